import { personView } from '#domain/organisation/person-view';
import { needOf, shownOf } from '../member-standing/columns.ts';
import type { Person } from './schema.ts';
import type { PersonRow } from './store.ts';

/** A person as the organisation sees them; the person is shown the same. */
export function viewOf(person: PersonRow, now: Date, freshnessMonths: number): Person {
  const { name, address, status, memberId, teamId, kind, renewSince } = person;
  const seen = personView({ need: needOf(person), shown: shownOf(person), renewSince }, now, freshnessMonths);
  return {
    member: memberId,
    name,
    address,
    ...(teamId !== null && { team: teamId }),
    status,
    prohibited: kind === 'prohibited',
    ...seen,
  };
}
