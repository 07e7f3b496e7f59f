import type { Relation } from '#domain/application';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import type { Query } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { mustBeChangeable } from '../applications/must-be.ts';
import { readApplication } from '../applications/read.ts';
import { saveApplication } from '../applications/save.ts';
import type { Application, OwnerInput } from '../applications/schema.ts';
import { registered } from '../applications/store.ts';
import { withdrawUnused } from '../asked-renewals/store.ts';
import { endAssignment, ownAssignments, ownerAssignment, possibleOwners, putRelations } from './store.ts';

/** Makes a member the owner of an application, or nobody. What they need to know as owner follows in the same write. */
export async function giveOwner(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  { owner, updatedAt }: OwnerInput,
): Promise<Application> {
  const row = await mustBeChangeable(deps, by, id, updatedAt);
  if (owner !== null && !(await possibleOwners(deps.db, by.actor.organisation)).some((one) => one.id === owner))
    throw new RuleBroken('bad-input', 'Kies iemand met de functie eigenaar van toepassingen.', {
      faults: [{ field: 'owner', detail: 'Geef dit lid eerst die functie bij Mensen.' }],
    });
  const { owner: before, ...others } = registered(row);
  if ((before ?? null) !== owner) {
    const after = owner === null ? others : { ...others, owner };
    const moved = await assignmentQueries(deps, by, id, before, owner);
    await saveApplication(deps, by, { row, after, action: 'application-owner-given' }, moved);
  }
  return readApplication(deps, by, id);
}

async function assignmentQueries(
  { db, newId, now }: Deps,
  { actor: { organisation } }: Caller<OrganisationActor>,
  application: string,
  before: string | undefined,
  after: string | null,
): Promise<Query[]> {
  const at = now().toISOString();
  const held = await ownAssignments(
    db,
    application,
    [before, after].filter((one) => typeof one === 'string'),
  );
  const earlier = held.find(({ memberId }) => memberId === before);
  const later = held.find(({ memberId }) => memberId === after);
  const added = later
    ? [putRelations(db, later.id, [...new Set<Relation>([...said(later.relations), 'owner'])])]
    : after === null
      ? []
      : [
          ownerAssignment(db, {
            id: newId(),
            organisationId: organisation,
            memberId: after,
            subject: application,
            since: at,
          }),
        ];
  const left = said(earlier?.relations ?? []).filter((relation) => relation !== 'owner');
  const isJustOwner = earlier?.relations.every((relation) => relation === 'owner') && earlier.relations.length > 0;
  if (!earlier) return added;
  const loses = isJustOwner ? endAssignment(db, earlier.id, at) : putRelations(db, earlier.id, left);
  return [...added, loses, withdrawUnused(db, organisation, at, before === undefined ? [] : [before])];
}

/** Nothing said means user. */
const said = (relations: readonly Relation[]): readonly Relation[] => (relations.length > 0 ? relations : ['user']);
