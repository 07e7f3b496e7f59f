import type { Part } from './fault.ts';
import type { PersonRow } from './people.ts';
import { folded } from './text.ts';

/** Somebody who is already there, in the shape in which a list tells of people. */
export type Present = Omit<PersonRow, 'row'>;

export interface Change {
  person: PersonRow;
  before: Present;
  /** What will be different. */
  parts: Part[];
}

export interface Difference {
  added: PersonRow[];
  changed: Change[];
  same: PersonRow[];
}

/**
 * What a list would change, by address. What it has no column for stays, and so does who is not on it: an import ends no
 * membership. After the change the same list changes nothing.
 */
export function importDifference(
  present: readonly Present[],
  people: readonly PersonRow[],
  told: readonly Part[],
): Difference {
  const byAddress = new Map(present.map((one) => [one.address, one]));
  const difference: Difference = { added: [], changed: [], same: [] };
  for (const person of people) {
    const before = byAddress.get(person.address);
    const parts = before ? told.filter((part) => key(before, part) !== key(person, part)) : [];
    if (!before) difference.added.push(person);
    else if (parts.length > 0) difference.changed.push({ person, before, parts });
    else difference.same.push(person);
  }
  return difference;
}

/** Somebody after the import. */
export function imported(before: Present | undefined, person: PersonRow, told: readonly Part[]): Present {
  const { row: _, ...after } = person;
  if (!before) return after;
  return { ...before, ...Object.fromEntries(told.map((part) => [part, after[part]])) };
}

function key(person: Present, part: Part): string {
  if (part === 'address' || part === 'name') return person[part] ?? '';
  if (part === 'team') return person.team.map(folded).join('\n');
  return [...new Set(person[part])].toSorted().join('\n');
}
