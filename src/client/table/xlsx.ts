import { type CellValue, readXlsx } from 'hucre/xlsx';
import { reckonedDay } from '#domain/day';
import { hasText, mostRows, type Sheet } from '#domain/table/table';

/** The sheets that a person sees in the program and that hold something. What was hidden stays unread. */
export async function xlsxSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const { sheets } = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    maxRows: mostRows + 2,
  });
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellText)) })).filter(hasRows);
}

const hasRows = ({ rows }: Sheet) => rows.some(hasText);

/** Dates as 2026-11-22, as they mean the same in every country. */
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : reckonedDay(value);
  if (typeof value === 'object') return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}
