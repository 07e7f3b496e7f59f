import type { GivenRole } from '#domain/organisation/role';
import { type AuditEntry, record } from '../../audit.ts';
import type { Caller, Deps } from '../../context.ts';
import { rolesOf } from '../members/store.ts';
import { endLeading, leadersOf, mustBeLedBy, rolesInWords } from './store.ts';

/** Who leads a team that goes away no longer does: what to write, and an entry for each of them. */
export async function endOfLeading({ db }: Pick<Deps, 'db'>, by: Caller, team: string, now: Date) {
  const leaders = await leadersOf(db, team);
  const roles = await rolesOf(db, leaders);
  const entryOf = (id: string): AuditEntry => {
    const before = roles.get(id) ?? [];
    const detail = { before: rolesInWords(before), after: rolesInWords(before.filter((role) => !isOf(role, team))) };
    return record(now, by, 'member-roles-changed', { kind: 'member', id }, { detail });
  };
  return {
    queries: [mustBeLedBy(db, team, leaders.length), endLeading(db, team)] as const,
    entries: leaders.map(entryOf),
  };
}

const isOf = ({ team: led }: GivenRole, team: string) => led === team;
