import { askedCells, highest, type LevelVector } from '#domain/taxonomy';
import type { Deps } from '../../context.ts';
import { heldBy } from '../assignments/held.ts';
import { needsOf } from '../member-standing/needs.ts';
import { assignmentsOf } from '../member-standing/store.ts';
import type { Member } from '../members/store.ts';
import { teamsOf } from '../teams/store.ts';
import { presentMemberships } from './present.ts';

/** What organisations ask of the work of one person, the highest of all where there are more. */
export interface AskedAtWork {
  need: LevelVector;
  /** The roles that they wrote down of this person, or of a team that this person is in. */
  roles: string[];
  /** The names of the organisations that ask something. */
  by: string[];
}

/** Nothing for who is a member of nothing, or of whom nothing is asked. Derived from what is assigned now; writes nothing. */
export async function askedAtWork(
  deps: Pick<Deps, 'db' | 'catalogue' | 'now' | 'log'>,
  learnerId: string,
): Promise<AskedAtWork | undefined> {
  const active = (await presentMemberships(deps, learnerId)).filter(({ member }) => member.status === 'active');
  const asked = await Promise.all(active.map(({ member, organisation }) => askedBy(deps, member, organisation)));
  const some = asked.filter((one) => one !== undefined);
  if (some.length === 0) return undefined;
  return {
    need: highest(some.map(({ need }) => need)),
    roles: [...new Set(some.flatMap(({ roles }) => roles))],
    by: some.map(({ name }) => name),
  };
}

async function askedBy(
  deps: Pick<Deps, 'db' | 'catalogue' | 'now' | 'log'>,
  member: Member,
  organisation: { id: string; name: string },
) {
  const [{ needOf }, own, teams] = await Promise.all([
    needsOf(deps, organisation.id),
    assignmentsOf(deps.db, [member.id]),
    teamsOf(deps.db, organisation.id),
  ]);
  const { kind, need } = needOf({ memberId: member.id, teamId: member.teamId }, own);
  if (kind !== 'counts' || askedCells(need).length === 0) return undefined;
  const held = await heldBy(deps.db, member, teams);
  return {
    need,
    roles: held.flatMap((one) => (one.kind === 'role' ? [one.subject] : [])),
    name: organisation.name,
  };
}
