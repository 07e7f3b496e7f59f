import { allowance } from '#domain/result';
import type { CellTest } from '../assessments/blueprint.ts';
import { RuleBroken } from '../errors.ts';
import { type History, openAt, type Try, triesAt } from './history.ts';
import type { LeftOut } from './schema.ts';
import { answersAreKept } from './terms.ts';

/** What stands in the way of the test of this cell now; nothing where it may be started. */
export function hindrance(history: History, { assessment }: CellTest, now: Date): LeftOut | undefined {
  const { cell } = assessment;
  const open = openAt(history, cell);
  if (open) return { cell, reason: 'open', attempt: open.id };
  const tries = triesAt(history, cell);
  const waiting = tries.find((one) => awaitsShortSet(one, now));
  if (waiting) return { cell, reason: 'short-set', attempt: waiting.attempt };
  const allowed = allowance(assessment.attempts, tries, now);
  return allowed.kind === 'may-start' ? undefined : { cell, reason: allowed.kind, until: allowed.until };
}

/** True where the learner can still take the short set: it is decided together with answers that must still be there. */
export function awaitsShortSet({ decision, shortSet, submittedAt }: Try, now: Date): boolean {
  return decision === 'short-set' && !shortSet && submittedAt !== undefined && answersAreKept(submittedAt, now);
}

/** Why nothing can be started, as the learner may read it: first what can be done now, then what comes first. */
export function refusal(leftOut: readonly LeftOut[]): RuleBroken {
  const open = leftOut.find(({ reason }) => reason === 'open');
  if (open?.attempt) return isOpen(open.attempt);
  const short = leftOut.find(({ reason }) => reason === 'short-set');
  if (short?.attempt) {
    const sentence = 'Je was er bijna. Maak eerst de korte set van een paar vragen; die geeft de doorslag.';
    return new RuleBroken('short-set-first', sentence, { data: { attempt: short.attempt } });
  }
  const [first] = leftOut
    .flatMap(({ reason, until }) => (until === undefined ? [] : [{ reason, until }]))
    .sort((one, other) => one.until.localeCompare(other.until));
  if (!first) return new RuleBroken('nothing-left', 'Je hebt alles van deze toets al behaald. Mooi.');
  const { reason, until } = first;
  const data = { until };
  return reason === 'spent'
    ? new RuleBroken(
        'tries-spent',
        `Je hebt deze toets zo vaak gemaakt als mag. Vanaf ${inWords(until)} kan het weer.`,
        { data },
      )
    : new RuleBroken(
        'cooling-down',
        `Neem even de tijd om na te lezen. Vanaf ${inWords(until)} kun je de toets opnieuw maken.`,
        { data },
      );
}

export function isOpen(attempt: string): RuleBroken {
  return new RuleBroken(
    'attempt-open',
    'Je bent al aan deze toets begonnen. Ga daar verder; je antwoorden staan er nog.',
    { data: { attempt } },
  );
}

/** For people in the Netherlands; programs read `until`. */
function inWords(time: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const;
  return `${new Intl.DateTimeFormat('nl-NL', options).format(new Date(time))} uur`;
}
