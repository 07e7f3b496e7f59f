import { type CellId, cellParts } from '../taxonomy.ts';
import type { ShownCell } from './member-standing.ts';

/** A renewal that a person has, as far as it says whether it is still open. */
export interface OpenRenewal {
  /** Since when it is to be renewed, ISO 8601 in UTC. */
  since: string;
  changedAt: string;
  /** What clears it, shown after the change; without any, only reading the changed instruction does. */
  cells: readonly CellId[];
}

/** True once all that the change names was shown after it, at that level or higher (taxonomy, section 6). */
export function isShownAfter({ changedAt, cells }: OpenRenewal, shown: readonly ShownCell[]): boolean {
  return (
    cells.length > 0 &&
    cells.every((cell) => {
      const asked = cellParts(cell);
      return shown.some(({ cell: one, at }) => {
        const { competence, level } = cellParts(one);
        return competence === asked.competence && level >= asked.level && at > changedAt;
      });
    })
  );
}

/** Since when something is to be renewed, or null where nothing is. */
export function openRenewalSince(renewals: readonly OpenRenewal[], shown: readonly ShownCell[]): string | null {
  const open = renewals.filter((renewal) => !isShownAfter(renewal, shown));
  return open.map(({ since }) => since).sort()[0] ?? null;
}
