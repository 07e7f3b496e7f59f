import { useState } from 'preact/hooks';
import { monthEndOf } from '#domain/organisation/month-end';
import { type MonthSummary, readMonths } from '../../../client/organisation/published.ts';
import { today } from '../../../client/today.ts';
import '../../../styles/published.css';
import { publishedText as text } from '../../../text/published.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { OneMonth } from './OneMonth.tsx';
import { Trend } from './Trend.tsx';

interface Props {
  organisation: string;
  /** True where this stands below figures of today, so that it need not explain itself while it is empty. */
  beside?: boolean;
}

/** The tables of the month-ends: what may be seen by who may not see persons. */
export function PublishedMonths({ organisation, beside = false }: Props) {
  const { answer, again } = useAnswer(() => readMonths(organisation));
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const months = answer.value;
  if (months.length === 0) return beside ? <Soon /> : <NoneYet />;
  return (
    <>
      <Trend months={months} />
      <Chosen organisation={organisation} months={months} />
    </>
  );
}

function Chosen({ organisation, months }: { organisation: string; months: readonly MonthSummary[] }) {
  const [month, setMonth] = useState(months[0]?.asOf ?? '');
  return (
    <section class="stack" aria-labelledby="maand-tabel">
      <h2 id="maand-tabel">{text.table.title(month)}</h2>
      <p class="measure">{text.why}</p>
      {months.length > 1 && (
        <div class="field published-choice">
          <label for="maand">{text.choose}</label>
          <select
            class="utrecht-select utrecht-select--html-select"
            id="maand"
            value={month}
            onChange={({ currentTarget }) => setMonth(currentTarget.value)}
          >
            {months.map(({ asOf }) => (
              <option key={asOf} value={asOf}>
                {text.month(asOf)}
              </option>
            ))}
          </select>
        </div>
      )}
      <OneMonth key={month} organisation={organisation} month={month} />
    </section>
  );
}

const Soon = () => (
  <section class="stack" aria-labelledby="maanden">
    <h2 id="maanden">{text.title}</h2>
    <p class="measure">{text.soon(monthEndOf(today()))}</p>
  </section>
);

const NoneYet = () => (
  <section class="stack" aria-labelledby="maanden">
    <h2 id="maanden">{text.none.title}</h2>
    <p class="measure">{text.none.why(monthEndOf(today()))}</p>
    <dl class="gets">
      {text.none.parts.map(([what, why]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  </section>
);
