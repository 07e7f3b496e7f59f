import { useRef, useState } from 'preact/hooks';
import { eraseAccount } from '../../client/own-data.ts';
import { takeAlongText, eraseText as text } from '../../text/own-data.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import '../../styles/fields.ts';

/** Everything that is held as a file, and the way to erase it. */
export function YourData({ erased }: { erased: () => void }) {
  return (
    <>
      <section class="stack">
        <h2>{takeAlongText.title}</h2>
        <p>{takeAlongText.why}</p>
        <p class="row">
          <a href="/api/v1/export" download>
            {takeAlongText.json}
          </a>
          <a href="/api/v1/export-table" download>
            {takeAlongText.csv}
          </a>
        </p>
      </section>
      <EraseAccount erased={erased} />
    </>
  );
}

function EraseAccount({ erased }: { erased: () => void }) {
  const { busy, trouble, run } = useTask();
  const [faulty, setFaulty] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function send(event: Event) {
    event.preventDefault();
    const typed = (field.current?.value ?? '').trim().toLowerCase();
    setFaulty(typed !== text.words);
    if (typed !== text.words) return field.current?.focus();
    void run(eraseAccount, erased);
  }
  return (
    <section class="stack" id="wissen">
      <h2>{text.title}</h2>
      <p>{text.goes}</p>
      <p>{text.badges}</p>
      <details>
        <summary>{text.staysTitle}</summary>
        <ul>
          {text.stays.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
      <form class="stack" onSubmit={send} noValidate>
        <div class="field">
          <label for="wis-woorden">{text.label}</label>
          <span id="wis-uitleg" class="field-hint">
            {text.hint}
          </span>
          {faulty && (
            <span id="wis-fout" class="field-fault" role="alert">
              {text.fault}
            </span>
          )}
          <input
            id="wis-woorden"
            ref={field}
            class="utrecht-textbox utrecht-textbox--html-input"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            aria-invalid={faulty}
            aria-describedby={faulty ? 'wis-fout wis-uitleg' : 'wis-uitleg'}
          />
        </div>
        <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
          {busy ? text.busy : text.button}
        </button>
        <TroubleNotice trouble={trouble} />
      </form>
    </section>
  );
}
