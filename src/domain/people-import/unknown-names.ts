import type { ImportFault } from './fault.ts';
import { type Kind, kinds } from './people.ts';
import { linkKey } from './values.ts';

/** A name that nobody has, with how many rows it stands on. */
export interface UnknownName {
  key: string;
  kind: Kind;
  value: string;
  rows: number;
  suggestion: ImportFault['suggestion'];
}

/** The unknown names in a list, each once and the most common first: who says what one means, repairs all its rows. */
export function unknownNames(faults: readonly ImportFault[]): UnknownName[] {
  const names = new Map<string, UnknownName>();
  for (const { part, code, value, suggestion } of faults) {
    const kind = kinds.find((one) => one === part);
    if (code !== 'unknown' || !kind || value === undefined) continue;
    const key = linkKey(kind, value);
    const name = names.get(key) ?? { key, kind, value, suggestion, rows: 0 };
    names.set(key, { ...name, rows: name.rows + 1 });
  }
  return [...names.values()].toSorted((one, other) => other.rows - one.rows);
}
