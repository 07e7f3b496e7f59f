import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Relation } from '#domain/application';
import type { Database } from '../../db/client.ts';
import { assignments, memberRoles, members } from '../../db/schema.ts';

/** Who may own applications: active members in that role, by name. */
export async function possibleOwners(db: Database, organisation: string) {
  const { id, name, address } = members;
  return db.read
    .select({ id, name, address })
    .from(members)
    .innerJoin(memberRoles, eq(memberRoles.memberId, id))
    .where(
      and(
        eq(members.organisationId, organisation),
        eq(members.status, 'active'),
        eq(memberRoles.role, 'application-owner'),
      ),
    )
    .orderBy(asc(name), asc(id));
}

export type OwnAssignment = Pick<typeof assignments.$inferSelect, 'id' | 'memberId' | 'relations'>;

/** How these members themselves relate to the application now. */
export async function ownAssignments(
  db: Database,
  application: string,
  owners: readonly string[],
): Promise<OwnAssignment[]> {
  const { id, memberId, relations, kind, subject, until } = assignments;
  return db.read
    .select({ id, memberId, relations })
    .from(assignments)
    .where(and(inArray(memberId, [...owners]), eq(kind, 'application'), eq(subject, application), isNull(until)));
}

/** Says of a member that they own an application, so that their levels follow. */
export const ownerAssignment = (
  db: Database,
  row: Pick<typeof assignments.$inferInsert, 'id' | 'organisationId' | 'memberId' | 'subject' | 'since'>,
) => db.read.insert(assignments).values({ ...row, kind: 'application', relations: ['owner'], source: 'hand' });

export const putRelations = (db: Database, id: string, relations: Relation[]) =>
  db.read.update(assignments).set({ relations }).where(eq(assignments.id, id));

export const endAssignment = (db: Database, id: string, until: string) =>
  db.read.update(assignments).set({ until }).where(eq(assignments.id, id));
