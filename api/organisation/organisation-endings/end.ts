import { record } from '../../audit.ts';
import type { Caller, Deps } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { destroyMembers } from '../member-destruction/store.ts';
import { organisationNamed } from '../organisations/store.ts';
import { addDestruction } from '../retention-of-organisations/store.ts';
import { dropParts } from '../unfinished-parts/store.ts';
import { dropAllLooks, dropRest, someMembers } from './store.ts';

/** So many members are one write; others get their turn in between. */
const perWrite = 100;

/**
 * Destroys what an organisation holds (AVG, article 28(3)(g)). Accounts, results and badges are the people's own and
 * stay; so do the organisation's name, its seals and its badges, for whoever was given one to check. Broken off halfway,
 * it can be done again.
 */
export async function endOrganisation(
  { db, now, newId }: Pick<Deps, 'db' | 'now' | 'newId'>,
  by: Caller,
  name: string,
): Promise<{ memberships: number }> {
  const found = await organisationNamed(db, name);
  if (!found) throw new RuleBroken('not-found', `Er is geen organisatie die ${name} heet.`);
  const { id } = found;
  await unconditional(db.write([dropParts(db, id), ...dropAllLooks(db, id)]));
  let memberships = 0;
  for (let ids = await someMembers(db, id, perWrite); ids.length > 0; ids = await someMembers(db, id, perWrite)) {
    await unconditional(db.write([...destroyMembers(db, ids)]));
    memberships += ids.length;
  }
  const destroyed = { organisationId: id, what: 'memberships', count: memberships, at: now().toISOString() };
  await unconditional(
    db.write(
      [...dropRest(db, id), addDestruction(db, { id: newId(), ...destroyed })],
      [record(now(), by, 'organisation-ended', { kind: 'organisation', id }, { detail: { memberships } })],
    ),
  );
  return { memberships };
}
