import type { ImportFault } from '#domain/people-import/fault';
import type { Known } from '#domain/people-import/people';
import type { ImportDone, ImportPreview, PeopleList } from '#domain/people-import/preview';
import type { ListPage, Outcome } from '../../../client/api.ts';
import { peopleImportText as text } from '../../../text/people-import.ts';
import '../../../styles/people-import.css';
import { ChooseList } from './ChooseList.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { NameMeanings } from './NameMeanings.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { SendList } from './SendList.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { useList } from './use-list.ts';

export interface ImportProps {
  known: Known;
  /** Sends the people and says what would change; nothing is written. */
  check(list: PeopleList, onProgress: (done: number, of: number) => void): Promise<Outcome<ImportPreview>>;
  /** More of what is wrong, from this place on. */
  faultsAfter(preview: ImportPreview, cursor: string): Promise<Outcome<ListPage<ImportFault>>>;
  /** Writes what this preview said, all of it or nothing. */
  confirm(preview: ImportPreview): Promise<Outcome<ImportDone>>;
}

/** A list of people, from a file to what it changes. It is read and repaired here; only what was chosen is sent. */
export function ImportPeople({ known, check, confirm, faultsAfter }: ImportProps) {
  const { chosen, version, sheet, columns, links, list, unknown, ...choose } = useList(known);
  const sheets = chosen.kind === 'file' ? chosen.sheets : [];
  const hasAddress = columns?.columns.some(({ field }) => field === 'address') ?? false;

  return (
    <div class="people-import">
      <ChooseList chosen={chosen} again={version > 0 && chosen.kind === 'none'} take={choose.chooseFile} />
      {sheets.length > 1 && <SheetChoice sheets={sheets} chosen={sheet} choose={choose.chooseSheet} />}
      {columns && <ColumnTable key={sheet?.name} columns={columns.columns} setField={choose.setField} />}
      {columns && !hasAddress && (
        <p class="utrecht-alert utrecht-alert--error" role="alert">
          {text.noAddress}
        </p>
      )}
      {list && hasAddress && (
        <>
          {unknown.length > 0 && (
            <NameMeanings unknown={unknown} known={known} links={links} link={choose.link} unlink={choose.unlink} />
          )}
          <PeopleTable list={list} known={known} />
          <SendList
            key={version}
            list={list}
            check={check}
            confirm={confirm}
            faultsAfter={faultsAfter}
            again={choose.reset}
          />
        </>
      )}
    </div>
  );
}
