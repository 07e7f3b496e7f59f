import type { ImportFault, Part } from '#domain/people-import/fault';
import { type Known, kinds, type PersonRow } from '#domain/people-import/people';
import type { ReadPeople } from '#domain/people-import/read-people';

export interface ShownRow {
  person: PersonRow;
  faults: ImportFault[];
}

/** The rows with their faults, all or only the faulty ones, and how many are faulty. */
export function rowsToShow(list: ReadPeople, onlyFaults: boolean): { rows: ShownRow[]; faulty: number } {
  const byRow = Map.groupBy(list.faults, ({ row }) => row);
  const rows = list.people.map((person) => ({ person, faults: byRow.get(person.row) ?? [] }));
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  return { rows: onlyFaults ? faulty : rows, faulty: faulty.length };
}

/** The people who can be sent as they are. */
export function withoutFaults({ people, faults }: Pick<ReadPeople, 'people' | 'faults'>): PersonRow[] {
  const faulty = new Set(faults.map(({ row }) => row));
  return people.filter(({ row }) => !faulty.has(row));
}

export type Titles = ReadonlyMap<string, string>;

export const titlesOf = (known: Known): Titles =>
  new Map(kinds.flatMap((kind) => known[kind].map(({ id, title }) => [`${kind}:${id}`, title] as const)));

/** One part of a person in words. */
export function partText(person: PersonRow, part: Part, titles: Titles): string {
  if (part === 'address' || part === 'name') return person[part] ?? '';
  if (part === 'team') return person.team.join(' / ');
  return person[part].map((id) => titles.get(`${part}:${id}`) ?? id).join('; ');
}
