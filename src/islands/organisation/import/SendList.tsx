import { useState } from 'preact/hooks';
import type { ImportDone, ImportPreview } from '#domain/people-import/preview';
import type { ReadPeople } from '#domain/people-import/read-people';
import { peopleImportText as text } from '../../../text/people-import.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import type { ImportProps } from './ImportPeople.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { withoutFaults } from './shown-rows.ts';

interface Props extends Pick<ImportProps, 'check' | 'confirm' | 'faultsAfter'> {
  list: ReadPeople;
  again: () => void;
}

/** Sends the list for a preview, and lets it be confirmed. */
export function SendList({ list, check, confirm, faultsAfter, again }: Props) {
  const [leaveOut, setLeaveOut] = useState(false);
  const [endOthers, setEndOthers] = useState(false);
  const [progress, setProgress] = useState({ done: 0, of: 0 });
  const [preview, setPreview] = useState<ImportPreview>();
  const [done, setDone] = useState<ImportDone>();
  const { busy, trouble, run } = useTask();

  const good = withoutFaults(list);
  const faulty = list.people.length - good.length;
  const mayCheck = good.length > 0 && (faulty === 0 || leaveOut);

  function ask() {
    if (!mayCheck) return;
    setPreview(undefined);
    setProgress({ done: 0, of: good.length });
    void run(
      () => check({ told: list.told, people: good, endOthers }, (done, of) => setProgress({ done, of })),
      setPreview,
    );
  }
  if (done)
    return (
      <section class="next-step stack" aria-labelledby="doorgevoerd">
        <ArrivedHeading id="doorgevoerd">{text.done}</ArrivedHeading>
        <p>{text.doneCounts(done)}</p>
        {done.added > 0 && <p>{text.notInvited}</p>}
        <div class="row">
          <a class="nl-button nl-button--primary" href="/organisatie/mensen">
            {text.toPeople}
          </a>
          <button class="link-button" type="button" onClick={again}>
            {text.again}
          </button>
        </div>
      </section>
    );
  return (
    <div class="stack">
      {faulty > 0 && good.length > 0 && (
        <label class="choice">
          <input type="checkbox" checked={leaveOut} onChange={() => setLeaveOut(!leaveOut)} />
          <span>
            {text.leaveOut(faulty)}
            <small id="weglaten-uitleg">{text.leaveOutHint}</small>
          </span>
        </label>
      )}
      {good.length > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={endOthers}
            onChange={() => {
              setEndOthers(!endOthers);
              setPreview(undefined);
            }}
          />
          <span>
            {text.endOthers}
            <small>{text.endOthersHint}</small>
          </span>
        </label>
      )}
      {good.length === 0 ? (
        <p class="utrecht-alert utrecht-alert--error">{text.nobody}</p>
      ) : (
        <>
          <p id="vergelijken-uitleg" class="medium quiet">
            {text.checkHint}
          </p>
          <div class="row">
            <button
              class="nl-button nl-button--primary"
              type="button"
              aria-disabled={!mayCheck || busy}
              aria-describedby={faulty > 0 && !leaveOut ? 'weglaten-uitleg' : 'vergelijken-uitleg'}
              onClick={ask}
            >
              {busy && !preview ? text.checking : text.check}
            </button>
          </div>
        </>
      )}
      {busy && !preview && (
        <div class="people-import-progress">
          <progress max={progress.of} value={progress.done} aria-label={text.checking} />
          <span class="small quiet">{text.sent(progress.done, progress.of)}</span>
        </div>
      )}
      <TroubleNotice trouble={trouble} />
      {preview && (
        <PreviewStep
          preview={preview}
          busy={busy}
          faultsAfter={faultsAfter}
          confirm={() => void run(() => confirm(preview), setDone)}
        />
      )}
    </div>
  );
}
