import type { Deps } from '../../context.ts';
import type { Member } from '../members/store.ts';
import { finishPartsOf } from '../unfinished-parts/finish.ts';
import { findOwn, membershipsOf } from './store.ts';

type Given = Pick<Deps, 'db' | 'now' | 'log'>;

/** All memberships of a person, after what organisations were still writing about them. */
export async function presentMemberships(deps: Given, learnerId: string) {
  const found = await membershipsOf(deps.db, learnerId);
  let isNew = false;
  for (const { member } of found) isNew = (await finishPartsOf(deps, member.organisationId, member.id)) || isNew;
  return isNew ? membershipsOf(deps.db, learnerId) : found;
}

/** One of them, likewise. */
export async function presentOwn(deps: Given, learnerId: string, id: string): Promise<Member | undefined> {
  const member = await findOwn(deps.db, learnerId, id);
  const isNew = member && (await finishPartsOf(deps, member.organisationId, id));
  return isNew ? findOwn(deps.db, learnerId, id) : member;
}
