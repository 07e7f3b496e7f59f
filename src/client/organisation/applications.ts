import type { ApplicationChange } from '#api/organisation/application-changes/schema';
import type { Application, ApplicationSummary } from '#api/organisation/applications/schema';
import type { Instruction, RegisteredApplication } from '#domain/organisation/application';
import type { Draft } from '#domain/organisation/draft';
import { api, ask, askList, type Outcome } from '../api.ts';

export type { ApplicationChange } from '#api/organisation/application-changes/schema';
export type { Application, ApplicationSummary } from '#api/organisation/applications/schema';

const within = api.organisations[':organisation'];
const one = within.applications[':application'];

/** A page of the register of an organisation. */
export const readRegister = (organisation: string, cursor?: string) =>
  askList(
    within.applications.$get({ param: { organisation }, query: { ...(cursor && { cursor }) } }),
    ({ applications }): ApplicationSummary[] => applications,
  );

/** What stands in the register and is in use, all pages of it. */
export async function usedApplications(organisation: string): Promise<Outcome<ApplicationSummary[]>> {
  const used: ApplicationSummary[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: '200', ...(cursor && { cursor }) };
    const outcome = await askList(
      within.applications.$get({ param: { organisation }, query }),
      ({ applications }): ApplicationSummary[] => applications,
    );
    if (outcome.kind !== 'ok') return outcome;
    used.push(...outcome.value.items.filter(({ retiredAt }) => retiredAt === undefined));
    cursor = outcome.value.next;
  } while (cursor);
  return { kind: 'ok', value: used };
}

export const readApplication = (organisation: string, application: string): Promise<Outcome<Application>> =>
  ask(one.$get({ param: { organisation, application } }));

export const readChanges = (organisation: string, application: string, cursor?: string) =>
  askList(
    one.changes.$get({ param: { organisation, application }, query: { limit: '10', ...(cursor && { cursor }) } }),
    ({ changes }): ApplicationChange[] => changes,
  );

export const addApplication = (organisation: string, draft: Draft): Promise<Outcome<Application>> =>
  ask(within.applications.$post({ param: { organisation }, json: trimmed(draft) }));

export const changeApplication = (
  organisation: string,
  { id: application, updatedAt }: Application,
  draft: Draft,
): Promise<Outcome<Application>> =>
  ask(one.$put({ param: { organisation, application }, json: { application: trimmed(draft), updatedAt } }));

export const changeInstruction = (
  organisation: string,
  { id: application, updatedAt }: Application,
  instruction: Instruction,
): Promise<Outcome<Application>> =>
  ask(one.instruction.$put({ param: { organisation, application }, json: { instruction, updatedAt } }));

export const giveOwner = (
  organisation: string,
  { id: application, updatedAt }: Application,
  owner: string | null,
): Promise<Outcome<Application>> =>
  ask(one.owner.$put({ param: { organisation, application }, json: { owner, updatedAt } }));

export const retire = (
  organisation: string,
  { id: application, updatedAt }: Application,
): Promise<Outcome<Application>> =>
  ask(one.retirement.$post({ param: { organisation, application }, json: { updatedAt } }));

export const takeBack = (organisation: string, application: string): Promise<Outcome<Application>> =>
  ask(one.retirement.$delete({ param: { organisation, application } }));

/** Who can be made the owner of an application. */
export const possibleOwners = (
  organisation: string,
): Promise<Outcome<{ owners: { member: string; name: string }[] }>> =>
  ask(within['application-owners'].$get({ param: { organisation } }));

/** What a person fills in of an application, out of all that is known of it. */
export function draftOf({
  name,
  description,
  purpose,
  model,
  basedOn,
  properties,
  origins,
  reviewOn,
}: Application): Draft {
  return {
    name,
    description,
    properties,
    origins,
    ...(purpose && { purpose }),
    ...(model && { model }),
    ...(basedOn && { basedOn }),
    ...(reviewOn && { reviewOn }),
  };
}

/** The application once this draft is saved, to tell what that would ask. */
export function registeredOf(application: Application, draft: Draft = draftOf(application)): RegisteredApplication {
  const { id, instruction, retiredAt } = application;
  return { id, ...draft, ...(instruction && { instruction }), ...(retiredAt && { retired: retiredAt }) };
}

/** A field that was left empty is not sent. */
function trimmed({ purpose, model, reviewOn, ...draft }: Draft): Draft {
  return {
    ...draft,
    ...(purpose?.trim() && { purpose }),
    ...(model?.trim() && { model }),
    ...(reviewOn && { reviewOn }),
  };
}
