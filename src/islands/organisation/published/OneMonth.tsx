import { leastCounted } from '#domain/organisation/published/limits';
import { type PublishedMonth, readMonth } from '../../../client/organisation/published.ts';
import { publishedText as text } from '../../../text/published.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { MonthTable } from './MonthTable.tsx';

/** All that was published of one month. */
export function OneMonth({ organisation, month }: { organisation: string; month: string }) {
  const { answer, again } = useAnswer(() => readMonth(organisation, month));
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const published = answer.value;
  return (
    <>
      <MonthTable month={published} />
      <ul class="medium quiet published-notes">
        <li>{text.table.partly}</li>
        <li>{text.table.hidden(leastCounted(published.limits))}</li>
      </ul>
      <Done month={published} />
    </>
  );
}

const kinds = ['badges', 'remindersSent', 'instructionsRead', 'toRenew'] as const;

function Done({ month: { activity, limits } }: { month: PublishedMonth }) {
  return (
    <>
      <h3>{text.activity.title}</h3>
      <dl class="published-done">
        {kinds.map((kind) => {
          const count = activity[kind];
          return (
            <div key={kind}>
              <dt>{text.activity[kind]}</dt>
              <dd>{count === null ? text.activity.few(limits.minimum) : text.activity.atLeast(count)}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
