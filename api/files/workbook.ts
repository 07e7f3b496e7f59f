import type { Sheet } from '#domain/table/table';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const widest = 60;

/**
 * A workbook (.xlsx) of plain texts, the first row of each sheet in bold and always in sight. The same sheets give the
 * same bytes. The library is loaded when the first workbook is asked for.
 * @param madeAt the only time that the file bears
 */
export async function workbookFile(
  title: string,
  madeAt: string,
  sheets: readonly Sheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const time = new Date(madeAt);
  const written = await writeXlsx({
    properties: { title, creator: 'AI-geletterd', created: time, modified: time },
    sheets: sheets.map(({ name, rows: [head = [], ...rows] }) => ({
      name,
      rows: [[...head], ...rows.map((row) => [...row])],
      columns: head.map((_, at) => ({ width: columnWidth([head, ...rows], at) })),
      cells: new Map(head.map((_, at) => [`0,${at}`, { style: { font: { bold: true } } }])),
      freezePane: { rows: 1 },
    })),
  });
  return new Uint8Array(written);
}

function columnWidth(rows: Sheet['rows'], at: number): number {
  return rows.reduce((width, row) => Math.min(widest, Math.max(width, (row[at]?.length ?? 0) + 2)), 10);
}
