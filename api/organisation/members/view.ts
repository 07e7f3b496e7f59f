import type { GivenRole } from '#domain/organisation/role';
import type { Member } from './schema.ts';
import type { Member as MemberRow } from './store.ts';

/** What who keeps the list of people sees of a member; the account and what it earned are no part of it. */
export function memberView(row: MemberRow, roles: readonly GivenRole[] = []): Member {
  const { id, address, name, teamId, status, joinedAt, endedAt } = row;
  return {
    id,
    address,
    name,
    ...(teamId !== null && { team: teamId }),
    roles: [...roles],
    status,
    ...(joinedAt !== null && { joinedAt }),
    ...(endedAt !== null && { endedAt }),
  };
}
