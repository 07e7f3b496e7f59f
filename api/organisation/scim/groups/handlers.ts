import type { Deps } from '../../../context.ts';
import { scimJson } from '../answers.ts';
import { sentBody } from '../body.ts';
import { definitions } from '../definitions.ts';
import { listingOf, listResponse, shownOf, type Wanted, wantedIn } from '../list.ts';
import type { ScimRouter } from '../router.ts';
import { createGroup, mustBeGroup, removeGroup, saveGroup } from './keep.ts';
import { patchedGroup, readGroup } from './read.ts';
import { type GroupMember, type GroupRow, groupFilters, listGroups, membersOf } from './store.ts';

/** Groups of SCIM are the teams of the organisation. */
export function groupRoutes(deps: Deps, base: string, on: ScimRouter): void {
  async function views(organisation: string, rows: readonly GroupRow[], wanted: Wanted): Promise<object[]> {
    const ids = rows.map(({ id }) => id);
    const members = wanted.holds('members') ? await membersOf(deps.db, organisation, ids) : undefined;
    return rows.map((row) => shownOf(groupView(row, base, members?.get(row.id) ?? []), wanted));
  }

  on('GET /scim/v2/Groups', async (c) => {
    const { organisation } = c.var.caller.actor;
    const query = c.req.query();
    const listing = listingOf(query, groupFilters);
    const { rows, total } = await listGroups(deps.db, organisation, listing);
    return scimJson(c, listResponse(await views(organisation, rows, wantedIn(query)), total, listing.startIndex));
  });

  on('POST /scim/v2/Groups', async (c) => {
    const { caller } = c.var;
    const { organisation } = caller.actor;
    const id = await createGroup(deps, caller, readGroup(await sentBody(c)));
    const [group = {}] = await views(
      organisation,
      [await mustBeGroup(deps, organisation, id)],
      wantedIn(c.req.query()),
    );
    c.header('Location', `${base}/Groups/${id}`);
    return scimJson(c, group, 201);
  });

  on('GET /scim/v2/Groups/{id}', async (c, id) => {
    const { organisation } = c.var.caller.actor;
    const [group = {}] = await views(
      organisation,
      [await mustBeGroup(deps, organisation, id)],
      wantedIn(c.req.query()),
    );
    return scimJson(c, group);
  });

  on('PUT /scim/v2/Groups/{id}', async (c, id) => {
    const { caller } = c.var;
    const { organisation } = caller.actor;
    await saveGroup(deps, caller, await mustBeGroup(deps, organisation, id), readGroup(await sentBody(c)));
    const [group = {}] = await views(
      organisation,
      [await mustBeGroup(deps, organisation, id)],
      wantedIn(c.req.query()),
    );
    return scimJson(c, group);
  });

  // No body, as section 3.5.2 allows: a team can be very large, and changes often.
  on('PATCH /scim/v2/Groups/{id}', async (c, id) => {
    const { caller } = c.var;
    const row = await mustBeGroup(deps, caller.actor.organisation, id);
    await saveGroup(deps, caller, row, await patchedGroup(row, await sentBody(c)));
    return c.body(null, 204);
  });

  on('DELETE /scim/v2/Groups/{id}', async (c, id) => {
    await removeGroup(deps, c.var.caller, id);
    return c.body(null, 204);
  });
}

function groupView({ id, name, externalId, createdAt }: GroupRow, base: string, members: readonly GroupMember[]) {
  return {
    schemas: [definitions.Group.id],
    id,
    ...(externalId !== null && { externalId }),
    displayName: name,
    members: members.map(({ scimId, name: display }) => ({ value: scimId, display, type: 'User' })),
    meta: { resourceType: 'Group', created: createdAt, location: `${base}/Groups/${id}` },
  };
}
