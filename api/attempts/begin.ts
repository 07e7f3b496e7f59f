import { z } from '@hono/zod-openapi';
import { numbered, type PoolItem } from '#domain/draw';
import { countUses } from '../assessments/store.ts';
import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import type { Keep } from '../idempotency/once.ts';
import type { History } from './history.ts';
import { LeftOut } from './schema.ts';
import { type AttemptRow, addAttempt, mustStillBe } from './store.ts';

/** What is kept of a start, to answer it again. */
export const Begun = z.strictObject({ attempt: z.string(), leftOut: z.array(LeftOut) });
export type Begun = z.infer<typeof Begun>;

interface NewAttempt extends Pick<AttemptRow, 'assessment' | 'assessmentVersion' | 'continues' | 'seed' | 'rules'> {
  drawn: readonly PoolItem[];
  leftOut: LeftOut[];
}

/** Writes a new attempt; undefined where the learner has started another one since the history was read. */
export async function begin(
  { db, catalogue, newId, now }: Deps,
  by: Caller<Person>,
  history: History,
  { drawn, leftOut, ...more }: NewAttempt,
  keep: Keep<Begun>,
): Promise<Begun | undefined> {
  const at = now();
  const row: AttemptRow = {
    id: newId(),
    learnerId: by.actor.id,
    catalogueVersion: catalogue.version,
    draw: numbered(drawn),
    startedAt: at.toISOString(),
    submittedAt: null,
    ...more,
  };
  const begun = { attempt: row.id, leftOut };
  const written = await db.write(
    [
      mustStillBe(db, row.learnerId, history.attempts.length),
      addAttempt(db, row),
      countUses(
        db,
        drawn.map(({ item }) => item.id),
      ),
      ...keep(begun),
    ],
    [record(at, by, 'attempt-started', { kind: 'attempt', id: row.id }, { detail: { assessment: row.assessment } })],
  );
  return written.kind === 'written' ? begun : undefined;
}
