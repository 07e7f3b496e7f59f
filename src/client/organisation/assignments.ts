import type { Assignment, AssignmentsInput } from '#api/organisation/assignments/schema';
import type { LookPurpose } from '#domain/organisation/look';
import { functionsWithAuthority } from '#domain/organisation/oversight';
import { api, ask, type Outcome } from '../api.ts';
import { loadTaxonomy } from '../taxonomy.ts';
import { usedApplications } from './applications.ts';

export type { Assignment } from '#api/organisation/assignments/schema';
/** One person, a team with all under it, or who fits now. */
export type AssignTo = AssignmentsInput['to'];
export type What = Pick<Assignment, 'kind' | 'subject'> & Partial<Pick<Assignment, 'relations'>>;

const route = api.organisations[':organisation'];

/** What holds for a member, also through teams, or what was written down for a team itself. */
export async function readAssignments(
  organisation: string,
  purpose: LookPurpose,
  of: { member: string } | { team: string },
): Promise<Outcome<Assignment[]>> {
  const query = { ...of, purpose, limit: '200' };
  const outcome = await ask(route.assignments.$get({ param: { organisation }, query }));
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.assignments } : outcome;
}

export const assign = (organisation: string, what: AssignmentsInput['what'][number], to: AssignTo) =>
  ask(route.assignments.$post({ param: { organisation }, json: { what: [what], to } }));
export const endAssignment = (organisation: string, assignment: string) =>
  ask(route.assignments[':assignment'].$delete({ param: { organisation, assignment } }));

export interface Choice extends What {
  title: string;
  /** A function that is given to people by name, with who gave the authority and when. */
  withAuthority?: true;
}

/** All that can be assigned: roles of staff, extra functions, the organisation's own applications and the common kinds. */
export async function readChoices(organisation: string): Promise<Outcome<Choice[]>> {
  const [own, taxonomy] = await Promise.all([usedApplications(organisation), loadTaxonomy().catch(() => undefined)]);
  if (own.kind !== 'ok') return own;
  const withAuthority = taxonomy ? functionsWithAuthority(taxonomy.rules) : new Set<string>();
  const titled = (kind: Choice['kind'], things: Record<string, { title: string }> = {}) =>
    Object.entries(things).map(([subject, { title }]) => ({ kind, subject, title }));
  const staffRoles = Object.entries(taxonomy?.roles ?? {}).filter(([, { advice }]) => !advice);
  return {
    kind: 'ok',
    value: [
      ...titled('role', Object.fromEntries(staffRoles)),
      ...titled('overlay', taxonomy?.overlays).map((one) => ({
        ...one,
        ...(withAuthority.has(one.subject) && { withAuthority: true as const }),
      })),
      ...own.value.map(({ id, name }) => ({ kind: 'application' as const, subject: id, title: name })),
      ...titled('application', taxonomy?.applications),
    ],
  };
}
