import { decoded } from '#domain/table/decoded';
import { fileKind } from '#domain/table/kind';
import { hasText, largestFile, mostRows, type Sheet, type TableFault, type TableFile } from '#domain/table/table';

/** The sheets of a chosen file. Nothing leaves the browser; the readers are loaded with the first file that needs them. */
export async function readTable(file: Blob): Promise<TableFile> {
  if (file.size > largestFile) return fault({ kind: 'too-large' });
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? readBytes(new Uint8Array(bytes)) : fault({ kind: 'unreadable' });
}

async function readBytes(bytes: Uint8Array): Promise<TableFile> {
  const kind = fileKind(bytes);
  if (kind === 'text') return readText(decoded(bytes));
  return kind === 'xlsx' ? readWorkbook(bytes) : fault({ kind });
}

async function readText(text: string): Promise<TableFile> {
  const reader = await import('#domain/table/csv-rows').catch(() => undefined);
  if (!reader) return fault({ kind: 'not-loaded' });
  const read = reader.csvRows(text);
  if (read.kind === 'quotes') return fault(read);
  return sheetsOf([{ name: '', rows: read.rows }]);
}

async function readWorkbook(bytes: Uint8Array): Promise<TableFile> {
  const reader = await import('./xlsx.ts').catch(() => undefined);
  if (!reader) return fault({ kind: 'not-loaded' });
  // The reader throws on what is damaged, and on parts that unpack to more than they declare.
  const sheets = await reader.xlsxSheets(bytes).catch(() => undefined);
  return sheets ? sheetsOf(sheets) : fault({ kind: 'unreadable' });
}

function sheetsOf(sheets: Sheet[]): TableFile {
  const full = sheets.filter(({ rows }) => rows.some(hasText));
  if (full.length === 0) return fault({ kind: 'empty' });
  // One more than the rows with people: the headings.
  if (full.some(({ rows }) => rows.filter(hasText).length > mostRows + 1)) return fault({ kind: 'too-many-rows' });
  return { kind: 'sheets', sheets: full };
}

const fault = (fault: TableFault): TableFile => ({ kind: 'fault', fault });
