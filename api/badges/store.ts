import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { listLength } from '#domain/verification/bitstring';
import type { Database } from '../db/client.ts';
import { attempts, badges, erasedBadges, results } from '../db/schema.ts';

export type BadgeRow = typeof badges.$inferSelect;

/** Every time that this learner attained a cell, newest first, with the test that it was attained with. */
export async function attainedResults(db: Database, learnerId: string) {
  return db.read
    .select({
      cell: results.cell,
      attempt: attempts.id,
      continues: attempts.continues,
      assessment: attempts.assessment,
      version: attempts.assessmentVersion,
      catalogueVersion: attempts.catalogueVersion,
      pool: results.pool,
      decidedAt: results.decidedAt,
    })
    .from(results)
    .innerJoin(attempts, eq(attempts.id, results.attemptId))
    .where(and(eq(results.learnerId, learnerId), eq(results.decision, 'attained')))
    .orderBy(desc(results.decidedAt), desc(attempts.id));
}
export type AttainedResult = Awaited<ReturnType<typeof attainedResults>>[number];

/** Of this learner the results, as "cell attempt", of which the badge was revoked. */
export async function revokedResults(db: Database, learnerId: string): Promise<Set<string>> {
  const rows = await db.read
    .select({ cell: badges.about, basis: badges.basis })
    .from(badges)
    .where(and(eq(badges.learnerId, learnerId), eq(badges.kind, 'cell'), isNotNull(badges.revokedAt)));
  return new Set(rows.flatMap(({ cell, basis }) => basis.split(' ').map((attempt) => `${cell} ${attempt}`)));
}

/** What was drawn in these attempts. */
export async function drawsOf(db: Database, attemptIds: readonly string[]) {
  const rows = await db.read
    .select({ draw: attempts.draw })
    .from(attempts)
    .where(inArray(attempts.id, [...attemptIds]));
  return rows.flatMap(({ draw }) => draw);
}

export async function badgesOf(db: Database, learnerId: string): Promise<BadgeRow[]> {
  return db.read
    .select()
    .from(badges)
    .where(eq(badges.learnerId, learnerId))
    .orderBy(desc(badges.awardedAt), desc(badges.id));
}

/** A learner's own badge; of somebody else's nothing is known. */
export async function findBadge(db: Database, id: string, learnerId: string): Promise<BadgeRow | undefined> {
  const [row] = await db.read.select().from(badges).where(own(id, learnerId)).limit(1);
  return row;
}

/** The badge that was given before for the same. */
export async function findClaimed(
  db: Database,
  claimed: Pick<BadgeRow, 'learnerId' | 'kind' | 'about' | 'basis'>,
): Promise<BadgeRow | undefined> {
  const same = [
    eq(badges.learnerId, claimed.learnerId),
    eq(badges.kind, claimed.kind),
    eq(badges.about, claimed.about),
    eq(badges.basis, claimed.basis),
  ];
  const [row] = await db.read
    .select()
    .from(badges)
    .where(and(...same))
    .limit(1);
  return row;
}

/** True where a badge for this role was given since then and taken back. */
export async function wasRevokedSince(db: Database, learnerId: string, role: string, since: string): Promise<boolean> {
  const given = [eq(badges.learnerId, learnerId), eq(badges.kind, 'role'), eq(badges.about, role)];
  return (await db.read.$count(badges, and(...given, gte(badges.awardedAt, since), isNotNull(badges.revokedAt)))) > 0;
}

export async function findShared(db: Database, publicId: string): Promise<BadgeRow | undefined> {
  const [row] = await db.read.select().from(badges).where(eq(badges.publicId, publicId)).limit(1);
  return row;
}

/** By the platform's own id, or by the id that stands in the badge's file. */
export async function findIssued(db: Database, id: string): Promise<BadgeRow | undefined> {
  const [row] = await db.read
    .select()
    .from(badges)
    .where(or(eq(badges.id, id), eq(sql`json_extract(${badges.credential}, '$.id')`, id)))
    .limit(1);
  return row;
}

/** How many badges were ever given, those of erased accounts included. */
export async function badgeCount(db: Database): Promise<number> {
  const [row] = await db.read.select({ n: count() }).from(badges);
  return (row?.n ?? 0) + (await db.read.$count(erasedBadges));
}

/** True where a badge has this place, or had it before its owner erased their account. */
export async function isStatusIndexTaken(db: Database, statusIndex: number): Promise<boolean> {
  const taken = await Promise.all([
    db.read.$count(badges, eq(badges.statusIndex, statusIndex)),
    db.read.$count(erasedBadges, eq(erasedBadges.statusIndex, statusIndex)),
  ]);
  return taken.some((count) => count > 0);
}

/** The places in this list whose badge was revoked, in order. */
export async function revokedPlaces(db: Database, list: number): Promise<number[]> {
  const first = (list - 1) * listLength;
  const revokedIn = ({ statusIndex, revokedAt }: typeof badges | typeof erasedBadges) =>
    and(gte(statusIndex, first), lt(statusIndex, first + listLength), isNotNull(revokedAt));
  const rows = await db.read
    .select({ index: badges.statusIndex })
    .from(badges)
    .where(revokedIn(badges))
    .union(db.read.select({ index: erasedBadges.statusIndex }).from(erasedBadges).where(revokedIn(erasedBadges)));
  return rows.map(({ index }) => index - first).sort((one, other) => one - other);
}

export const addBadge = (db: Database, badge: BadgeRow) => db.read.insert(badges).values(badge);

/** Changes no row where the badge was revoked before; follow it by mustHaveChanged. */
export function revokeOnce(db: Database, id: string, revokedAt: string, revocationReason: string) {
  return db.read
    .update(badges)
    .set({ revokedAt, revocationReason })
    .where(and(eq(badges.id, id), isNull(badges.revokedAt)));
}

/** Changes no row where the badge is shared already, or not there; follow it by mustHaveChanged. */
export function share(db: Database, id: string, learnerId: string, publicId: string) {
  return db.read
    .update(badges)
    .set({ publicId })
    .where(and(own(id, learnerId), isNull(badges.publicId)));
}

export function unshare(db: Database, id: string, learnerId: string) {
  return db.read
    .update(badges)
    .set({ publicId: null })
    .where(and(own(id, learnerId), isNotNull(badges.publicId)));
}

const own = (id: string, learnerId: string) => and(eq(badges.id, id), eq(badges.learnerId, learnerId));
