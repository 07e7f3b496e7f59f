import type { PassRule } from '#domain/schema/assessment';
import type { CellId } from '#domain/taxonomy';

/** What a result says about the test of a cell, and where to find it. */
export interface TestOfCell extends Pick<PassRule, 'attainedFrom' | 'shortSet'> {
  id: string;
  cell: CellId;
}

/** From where a cell is attained: over the short set as well there is another cut. */
export function cutFor(tests: readonly TestOfCell[], cell: CellId, withShortSet: boolean): number | undefined {
  const test = tests.find((one) => one.cell === cell);
  return withShortSet ? test?.shortSet.attainedFrom : test?.attainedFrom;
}
