import type { ImportPreview } from '#domain/people-import/preview';
import { peopleImportText as text } from '../../../text/people-import.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import type { ImportProps } from './ImportPeople.tsx';
import { ServerFaults } from './ServerFaults.tsx';

interface Props extends Pick<ImportProps, 'faultsAfter'> {
  preview: ImportPreview;
  busy: boolean;
  confirm: () => void;
}

/** What the import would do, and the one button that does it. */
export function PreviewStep({ preview, busy, confirm, faultsAfter }: Props) {
  const { added, changed, ended, newTeams, faults } = preview;
  return (
    <section class="stack people-import-preview" aria-labelledby="verandert">
      <ArrivedHeading id="verandert">{text.preview}</ArrivedHeading>
      <ul>
        {text.counts(preview).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {newTeams.length > 0 && (
        <details>
          <summary>{text.newTeams(newTeams.length)}</summary>
          <ul>
            {newTeams.map((path) => (
              <li key={path.join('/')}>{path.join(' / ')}</li>
            ))}
          </ul>
        </details>
      )}
      {faults.length > 0 ? (
        <ServerFaults preview={preview} faultsAfter={faultsAfter} />
      ) : added + changed + ended === 0 ? (
        <p>{text.nothingChanges}</p>
      ) : (
        <>
          <p class="medium quiet">
            {ended === 0 && `${text.stays} `}
            {text.allOrNothing}
          </p>
          <div class="row">
            <button class="nl-button nl-button--primary" type="button" aria-disabled={busy} onClick={confirm}>
              {busy ? text.confirming : text.confirm}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
