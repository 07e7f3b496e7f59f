import { neutralised } from '../../table/neutralised.ts';
import { sheetNames } from '../../table/sheet-names.ts';
import type { Sheet } from '../../table/table.ts';
import type { EvidenceDocument } from './block.ts';

const about = 'Over dit dossier';

/** The tables of an evidence file, each on a sheet of its own with its headings on the first row, after a sheet that says what they are. */
export function evidenceSheets({ title, scope, facts, sections }: EvidenceDocument): Sheet[] {
  const tables = sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? [{ step: section.title, ...block }] : [])),
  );
  const [first = about, ...names] = sheetNames([about, ...tables.map((table) => table.title)]);
  const contents = tables.map(({ step, title: name }, at) => [`Blad ${names[at]}`, `${step}: ${name}`]);
  const sheets = [
    {
      name: first,
      rows: [['Gegeven', 'Waarde'], ['Dossier', title], ['Let op', scope], ...facts, ...contents],
    },
    ...tables.map(({ head, rows }, at) => ({ name: names[at] ?? '', rows: [head, ...rows] })),
  ];
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(neutralised)) }));
}
