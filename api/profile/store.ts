import { asc, eq, lt, sql } from 'drizzle-orm';
import type { Situation } from '#domain/situation';
import type { Database } from '../db/client.ts';
import { lessonCompletions, profiles, reflections } from '../db/schema.ts';

export type Reflection = Omit<typeof reflections.$inferSelect, 'learnerId'>;
export type Completion = Omit<typeof lessonCompletions.$inferSelect, 'learnerId'>;

export async function findProfile(db: Database, learnerId: string) {
  const [row] = await db.read.select().from(profiles).where(eq(profiles.learnerId, learnerId)).limit(1);
  return row;
}

export function putProfile(db: Database, learnerId: string, situation: Situation, updatedAt: string) {
  const set = { situation, updatedAt };
  return db.read
    .insert(profiles)
    .values({ learnerId, ...set })
    .onConflictDoUpdate({ target: profiles.learnerId, set });
}

/** Keeps what is there if it is as new; answers a row only where the new one was taken. */
export function putNewerProfile(
  db: Database,
  learnerId: string,
  situation: Situation,
  updatedAt: string,
  savedAt: string,
) {
  return db.read
    .insert(profiles)
    .values({ learnerId, situation, updatedAt })
    .onConflictDoUpdate({
      target: profiles.learnerId,
      set: { situation, updatedAt },
      setWhere: lt(profiles.updatedAt, savedAt),
    })
    .returning({ learnerId: profiles.learnerId });
}

export async function reflectionsOf(db: Database, learnerId: string): Promise<Reflection[]> {
  const { cell, answers, reflectedAt } = reflections;
  return db.read
    .select({ cell, answers, reflectedAt })
    .from(reflections)
    .where(eq(reflections.learnerId, learnerId))
    .orderBy(asc(reflections.cell));
}

export const dropReflections = (db: Database, learnerId: string) =>
  db.read.delete(reflections).where(eq(reflections.learnerId, learnerId));

/** The newest reflection of a cell stays; answers a row only where this one was taken. */
export function putNewerReflection(db: Database, learnerId: string, reflection: Reflection) {
  return db.read
    .insert(reflections)
    .values({ learnerId, ...reflection })
    .onConflictDoUpdate({
      target: [reflections.learnerId, reflections.cell],
      set: { answers: sql`excluded.answers`, reflectedAt: sql`excluded.reflected_at` },
      setWhere: sql`${reflections.reflectedAt} < excluded.reflected_at`,
    })
    .returning({ cell: reflections.cell });
}

export async function completionsOf(db: Database, learnerId: string): Promise<Completion[]> {
  const { lesson, completedOn } = lessonCompletions;
  return db.read
    .select({ lesson, completedOn })
    .from(lessonCompletions)
    .where(eq(lessonCompletions.learnerId, learnerId))
    .orderBy(asc(lessonCompletions.lesson));
}

export const dropCompletions = (db: Database, learnerId: string) =>
  db.read.delete(lessonCompletions).where(eq(lessonCompletions.learnerId, learnerId));

/** A lesson once read stays read on its first day; answers the rows that are new. */
export function addCompletions(db: Database, learnerId: string, completions: readonly [Completion, ...Completion[]]) {
  return db.read
    .insert(lessonCompletions)
    .values(completions.map((completion) => ({ learnerId, ...completion })))
    .onConflictDoNothing()
    .returning({ lesson: lessonCompletions.lesson });
}
