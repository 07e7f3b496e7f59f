import { neutralised } from './neutralised.ts';

/**
 * Rows as a CSV file that Excel on a Dutch computer opens as it is meant: semicolons, UTF-8 with a mark, lines that end
 * in CRLF, text in quotes and without formulas. Numbers are written as numbers.
 */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')}`;
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return `"${neutralised(value).replaceAll('"', '""')}"`;
}
