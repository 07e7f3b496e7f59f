import { and, desc, eq, exists, inArray, isNull, lte } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { reminderPlans } from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';

export type Plan = typeof reminderPlans.$inferSelect;

export const addPlan = (db: Database, plan: Plan) => db.read.insert(reminderPlans).values(plan);

/** The plans of an organisation, or of these teams of it, newest first. */
export async function plansOf(
  db: Database,
  organisation: string,
  teams: readonly string[] | undefined,
): Promise<Plan[]> {
  const { organisationId, teamId, createdAt, id } = reminderPlans;
  return db.read
    .select()
    .from(reminderPlans)
    .where(and(eq(organisationId, organisation), teams && inArray(teamId, [...teams])))
    .orderBy(desc(createdAt), desc(id))
    .limit(200);
}

export async function findPlan(db: Database, organisation: string, id: string): Promise<Plan | undefined> {
  const [row] = await db.read
    .select()
    .from(reminderPlans)
    .where(and(eq(reminderPlans.organisationId, organisation), eq(reminderPlans.id, id)))
    .limit(1);
  return row;
}

/** The plans that go on and whose day has come. */
export async function duePlans(db: Database, today: string): Promise<Plan[]> {
  return db.read
    .select()
    .from(reminderPlans)
    .where(and(isNull(reminderPlans.endedAt), lte(reminderPlans.nextOn, today)));
}

const goingOn = (id: string) => and(eq(reminderPlans.id, id), isNull(reminderPlans.endedAt));

export const finishRun = (db: Database, id: string, set: { nextOn: string | null; endedAt?: string }) =>
  db.read.update(reminderPlans).set(set).where(goingOn(id));

export const endPlan = (db: Database, id: string, now: string) =>
  db.read.update(reminderPlans).set({ nextOn: null, endedAt: now }).where(goingOn(id));

export async function isGoingOn(db: Database, id: string): Promise<boolean> {
  const rows = await db.read.select({ id: reminderPlans.id }).from(reminderPlans).where(goingOn(id));
  return rows.length > 0;
}

/** Undoes the write of who is reminded where the plan was ended meanwhile. */
export function mustGoOn(db: Database, id: string) {
  return mustHold(db.read, exists(db.read.select({ id: reminderPlans.id }).from(reminderPlans).where(goingOn(id))));
}
