import { useEffect, useRef, useState } from 'preact/hooks';
import { difference } from '#domain/algorithm-register/difference';
import type { RegisterEntry, RegisterReading } from '#domain/algorithm-register/entry';
import { likelyOrganisation, organisationsIn } from '#domain/algorithm-register/organisations';
import type { Choice } from '#domain/algorithm-register/take-over';
import type { RegisteredApplication } from '#domain/organisation/application';
import { type RegisterFile, readRegisterFile } from '../../../client/algorithm-register/read-file.ts';
import { registerImportText as text } from '../../../text/register-import.ts';
import { DropZone } from '../../shared/DropZone.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { OrganisationChoice } from './OrganisationChoice.tsx';
import { ReadingFaults } from './ReadingFaults.tsx';
import '../../../styles/applications.css';

interface Props {
  existing: readonly RegisteredApplication[];
  /** The organisation's own name, to find its algorithms in the file. */
  organisation: string;
  busy: boolean;
  /** Nothing is written before this. */
  confirm: (taken: { entries: RegisterEntry[]; choice: Choice }) => void;
  cancel: () => void;
  readFile?: (file: File) => Promise<RegisterFile>;
}

type Step =
  | { kind: 'file'; refused?: string }
  | { kind: 'reading' }
  | { kind: 'read'; reading: RegisterReading; organisation: string | undefined; isChosen: boolean };

/** A file of the Algoritmeregister: read here, compared with what the organisation has, and taken over where wanted. */
export function RegisterImport({ existing, organisation, busy, confirm, cancel, readFile = readRegisterFile }: Props) {
  const [step, setStep] = useState<Step>({ kind: 'file' });
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = step.kind === 'read' ? (step.isChosen ? 'preview' : 'organisation') : 'file';
  useEffect(() => {
    if (shown !== 'file') heading.current?.focus();
  }, [shown]);

  async function take(file: File) {
    setStep({ kind: 'reading' });
    const read = await readFile(file);
    if (read.kind === 'refused') return setStep({ kind: 'file', refused: read.message });
    const likely = likelyOrganisation(organisationsIn(read.reading.entries), organisation);
    const isChosen = organisationsIn(read.reading.entries).length === 1;
    setStep({ kind: 'read', reading: read.reading, organisation: likely?.name, isChosen });
  }

  if (step.kind !== 'read' || step.reading.entries.length === 0) {
    return (
      <div class="stack">
        <DropZone id="register-file" text={text.file} accept=".json,.csv,application/json,text/csv" take={take} />
        <p role="status">{step.kind === 'reading' ? text.file.reading : ''}</p>
        {step.kind === 'file' && step.refused && (
          <p class="utrecht-alert utrecht-alert--error" role="alert">
            {step.refused}
          </p>
        )}
        {step.kind === 'read' && <ReadingFaults faults={step.reading.faults} />}
      </div>
    );
  }

  const entries = step.reading.entries.filter((entry) => entry.organisation === step.organisation);
  return (
    <div class="stack">
      <h2 ref={heading} tabIndex={-1}>
        {step.isChosen ? text.preview.title : text.organisation.title}
      </h2>
      <p role="status">{text.file.read(step.reading.entries.length)}</p>
      {step.isChosen ? (
        <>
          <ReadingFaults faults={faultsOf(step.reading, entries)} />
          <ImportPreview
            difference={difference(existing, entries)}
            busy={busy}
            confirm={(choice) => confirm({ entries, choice })}
            cancel={cancel}
          />
        </>
      ) : (
        <OrganisationChoice
          found={organisationsIn(step.reading.entries)}
          likely={step.organisation}
          choose={(name) => setStep({ ...step, organisation: name, isChosen: true })}
        />
      )}
      <p>
        <button class="link-button" type="button" onClick={() => setStep({ kind: 'file' })}>
          {text.file.again}
        </button>
      </p>
    </div>
  );
}

/** What was left out has no organisation that we could read, so it is always told; the rest only of our own entries. */
function faultsOf({ faults }: RegisterReading, entries: readonly RegisterEntry[]) {
  const names = new Set(entries.map(({ name }) => name));
  return faults.filter(({ weight, name }) => weight === 'left-out' || name === undefined || names.has(name));
}
