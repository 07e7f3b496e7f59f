import { useEffect } from 'preact/hooks';
import type { Result } from '../../client/attempts.ts';
import { titlePage } from '../../client/page-title.ts';
import { nextStepText } from '../../text/next-step.ts';
import { resultHeading, resultText as text } from '../../text/result.ts';
import { ReportForm } from '../assessment/ReportForm.tsx';
import { CellOutcome } from './CellOutcome.tsx';
import { Explanations } from './Explanations.tsx';
import { NextStepPanel } from './NextStepPanel.tsx';
import { ProfileNow } from './ProfileNow.tsx';
import { cutFor, type TestOfCell } from './tests.ts';

/** A result: in words, then one step, then per cell, and what stands behind it. */
export function ResultView({ result, tests }: { result: Result; tests: readonly TestOfCell[] }) {
  const { attempt, title, submittedAt, continues, cells, questions, explanations, next } = result;
  const about = 'cell' in next ? next.cell : undefined;
  const shortSet = tests.find(({ cell }) => cell === about)?.shortSet.count ?? 0;
  const missed = cells.find(({ cell }) => cell === about)?.missed ?? [];
  const said = resultHeading(cells.map(({ decision }) => decision));

  useEffect(() => {
    titlePage(`Uitslag: ${said.replace(/\.$/, '')}`);
  }, [attempt]);

  return (
    <div>
      <div class="title">
        <p class="medium quiet">{text.of(title, submittedAt)}</p>
        <h1>{said}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{nextStepText(next, shortSet).lead}</p>
      </div>
      <NextStepPanel next={next} tests={tests} missed={missed} />
      <div class="section result-columns">
        <section aria-labelledby="onderdelen">
          <h2 id="onderdelen">{text.perCell}</h2>
          <ol class="cell-outcomes">
            {cells.map((cell) => (
              <CellOutcome key={cell.cell} result={cell} cut={cutFor(tests, cell.cell, continues !== undefined)} />
            ))}
          </ol>
        </section>
        <ProfileNow fresh={cells.filter(({ decision }) => decision === 'attained').map(({ cell }) => cell)} />
      </div>
      <section class="panel panel-info" aria-labelledby="wie">
        <h2 id="wie">{text.who.title}</h2>
        <p class="measure">{text.who.text}</p>
        <p>
          <a href="/wat-ziet-mijn-organisatie">{text.who.link}</a>
        </p>
      </section>
      {explanations === 'gone' ? (
        <p class="utrecht-alert utrecht-alert--info answers-gone">{text.questions.gone}</p>
      ) : (
        <Explanations
          questions={questions}
          report={(question) => <ReportForm attempt={attempt} question={question} />}
        />
      )}
    </div>
  );
}
