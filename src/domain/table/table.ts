/** Rows of cells as text; a row is found back in the file under its place + 1. */
export type Table = readonly (readonly string[])[];

/** Why a file holds no table; each kind has its sentence. */
export type TableFault =
  | { kind: 'too-large' | 'too-many-rows' | 'empty' | 'unreadable' | 'not-loaded' }
  | { kind: 'xls' | 'xlsb' | 'ods' | 'numbers' | 'pdf' | 'encrypted' | 'zip-bomb' | 'other' }
  | { kind: 'quotes'; row: number };

export interface Sheet {
  name: string;
  rows: Table;
}

export type TableFile = { kind: 'sheets'; sheets: Sheet[] } | { kind: 'fault'; fault: TableFault };

export const largestFile = 10 * 1024 * 1024;
export const mostRows = 50_000;

/** True where at least one cell says something. */
export const hasText = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');
