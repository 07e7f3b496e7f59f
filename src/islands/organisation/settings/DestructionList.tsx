import { dayOf } from '#domain/dutch-date';
import { type Destruction, readDestructions } from '../../../client/organisation/destructions.ts';
import { ColumnHeads } from '../../../components/ColumnHeads.tsx';
import { destructionsText as text } from '../../../text/destructions.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';

/** What was destroyed after the terms that the organisation set: how much and when, and of nobody by name. */
export function DestructionList({ organisation }: { organisation: string }) {
  const { answer, again } = useAnswer(() => readDestructions(organisation));
  return (
    <section class="stack" aria-labelledby="vernietigd">
      <h2 id="vernietigd">{text.title}</h2>
      <p>{text.why}</p>
      {!answer && <p role="status">{text.loading}</p>}
      {answer && answer.kind !== 'ok' && <TroubleNotice trouble={answer} again={again} />}
      {answer?.kind === 'ok' && <Table destructions={answer.value.destructions} />}
    </section>
  );
}

function Table({ destructions }: { destructions: readonly Destruction[] }) {
  if (destructions.length === 0) return <p>{text.none}</p>;
  return (
    <table class="utrecht-table utrecht-table--html-table data">
      <ColumnHeads heads={text.head} />
      <tbody>
        {destructions.map((one) => (
          <tr key={one.id}>
            <th scope="row">{dayOf(one.at)}</th>
            <td>{text.what(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
