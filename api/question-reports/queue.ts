import type { Deps } from '../context.ts';
import type { QueuedReport } from './schema.ts';
import { type findReport, unansweredReports } from './store.ts';

/** What waits for a trainer's answer, oldest first. Who reported is not looked up. */
export async function questionQueue({ db }: Deps): Promise<QueuedReport[]> {
  return (await unansweredReports(db)).map(queuedView);
}

/** What a trainer sees of a report. */
export function queuedView(row: NonNullable<Awaited<ReturnType<typeof findReport>>>): QueuedReport {
  const { id, item, remark, reportedAt, answer, answeredAt } = row;
  return {
    id,
    item: { id: item.id, version: item.version, cell: item.cell, stem: item.stem },
    remark,
    reportedAt,
    ...(answer !== null && answeredAt !== null && { answer, answeredAt }),
  };
}
