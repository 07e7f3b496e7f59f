import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { destroyMembers } from '../organisation/member-destruction/store.ts';
import { mustKeepAdministrator } from '../organisation/member-roles/store.ts';
import { forgetRemembered } from '../session/remembered.ts';
import { emptyEntries, entriesNaming } from './log/store.ts';
import type { Erased } from './schema.ts';
import {
  administeredBy,
  countsOf,
  destroyLearner,
  hasOtherAdministrator,
  membersToDestroy,
  subjectsOf,
} from './store.ts';

/**
 * Erases an account with all that is held of the person, memberships first. What stays belongs to nobody: answers that
 * were cut loose, sealed totals, how large counted groups were, places on status lists, the digests of the log.
 */
export async function eraseAccount(deps: Deps, by: Caller<Person>): Promise<Erased> {
  const { db } = deps;
  const { id } = by.actor;
  const addresses = await subjectsOf(db, id);
  const [members, administered, counts, entries] = await Promise.all([
    membersToDestroy(db, id, addresses),
    administeredBy(db, id),
    countsOf(db, id),
    entriesNaming(db, [id, ...addresses]),
  ]);
  const at = deps.now();
  const ids = members.map((member) => member.id);
  const written = await db.write(
    [
      ...destroyMembers(db, ids),
      ...administered.map((organisation) => mustKeepAdministrator(db, organisation.id)),
      ...destroyLearner(db, id, addresses),
      emptyEntries(db, entries, [id, ...addresses]),
    ],
    [record(at, nobody(by), 'account-erased', { kind: 'learner', id: 'erased' })],
  );
  if (written.kind === 'refused') throw await lastAdministratorOf(deps, id, administered);
  forgetRemembered(db);
  return { erasedAt: at.toISOString(), memberships: ids.length, ...counts };
}

/** The log says that an account was erased and not whose. */
const nobody = (by: Caller<Person>): Caller => ({ actor: { kind: 'system' }, origin: by.origin });

async function lastAdministratorOf(
  { db }: Deps,
  learnerId: string,
  administered: readonly { id: string; name: string }[],
): Promise<RuleBroken> {
  const others = await Promise.all(administered.map(({ id }) => hasOtherAdministrator(db, id, learnerId)));
  const alone = administered.filter((_, at) => !others[at]).map(({ name }) => name);
  if (alone.length === 0)
    return new RuleBroken('conflict', 'Er veranderde net iets aan je account. Probeer het opnieuw.');
  return new RuleBroken(
    'last-administrator',
    `Je bent de laatste beheerder van ${alone.join(' en ')}. Maak daar eerst iemand anders beheerder. Daarna kun je je account wissen.`,
  );
}
