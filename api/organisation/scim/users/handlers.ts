import type { Deps } from '../../../context.ts';
import { scimJson } from '../answers.ts';
import { sentBody } from '../body.ts';
import { listingOf, listResponse, shownOf, wantedIn } from '../list.ts';
import type { ScimRouter } from '../router.ts';
import { changeUserTo, removeUser } from './change.ts';
import { mustBeUser, provisionUser } from './provision.ts';
import { patchedUser, readUser } from './read.ts';
import { listUsers, userFilters } from './store.ts';
import { userView } from './view.ts';

/** Users of SCIM are the members of the organisation. */
export function userRoutes(deps: Deps, base: string, on: ScimRouter): void {
  on('GET /scim/v2/Users', async (c) => {
    const query = c.req.query();
    const listing = listingOf(query, userFilters);
    const { rows, total } = await listUsers(deps.db, c.var.caller.actor.organisation, listing);
    const wanted = wantedIn(query);
    const users = rows.map((row) => shownOf(userView(row, base), wanted));
    return scimJson(c, listResponse(users, total, listing.startIndex));
  });

  on('POST /scim/v2/Users', async (c) => {
    const { caller } = c.var;
    const id = await provisionUser(deps, caller, readUser(await sentBody(c), { active: true }));
    const user = userView(await mustBeUser(deps, caller.actor.organisation, id), base);
    c.header('Location', user.meta.location);
    return scimJson(c, user, 201);
  });

  on('GET /scim/v2/Users/{id}', async (c, id) => {
    const user = userView(await mustBeUser(deps, c.var.caller.actor.organisation, id), base);
    return scimJson(c, shownOf(user, wantedIn(c.req.query())));
  });

  on('PUT /scim/v2/Users/{id}', async (c, id) => {
    const { caller } = c.var;
    const row = await mustBeUser(deps, caller.actor.organisation, id);
    await changeUserTo(deps, caller, row, readUser(await sentBody(c), userView(row, base)));
    return scimJson(c, userView(await mustBeUser(deps, caller.actor.organisation, id), base));
  });

  on('PATCH /scim/v2/Users/{id}', async (c, id) => {
    const { caller } = c.var;
    const row = await mustBeUser(deps, caller.actor.organisation, id);
    await changeUserTo(deps, caller, row, await patchedUser(row, await sentBody(c)));
    const user = userView(await mustBeUser(deps, caller.actor.organisation, id), base);
    return scimJson(c, shownOf(user, wantedIn(c.req.query())));
  });

  on('DELETE /scim/v2/Users/{id}', async (c, id) => {
    await removeUser(deps, c.var.caller, id);
    return c.body(null, 204);
  });
}
