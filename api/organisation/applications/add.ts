import type { Draft } from '#domain/organisation/draft';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { addEdits } from '../application-changes/store.ts';
import { ownerAssignment } from '../application-owners/store.ts';
import { mustBeKnownType } from './change.ts';
import { readApplication } from './read.ts';
import type { Application } from './schema.ts';
import { addApplications, columnsOf } from './store.ts';

/** Adds an application by hand. Who owns applications owns what they add. */
export async function addApplication(deps: Deps, by: Caller<OrganisationActor>, draft: Draft): Promise<Application> {
  const { db, newId } = deps;
  const { organisation, kind, member } = by.actor;
  mustBeKnownType(deps, draft);
  const now = deps.now();
  const at = now.toISOString();
  const id = newId();
  const isOwn = kind === 'application-owner';
  const columns = columnsOf({ id, ...draft, ...(isOwn && { owner: member }) });
  const owner = { id: newId(), organisationId: organisation, memberId: member, subject: id, since: at };
  await unconditional(
    db.write(
      [
        addApplications(db, [{ id, organisationId: organisation, ...columns, createdAt: at, updatedAt: at }]),
        addEdits(db, [{ id: newId(), applicationId: id, role: kind, fields: [{ kind: 'added' }], editedAt: at }]),
        ...(isOwn ? [ownerAssignment(db, owner)] : []),
      ],
      [record(now, by, 'application-added', { kind: 'application', id })],
    ),
  );
  return readApplication(deps, by, id);
}
