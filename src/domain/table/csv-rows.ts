import Papa from 'papaparse';
import type { Table } from './table.ts';

export type CsvRows = { kind: 'rows'; rows: Table } | { kind: 'quotes'; row: number };

/** In the order in which they are preferred when nothing tells them apart. */
const separators = [';', '\t', ',', '|'] as const;

/** The rows of a CSV text, whatever its separator, line ends and quotes. */
export function csvRows(text: string): CsvRows {
  // Line ends of several programs in one file are common; the parser knows one at a time.
  const lines = text.replace(/\r\n?/g, '\n');
  // Excel's own way to tell the separator; programs do not count it as a row.
  const told = /^\uFEFF?sep=(.)\n/i.exec(lines);
  const { data, errors } = parse(lines.slice(told?.[0].length ?? 0), told?.[1] ?? separatorOf(lines));
  const fault = errors.find(({ type }) => type === 'Quotes');
  return fault ? { kind: 'quotes', row: (fault.row ?? 0) + 1 } : { kind: 'rows', rows: data };
}

function parse(text: string, delimiter: string, preview = 0) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** The separator by which most of the first rows have the same number of cells; the most cells where that is equal. */
function separatorOf(text: string): string {
  const start = text.slice(0, 64 * 1024);
  const [best] = separators
    .map((separator) => ({ separator, ...regularity(parse(start, separator, 30).data) }))
    .toSorted((one, other) => other.alike - one.alike || other.width - one.width);
  return best?.separator ?? ';';
}

function regularity(rows: readonly string[][]): { alike: number; width: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, alike] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [1, 0];
  return { alike, width };
}
