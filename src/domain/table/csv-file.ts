import { neutralised } from './neutralised.ts';

/**
 * Rows as a CSV file that Excel on a Dutch computer opens as it is meant: semicolons, UTF-8 with a mark, lines that end
 * in CRLF, text in quotes and without formulas. Numbers are written as numbers.
 */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return `${csvMark}${rows.map(csvLine).join('')}`;
}

export const csvMark = '\uFEFF';

/** One row of such a file, for who writes it piece by piece. */
export const csvLine = (row: readonly (string | number)[]) => `${row.map(field).join(';')}\r\n`;

function field(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return `"${neutralised(value).replaceAll('"', '""')}"`;
}
