import { useMemo, useState } from 'preact/hooks';
import { type Columns, recognisedColumns, withField } from '#domain/people-import/columns';
import type { Field } from '#domain/people-import/heading';
import type { Known } from '#domain/people-import/people';
import { readPeople } from '#domain/people-import/read-people';
import { unknownNames } from '#domain/people-import/unknown-names';
import type { Links } from '#domain/people-import/values';
import type { Sheet, TableFault } from '#domain/table/table';
import { readTable } from '../../../client/table/read-table.ts';

type Chosen =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'fault'; fault: TableFault }
  | { kind: 'file'; name: string; sheets: readonly Sheet[] };

interface Choices {
  /** Counts the changes: what was asked of an earlier list says nothing of this one. */
  version: number;
  sheet: Sheet | undefined;
  columns: Columns | undefined;
  links: Links;
}

/** What a name means stays, for who repairs the file and chooses it again. */
const nothing = { sheet: undefined, columns: undefined };

/** The chosen file, what the user says of it, and the people that this makes. */
export function useList(known: Known) {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const [choices, setChoices] = useState<Choices>({ version: 0, ...nothing, links: {} });
  const { sheet, columns, links } = choices;

  // Without what the user says of names: so a name stays in its list once it has a meaning.
  const asRead = useMemo(() => sheet && columns && readPeople(sheet.rows, columns, known), [sheet, columns, known]);
  const list = useMemo(
    () => (sheet && columns && Object.keys(links).length > 0 ? readPeople(sheet.rows, columns, known, links) : asRead),
    [asRead, links],
  );
  const unknown = useMemo(() => unknownNames(asRead?.faults ?? []), [asRead]);

  const change = (changed: Partial<Choices>) =>
    setChoices((before) => ({ ...before, ...changed, version: before.version + 1 }));

  function chooseSheet(sheet: Sheet): void {
    change({ sheet, columns: recognisedColumns(sheet.rows) });
  }
  async function chooseFile(file: File): Promise<void> {
    change(nothing);
    setChosen({ kind: 'reading' });
    const read = await readTable(file);
    if (read.kind === 'fault') return setChosen(read);
    setChosen({ kind: 'file', name: file.name, sheets: read.sheets });
    const [only, ...others] = read.sheets;
    if (only && others.length === 0) chooseSheet(only);
  }
  return {
    chosen,
    ...choices,
    list,
    unknown,
    chooseFile,
    chooseSheet,
    setField: (at: number, field: Field | undefined) =>
      columns && change({ columns: { ...columns, columns: withField(columns.columns, at, field) } }),
    link: (more: Links) => change({ links: { ...links, ...more } }),
    unlink(key: string) {
      const { [key]: _, ...rest } = links;
      change({ links: rest });
    },
    reset() {
      change(nothing);
      setChosen({ kind: 'none' });
    },
  };
}
