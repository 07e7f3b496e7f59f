import type { PublishedCell } from './publish-month.ts';

/** How high a column is filled, in percent of whom it is asked: so much at least, and so much more at most. */
export interface Column {
  sure: number;
  maybe: number;
}

/** The column that draws a cell of a published table; none where the cell is hidden. */
export function columnOf(cell: PublishedCell): Column | undefined {
  if (cell.kind === 'hidden' || cell.asked === 0) return undefined;
  const { asked, low, high } = cell;
  return { sure: (low / asked) * 100, maybe: ((high - low) / asked) * 100 };
}
