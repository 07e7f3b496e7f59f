import { and, desc, eq, ne } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { members, organisations } from '../../db/schema.ts';
import type { Member } from '../members/store.ts';

/** All memberships of a person, with those that last first. */
export async function membershipsOf(db: Database, learnerId: string) {
  const rows = await db.read
    .select({ member: members, organisation: organisations })
    .from(members)
    .innerJoin(organisations, eq(organisations.id, members.organisationId))
    .where(eq(members.learnerId, learnerId))
    .orderBy(desc(members.createdAt));
  return rows.toSorted((one, other) => Number(one.member.endedAt !== null) - Number(other.member.endedAt !== null));
}

export async function findOwn(db: Database, learnerId: string, id: string): Promise<Member | undefined> {
  const [row] = await db.read
    .select()
    .from(members)
    .where(and(eq(members.id, id), eq(members.learnerId, learnerId)))
    .limit(1);
  return row;
}

export const setReminders = (db: Database, id: string, on: boolean) =>
  db.read
    .update(members)
    .set({ remindersOff: !on })
    .where(and(eq(members.id, id), ne(members.status, 'ended')));
