import type { Person } from '#api/organisation/people/schema';
import type { LookPurpose } from '#domain/organisation/look';
import type { ProgressFilter } from '#domain/organisation/progress-link';
import { api, ask, askList, type Outcome } from '../api.ts';

export type { Person } from '#api/organisation/people/schema';

const route = api.organisations[':organisation'].people;

/** How far people are, a page by name. Every look says what it is for. */
export function readPeople(
  organisation: string,
  purpose: LookPurpose,
  { team, progress, renewal, expiring }: ProgressFilter,
  cursor?: string,
) {
  const query = {
    purpose,
    ...(team && { team }),
    ...(progress && { progress }),
    ...(renewal && { renewal: 'true' as const }),
    ...(expiring && { expiring: 'true' as const }),
    ...(cursor && { cursor }),
  };
  return askList(route.$get({ param: { organisation }, query }), ({ people }): Person[] => people);
}

/** How far one person is; undefined for who is not in the overviews, such as who has not joined. */
export async function readPerson(
  organisation: string,
  member: string,
  purpose: LookPurpose,
): Promise<Outcome<Person | undefined>> {
  const outcome = await ask(route[':member'].$get({ param: { organisation, member }, query: { purpose } }));
  const isNowhere = outcome.kind === 'refused' && outcome.problem.code === 'not-found';
  return isNowhere ? { kind: 'ok', value: undefined } : outcome;
}
