import { drawnItem } from '#domain/template';
import type { Deps } from '../context.ts';
import type { PageQuery } from '../http/pages.ts';
import type { QueuedReport } from './schema.ts';
import { type findReport, unansweredReports } from './store.ts';

/** What waits for a trainer's answer, oldest first: a page and one more. Who reported is not looked up. */
export async function questionQueue({ db }: Deps, page: PageQuery): Promise<QueuedReport[]> {
  return (await unansweredReports(db, page)).map(queuedView);
}

/** What a trainer sees of a report, with the values that the learner had. */
export function queuedView(row: NonNullable<Awaited<ReturnType<typeof findReport>>>): QueuedReport {
  const { id, seed, remark, reportedAt, answer, answeredAt } = row;
  const item = drawnItem(row.item, seed);
  return {
    id,
    item: { id: item.id, version: item.version, cell: item.cell, stem: item.stem },
    remark,
    reportedAt,
    ...(answer !== null && answeredAt !== null && { answer, answeredAt }),
  };
}
