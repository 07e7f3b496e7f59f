import { csvLine, csvMark } from '#domain/table/csv-file';
import { neutralised } from '#domain/table/neutralised';
import { workbookType } from './workbook.ts';

type Row = readonly (string | number)[];

export const rowsForms = ['csv', 'xlsx'] as const;
export type RowsForm = (typeof rowsForms)[number];
export const rowsTypes = { csv: 'text/csv; charset=utf-8', xlsx: workbookType } as const satisfies Record<
  RowsForm,
  string
>;

/** A table as a file that is written while it is read: however long it is, only some rows of it are in memory. */
export async function rowsFile(
  form: RowsForm,
  name: string,
  head: readonly string[],
  pages: AsyncIterable<readonly Row[]>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  return form === 'csv' ? csvStream(head, pages) : workbookStream(name, head, pages);
}

function csvStream(head: Row, pages: AsyncIterable<readonly Row[]>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = csvParts(head, pages);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(to) {
      const { done, value } = await parts.next();
      if (done) to.close();
      else to.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await parts.return(undefined)),
  });
}

async function* csvParts(head: Row, pages: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  yield csvMark + csvLine(head);
  for await (const rows of pages) yield rows.map(csvLine).join('');
}

async function workbookStream(name: string, head: readonly string[], pages: AsyncIterable<readonly Row[]>) {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const columns = head.map((header) => ({ header, width: 24 }));
  const bytes = writeXlsxStream(harmless(pages), { name, columns, freezePane: { rows: 1 } });
  return bytes.pipeThrough(new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({ transform: copied }));
}

const copied = (bytes: Uint8Array, to: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>) =>
  to.enqueue(new Uint8Array(bytes));

async function* harmless(pages: AsyncIterable<readonly Row[]>) {
  for await (const rows of pages)
    for (const row of rows) yield row.map((cell) => (typeof cell === 'string' ? neutralised(cell) : cell));
}
