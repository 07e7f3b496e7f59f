import { historyOf } from '../attempts/history.ts';
import { scoredAnswers } from '../attempts/scored.ts';
import { answersOf } from '../attempts/store.ts';
import { attemptTerms } from '../attempts/terms.ts';
import { record } from '../audit.ts';
import type { Caller, Deps } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { addDestruction } from '../organisation/retention-of-organisations/store.ts';
import {
  abandonedAttempts,
  addLoose,
  attemptsPastTerm,
  dropAbandoned,
  dropAnswers,
  mustStillHaveAnswers,
} from './store.ts';

type Given = Pick<Deps, 'db' | 'now' | 'newId'>;

/** What was destroyed. */
export interface CutLoose {
  /** Attempts whose answers no longer belong to anybody; their results stay. */
  attempts: number;
  /** The scored responses that were kept without a person. */
  responses: number;
  /** Attempts that were never handed in, destroyed whole. */
  abandoned: number;
}

const perWrite = 50;

/**
 * Ends the term of answers: what was answered stays for the statistics of the questions, without a person and with no
 * more of its moment than the month. A test whose short set is still open waits for that.
 */
export async function cutLoose(deps: Given, by: Caller): Promise<CutLoose> {
  const abandoned = await destroyAbandoned(deps, by);
  const done = { attempts: 0, responses: 0, abandoned };
  const before = new Date(deps.now().getTime() - attemptTerms.answers).toISOString();
  for (;;) {
    const due = await attemptsPastTerm(deps.db, before, perWrite);
    if (due.length === 0) return done;
    const loose = (await Promise.all(due.map((attempt) => looseOf(deps, attempt)))).flat();
    const ids = due.map(({ id }) => id);
    const detail = { attempts: ids.length, responses: loose.length };
    // Ids are random: sorted by them, the rows of one attempt do not stand together.
    const mixed = loose.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const written = await deps.db.write(
      [
        mustStillHaveAnswers(deps.db, ids),
        addLoose(deps.db, mixed),
        dropAnswers(deps.db, ids),
        noted(deps, 'answers', loose.length),
      ],
      [record(deps.now(), by, 'answers-cut-loose', { kind: 'retention', id: 'answers' }, { detail })],
    );
    if (written.kind === 'refused') return done;
    done.attempts += detail.attempts;
    done.responses += detail.responses;
  }
}

async function destroyAbandoned(deps: Given, by: Caller): Promise<number> {
  const { db, now } = deps;
  const before = new Date(now().getTime() - attemptTerms.openAttempts).toISOString();
  const ids = await abandonedAttempts(db, before);
  if (ids.length === 0) return 0;
  const entry = record(
    now(),
    by,
    'attempts-destroyed',
    { kind: 'retention', id: 'open-attempts' },
    { detail: { attempts: ids.length } },
  );
  await unconditional(db.write([...dropAbandoned(db, ids), noted(deps, 'open-attempts', ids.length)], [entry]));
  return ids.length;
}

const noted = ({ db, now, newId }: Given, what: 'answers' | 'open-attempts', count: number) =>
  addDestruction(db, { id: newId(), what, count, at: now().toISOString() });

async function looseOf({ db, newId }: Given, attempt: Awaited<ReturnType<typeof attemptsPastTerm>>[number]) {
  const responses = new Map((await answersOf(db, attempt.id)).map(({ question, response }) => [question, response]));
  const scored = await scoredAnswers(db, attempt, await historyOf(db, attempt.learnerId), responses);
  return scored.map(({ item, response, firstAttempt, score, restScore }) => ({
    id: newId(),
    itemId: item.id,
    itemVersion: item.version,
    firstAttempt,
    response,
    score,
    restScore,
    month: (attempt.submittedAt ?? '').slice(0, 7),
  }));
}
