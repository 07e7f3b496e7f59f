import { attempts, items, results } from '../../api/db/schema.ts';
import type { Item } from '../../src/domain/schema/item.ts';
import type { CellId } from '../../src/domain/taxonomy.ts';
import type { TestApp } from './app.ts';

export interface Attained {
  attempt?: string;
  decidedAt?: string;
  decision?: 'attained' | 'not-yet' | 'short-set';
  pool?: 'open' | 'closed' | 'mixed';
  /** The attempt that this short set completes. */
  continues?: string;
  served?: Item[];
}

/** Puts the outcome of a test in the database, as if this learner had handed it in. */
export async function attained(app: TestApp, learnerId: string, cell: CellId, more: Attained = {}): Promise<string> {
  const {
    decidedAt = app.deps.now().toISOString(),
    decision = 'attained',
    pool = 'open',
    served = [],
    continues = null,
  } = more;
  const id = more.attempt ?? `attempt-${cell}-${decidedAt}`;
  for (const item of served) {
    const row = {
      id: item.id,
      version: item.version,
      pool: 'open' as const,
      cell,
      status: item.status,
      content: item,
      digest: 'd',
      storedAt: decidedAt,
    };
    await app.db.read.insert(items).values(row).onConflictDoNothing();
  }
  const draw = served.map((item, at) => ({
    question: `q${at + 1}`,
    item: item.id,
    version: item.version,
    cell,
    pool: 'open' as const,
  }));
  const attempt = {
    id,
    learnerId,
    assessment: `${cell}-toets`,
    assessmentVersion: 3,
    catalogueVersion: 'a1b2c3d4e5f60718',
    continues,
    seed: 's',
    draw,
  };
  await app.db.read.insert(attempts).values({ ...attempt, startedAt: decidedAt, submittedAt: decidedAt });
  const scores = { score: 900, standardError: 50, questions: 8, unanswered: 0, missed: [], markingVersion: '1' };
  await app.db.read.insert(results).values({ attemptId: id, cell, learnerId, decision, pool, decidedAt, ...scores });
  return id;
}
