import { useState } from 'preact/hooks';
import type { ImportFault } from '#domain/people-import/fault';
import type { ImportPreview } from '#domain/people-import/preview';
import { saveFile } from '../../../client/save-file.ts';
import { peopleImportText as text } from '../../../text/people-import.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { faultFile } from './fault-file.ts';
import type { ImportProps } from './ImportPeople.tsx';

interface Props extends Pick<ImportProps, 'faultsAfter'> {
  preview: ImportPreview;
}

/** What the comparison found, a page at a time, and all of it as a file. */
export function ServerFaults({ preview, faultsAfter }: Props) {
  const { busy, trouble, run } = useTask();
  const [faults, setFaults] = useState<readonly ImportFault[]>(preview.faults);
  const [next, setNext] = useState(preview.next);

  async function rest(from: string | undefined, before: readonly ImportFault[], most: number) {
    let [cursor, read] = [from, before];
    for (let page = 0; cursor !== undefined && page < most; page += 1) {
      const outcome = await faultsAfter(preview, cursor);
      if (outcome.kind !== 'ok') return outcome;
      read = [...read, ...outcome.value.items];
      cursor = outcome.value.next;
    }
    return { kind: 'ok', value: { read, cursor } } as const;
  }
  function ask(most: number, done: (all: readonly ImportFault[]) => void) {
    void run(
      () => rest(next, faults, most),
      ({ read, cursor }) => {
        setFaults(read);
        setNext(cursor);
        done(read);
      },
    );
  }
  return (
    <div class="stack">
      <div class="utrecht-alert utrecht-alert--error" role="alert">
        <p>{text.serverFaults(preview)}</p>
      </div>
      <ul class="ruled people-import-server-faults">
        {faults.map(({ row, part, says }) => (
          <li key={`${row}${part}${says}`}>
            {text.row} {row}: {says}
          </li>
        ))}
      </ul>
      <div class="row">
        {next !== undefined && (
          <button
            class="nl-button nl-button--secondary"
            type="button"
            aria-disabled={busy}
            onClick={() => ask(1, () => undefined)}
          >
            {text.moreFaults}
          </button>
        )}
        <button
          class="link-button"
          type="button"
          aria-disabled={busy}
          onClick={() => ask(Number.POSITIVE_INFINITY, (all) => saveFile(text.faultsName, faultFile(all)))}
        >
          {text.faultsDownload}
        </button>
      </div>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
