import { fields } from '#domain/people-import/heading';
import { csvFile } from '#domain/table/csv-file';
import { saveFile } from '../../../client/save-file.ts';
import { peopleImportText as text } from '../../../text/people-import.ts';
import { tableFaultText } from '../../../text/table-file.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { DropZone } from '../../shared/DropZone.tsx';
import type { useList } from './use-list.ts';

interface Props {
  chosen: ReturnType<typeof useList>['chosen'];
  /** True after an import: what is next begins here again. */
  again: boolean;
  take: (file: File) => void;
}

const readable = '.xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where a file comes in, with what it may hold and what came of it. */
export function ChooseList({ chosen, again, take }: Props) {
  const { kind } = chosen;
  return (
    <section class="stack" aria-labelledby="lijst-kiezen">
      {again ? (
        <ArrivedHeading id="lijst-kiezen">{text.title}</ArrivedHeading>
      ) : (
        <h2 id="lijst-kiezen">{text.title}</h2>
      )}
      <p class="measure">{text.intro}</p>
      <div class="people-import-choose">
        <DropZone id="people-file" text={text.file} accept={readable} take={take} />
        <div class="stack">
          <h3>{text.takes}</h3>
          <ul class="medium">
            {fields.map((field) => (
              <li key={field}>{text.fields[field]}</li>
            ))}
          </ul>
          <p class="medium quiet">{text.takesHint}</p>
          <button
            class="link-button"
            type="button"
            onClick={() => saveFile(text.exampleName, csvFile(text.exampleRows))}
          >
            {text.example}
          </button>
        </div>
      </div>
      <p role="status">
        {kind === 'reading' && text.reading}
        {kind === 'file' && text.readAs(chosen.name)}
      </p>
      {kind === 'fault' && (
        <p class="utrecht-alert utrecht-alert--error" role="alert">
          {tableFaultText(chosen.fault)}
        </p>
      )}
    </section>
  );
}
