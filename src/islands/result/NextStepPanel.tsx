import type { CellId } from '#domain/taxonomy';
import { type MissedTopic, type NextStep, startAttempt } from '../../client/attempts.ts';
import { onceKey } from '../../client/once-key.ts';
import { nextStepText } from '../../text/next-step.ts';
import { resultText } from '../../text/result.ts';
import { testStartText } from '../../text/test-start.ts';
import { attemptAddress } from '../assessment/useAttempt.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import type { TestOfCell } from './tests.ts';

interface Props {
  next: NextStep;
  tests: readonly TestOfCell[];
  /** What was missed in the cell that the step is about. */
  missed: readonly MissedTopic[];
}

/** The yellow field of a result: one step. A short set starts here and now. */
export function NextStepPanel({ next, tests, missed }: Props) {
  const test = 'cell' in next ? tests.find(({ cell }) => cell === next.cell) : undefined;
  const { title, says, action } = nextStepText(next, test?.shortSet.count ?? 0);
  return (
    <section class="next-step result-step" aria-labelledby="volgende">
      <div class="stack">
        <p class="kicker">{testStartText.kicker}</p>
        <h2 id="volgende">{title}</h2>
        {next.kind === 'short-set' && <Topics topics={missed.slice(0, 3)} />}
        <p>{says}</p>
      </div>
      {next.kind === 'short-set' ? (
        <ShortSet cell={next.cell} continues={next.continues} action={action} />
      ) : (
        <a class="nl-button nl-button--primary" href={addressOf(next, test)}>
          {action}
        </a>
      )}
    </section>
  );
}

function ShortSet({ cell, continues, action }: { cell: CellId; continues: string; action: string }) {
  const { busy, trouble, run } = useTask();
  const key = onceKey(`korte-set-${continues}-${cell}`);
  const start = () =>
    run(
      () => startAttempt({ continues, cell }, key.current()),
      (attempt) => {
        key.spent();
        location.assign(attemptAddress(attempt));
      },
    );
  return (
    <div class="stack">
      <button class="nl-button nl-button--primary" type="button" aria-disabled={busy} onClick={start}>
        {busy ? testStartText.ready.busy : action}
      </button>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

function Topics({ topics }: { topics: readonly MissedTopic[] }) {
  if (topics.length === 0) return null;
  return (
    <ul>
      {topics.map(({ href, title, lessonTitle }) => (
        <li key={href}>
          <a href={href}>{title}</a> {resultText.inLesson(lessonTitle)}
        </li>
      ))}
    </ul>
  );
}

function addressOf(next: Exclude<NextStep, { kind: 'short-set' }>, test: TestOfCell | undefined): string {
  switch (next.kind) {
    case 'resume':
      return test ? attemptAddress({ id: next.attempt, assessment: test.id }) : '/toetsen';
    case 'reread':
      return next.topic?.href ?? '/leerpad';
    case 'next-cell':
      return `/toets/${next.assessment}`;
    case 'claim-badge':
    case 'done':
      return '/bewijzen';
    default:
      return next satisfies never;
  }
}
