import { useState } from 'preact/hooks';
import { askSeal, readSeals } from '../../../client/organisation/evidence.ts';
import { evidenceText } from '../../../text/evidence.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';

const text = evidenceText.seals;

/** The files that were sealed, newest first, and a button for one of today. */
export function Seals({ organisation, mayAsk }: { organisation: string; mayAsk: boolean }) {
  const { answer, again } = useAnswer(() => readSeals(organisation));
  const { busy, trouble, run } = useTask();
  const [asked, setAsked] = useState(false);

  function ask() {
    void run(
      () => askSeal(organisation),
      () => {
        setAsked(true);
        again();
      },
    );
  }
  return (
    <section class="stack">
      <h2>{text.title}</h2>
      <p class="measure">{text.why}</p>
      {!answer && <p role="status">{evidenceText.loading}</p>}
      {answer && answer.kind !== 'ok' && <TroubleNotice trouble={answer} again={again} />}
      {answer?.kind === 'ok' && answer.value.length === 0 && <p>{text.none}</p>}
      {answer?.kind === 'ok' && answer.value.length > 0 && (
        <ul class="ruled seals">
          {answer.value.map(({ id, asOf, kind }) => (
            <li key={id}>
              <a href={`#${id}`}>{text.item(asOf)}</a> <span class="quiet medium">{text.kinds[kind]}</span>
            </li>
          ))}
        </ul>
      )}
      {mayAsk && (
        <p>
          <button class="nl-button nl-button--primary" type="button" aria-disabled={busy} onClick={ask}>
            {text.ask}
          </button>
        </p>
      )}
      <p role="status">{asked && text.asked}</p>
      <TroubleNotice trouble={trouble} />
    </section>
  );
}
