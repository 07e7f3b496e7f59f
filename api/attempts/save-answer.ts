import { readAnswer } from '#domain/question';
import type { Caller, Deps, Person } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { ownAttempt, servedTo } from './served.ts';
import { saveWhileOpen } from './store.ts';

/**
 * Keeps one answer for good before it says so. Once the attempt is in memory this is a single write.
 * It leaves no audit entry: a trail of the moments at which somebody answers would be time-on-task tracking,
 * and so a staff-tracking system (WOR article 27).
 */
export async function saveAnswer(
  { db, now }: Deps,
  by: Caller<Person>,
  { attempt, question, answer }: { attempt: string; question: string; answer: unknown },
): Promise<{ savedAt: string }> {
  const learnerId = by.actor.id;
  const served = await servedTo(db, learnerId, attempt);
  const asked = served.questions.find(({ id }) => id === question);
  if (!asked) throw new RuleBroken('not-found', 'Deze vraag hoort niet bij deze toets.');
  const read = readAnswer(asked.item, served.seed, question, answer);
  if (read.kind === 'fault') {
    throw new RuleBroken('bad-input', read.detail, { faults: [{ field: 'answer', detail: read.detail }] });
  }
  const savedAt = now().toISOString();
  const saved = { attemptId: attempt, question, response: read.response, savedAt };
  const written = await db.write([saveWhileOpen(db, learnerId, saved)]);
  if (written.kind === 'refused' || written.rows[0].length === 0) {
    await ownAttempt(db, learnerId, attempt);
    throw isSubmitted(attempt);
  }
  return { savedAt };
}

export function isSubmitted(attempt: string): RuleBroken {
  return new RuleBroken('already-submitted', 'Je hebt deze toets al ingeleverd. Bekijk je uitslag.', {
    data: { attempt },
  });
}
