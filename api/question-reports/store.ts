import { and, asc, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { attempts, items, questionReports } from '../db/schema.ts';
import { mustHold } from '../db/writer.ts';
import type { PageQuery } from '../http/pages.ts';

export type ReportRow = typeof questionReports.$inferSelect;

export const addReport = (db: Database, report: typeof questionReports.$inferInsert) =>
  db.read.insert(questionReports).values(report);

/** Undoes the write where this learner has reported more than so many questions since then. */
export function mustBeWithin(db: Database, learnerId: string, since: string, most: number) {
  const reported = db.read
    .select({ n: count() })
    .from(questionReports)
    .where(and(eq(questionReports.learnerId, learnerId), gt(questionReports.reportedAt, since)));
  return mustHold(db.read, sql`(${reported}) <= ${most}`);
}

export async function reportsOf(db: Database, learnerId: string): Promise<ReportRow[]> {
  return db.read
    .select()
    .from(questionReports)
    .where(eq(questionReports.learnerId, learnerId))
    .orderBy(desc(questionReports.reportedAt), desc(questionReports.id));
}

/** What waits for an answer, oldest first; columns are named one by one, so that who reported stays behind. */
export async function unansweredReports(db: Database, { cursor, limit }: PageQuery) {
  const { answeredAt, reportedAt, id } = questionReports;
  const isLater = cursor === undefined ? undefined : sql`${reportedAt} || '~' || ${id} > ${cursor}`;
  return db.read
    .select(queued)
    .from(questionReports)
    .innerJoin(items, served)
    .innerJoin(attempts, eq(attempts.id, questionReports.attemptId))
    .where(and(isNull(answeredAt), isLater))
    .orderBy(asc(reportedAt), asc(id))
    .limit(limit + 1);
}

export async function findReport(db: Database, id: string) {
  const [row] = await db.read
    .select(queued)
    .from(questionReports)
    .innerJoin(items, served)
    .innerJoin(attempts, eq(attempts.id, questionReports.attemptId))
    .where(eq(questionReports.id, id))
    .limit(1);
  return row;
}

/** Changes no row where there is an answer already; follow it by mustHaveChanged. */
export function answerReport(db: Database, id: string, answer: string, answeredAt: string) {
  return db.read
    .update(questionReports)
    .set({ answer, answeredAt })
    .where(and(eq(questionReports.id, id), isNull(questionReports.answeredAt)));
}

const served = and(eq(items.id, questionReports.itemId), eq(items.version, questionReports.itemVersion));

const queued = {
  id: questionReports.id,
  item: items.content,
  /** Of a template it tells which values this learner had. */
  seed: attempts.seed,
  remark: questionReports.remark,
  reportedAt: questionReports.reportedAt,
  answer: questionReports.answer,
  answeredAt: questionReports.answeredAt,
};
