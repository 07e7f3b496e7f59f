import type { ApplicationUsers } from '#api/organisation/application-users/schema';
import type { LookPurpose } from '#domain/organisation/look';
import { api, ask, askPage, type ListPage, type Outcome } from '../api.ts';
import type { Member } from './members.ts';

export type { ApplicationUsers } from '#api/organisation/application-users/schema';

const route = api.organisations[':organisation'];

/** How many people work with an application, and by which teams. */
export const readUsers = (organisation: string, application: string): Promise<Outcome<ApplicationUsers>> =>
  ask(route.applications[':application'].users.$get({ param: { organisation, application } }));

/** A page of who works with an application, by name: a look that they can read of. */
export async function readUserNames(
  organisation: string,
  application: string,
  purpose: LookPurpose,
  cursor?: string,
): Promise<Outcome<ListPage<Member>>> {
  const query = { application, purpose, ...(cursor && { cursor }) };
  const outcome = await askPage(route.members.$get({ param: { organisation }, query }));
  if (outcome.kind !== 'ok') return outcome;
  const { page, next } = outcome.value;
  return { kind: 'ok', value: { items: page.members, ...(next && { next }) } };
}
