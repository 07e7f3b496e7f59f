import { eq, inArray } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import {
  applicationChanges,
  applicationEdits,
  applications,
  assignments,
  attachments,
  countedPeople,
  decisions,
  evidenceTexts,
  joinLinks,
  lookedAt,
  looks,
  lowerings,
  members,
  organisations,
  peopleImportRows,
  peopleImports,
  publishedFigures,
  publishedMonths,
  reminderPlans,
  scimTokens,
  teams,
} from '../../db/schema.ts';

/** Members of an organisation, whatever their status; at most so many. */
export async function someMembers({ read }: Database, organisation: string, most: number): Promise<string[]> {
  const of = eq(members.organisationId, organisation);
  const rows = await read.select({ id: members.id }).from(members).where(of).limit(most);
  return rows.map(({ id }) => id);
}

export async function hasMembers(db: Database, organisation: string): Promise<boolean> {
  return (await someMembers(db, organisation, 1)).length > 0;
}

/** Who looked at whom; run it before members are destroyed, for a look keeps who looked. */
export function dropAllLooks({ read }: Database, organisation: string) {
  const own = read.select({ id: looks.id }).from(looks).where(eq(looks.organisationId, organisation));
  return [
    read.delete(lookedAt).where(inArray(lookedAt.lookId, own)),
    read.delete(looks).where(eq(looks.organisationId, organisation)),
  ] as const;
}

/** All that is left once nobody is a member any more, but for what was sealed and signed, which holds no person. */
export function dropRest({ read }: Database, organisation: string) {
  const ownApplications = read
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.organisationId, organisation));
  const ownImports = read
    .select({ id: peopleImports.id })
    .from(peopleImports)
    .where(eq(peopleImports.organisationId, organisation));
  return [
    read.delete(assignments).where(eq(assignments.organisationId, organisation)),
    read.delete(lowerings).where(eq(lowerings.organisationId, organisation)),
    read.delete(reminderPlans).where(eq(reminderPlans.organisationId, organisation)),
    read.delete(applicationChanges).where(inArray(applicationChanges.applicationId, ownApplications)),
    read.delete(applicationEdits).where(inArray(applicationEdits.applicationId, ownApplications)),
    read.delete(applications).where(eq(applications.organisationId, organisation)),
    read.delete(peopleImportRows).where(inArray(peopleImportRows.importId, ownImports)),
    read.delete(peopleImports).where(eq(peopleImports.organisationId, organisation)),
    read.delete(joinLinks).where(eq(joinLinks.organisationId, organisation)),
    read.delete(scimTokens).where(eq(scimTokens.organisationId, organisation)),
    read.delete(countedPeople).where(eq(countedPeople.organisationId, organisation)),
    read.delete(publishedFigures).where(eq(publishedFigures.organisationId, organisation)),
    read.delete(publishedMonths).where(eq(publishedMonths.organisationId, organisation)),
    read.delete(evidenceTexts).where(eq(evidenceTexts.organisationId, organisation)),
    read.delete(decisions).where(eq(decisions.organisationId, organisation)),
    read.delete(attachments).where(eq(attachments.organisationId, organisation)),
    read.update(teams).set({ parentId: null }).where(eq(teams.organisationId, organisation)),
    read.delete(teams).where(eq(teams.organisationId, organisation)),
    read.update(organisations).set({ contact: '' }).where(eq(organisations.id, organisation)),
  ] as const;
}
