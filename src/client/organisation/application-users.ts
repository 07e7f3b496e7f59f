import type { ApplicationUsers } from '#api/organisation/application-users/schema';
import type { LookPurpose } from '#domain/organisation/look';
import { api, ask, askList, type ListPage, type Outcome } from '../api.ts';
import type { Member } from './members.ts';

export type { ApplicationUsers } from '#api/organisation/application-users/schema';

const route = api.organisations[':organisation'];

/** How many people work with an application, and by which teams. */
export const readUsers = (organisation: string, application: string): Promise<Outcome<ApplicationUsers>> =>
  ask(route.applications[':application'].users.$get({ param: { organisation, application } }));

/** A page of who works with an application, by name: a look that they can read of. */
export const readUserNames = (
  organisation: string,
  application: string,
  purpose: LookPurpose,
  cursor?: string,
): Promise<Outcome<ListPage<Member>>> =>
  askList(
    route.members.$get({ param: { organisation }, query: { application, purpose, ...(cursor && { cursor }) } }),
    ({ members }): Member[] => members,
  );
