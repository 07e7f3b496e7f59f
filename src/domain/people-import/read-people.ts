import { memberHeadings, memberStatusNames } from '../organisation/people-file.ts';
import { hasText, type Table } from '../table/table.ts';
import type { Columns } from './columns.ts';
import { type ImportFault, type Part, partOf } from './fault.ts';
import type { Field } from './heading.ts';
import { namesOf } from './nearest.ts';
import { type Kind, type Known, kinds, type PersonRow } from './people.ts';
import { rowFaults } from './row-faults.ts';
import { knownTeams } from './team-names.ts';
import { type TeamCell, teamTree } from './team-tree.ts';
import { bareAddress, cellPath, cellText, folded } from './text.ts';
import { type Links, valueReader } from './values.ts';

export interface ReadPeople {
  people: PersonRow[];
  /** In the order of the rows. */
  faults: ImportFault[];
  /** Rows without anything in them between those with, which are passed over. What is empty at the end is no row. */
  emptyRows: number;
  /** Rows of who has left, by an export of ours; those are passed over as well. */
  leftRows: number;
  /** What the list has a column for; the rest of a person stays as it was. */
  told: Part[];
}

/** The people in a table, by its columns and by what the user said that unknown names mean; with all that is wrong. */
export function readPeople(table: Table, { headerAt, columns }: Columns, known: Known, links: Links = {}): ReadPeople {
  const places = new Map<Field, number>(columns.flatMap(({ field }, at) => (field ? [[field, at]] : [])));
  const numbered = table.map((cells, at) => ({ cells, row: at + 1 })).slice(headerAt + 1);
  const filled = numbered.filter(({ cells }) => hasText(cells));
  const statusAt = columns.findIndex(({ heading }) => folded(heading) === folded(memberHeadings.status));
  const hasLeft = (cells: readonly string[]) => folded(cells[statusAt] ?? '') === folded(memberStatusNames.ended);
  const full = filled
    .filter(({ cells }) => !hasLeft(cells))
    .map(({ cells, row }) => ({ row, cell: (field: Field) => cells[places.get(field) ?? -1] ?? '' }));

  const teamCells: TeamCell[] = full.map(({ row, cell }) => ({
    row,
    path: ownPath([cell('directorate'), cell('department'), cell('team')].map(cellPath)),
    parent: cellPath(cell('parentTeam')),
  }));
  const tree = teamTree(teamCells);
  const teamOf = knownTeams(known.teams);
  const names = {
    roles: namesOf(known.roles),
    overlays: namesOf(known.overlays),
    applications: namesOf(known.applications),
  };
  const valuesOf = valueReader(names, links);
  const faults: ImportFault[] = [...tree.faults];

  const people = full.map(({ row, cell }, at): PersonRow => {
    const read = kinds.map((kind) => valuesOf(kind, cell(kind)));
    for (const one of read) faults.push(...one.faults.map((fault) => ({ row, ...fault })));
    const ids = (kind: Kind) => [
      ...new Set(read.flatMap(({ meant }) => meant.flatMap((one) => (one.kind === kind ? [one.id] : [])))),
    ];
    const name = nameOf(cell);
    const own = teamCells[at];
    const team = teamOf(own ? tree.pathOf(own) : []);
    faults.push(...team.faults.map((fault) => ({ row, ...fault })));
    return {
      row,
      address: bareAddress(cellText(cell('address'))),
      ...(name && { name }),
      team: team.path,
      roles: ids('roles'),
      overlays: ids('overlays'),
      applications: ids('applications'),
    };
  });
  return {
    people,
    faults: [...faults, ...rowFaults(people, known)].toSorted((one, other) => one.row - other.row),
    emptyRows: (filled.at(-1)?.row ?? headerAt + 1) - headerAt - 1 - filled.length,
    leftRows: filled.length - full.length,
    told: [...new Set([...places.keys()].map((field) => partOf[field]))],
  };
}

/** A whole name, or the parts of one in the order in which a Dutch name is said. */
function nameOf(cell: (field: Field) => string): string {
  const whole = cellText(cell('name'));
  return whole || cellText([cell('firstName'), cell('infix'), cell('lastName')].map(cellText).join(' '));
}

/** Lists often repeat the name of what is above where a level is missing. */
function ownPath(levels: readonly (readonly string[])[]): string[] {
  const path: string[] = [];
  for (const level of levels) {
    const repeated = level.every((name, at) => name === path[path.length - level.length + at]);
    if (!repeated) path.push(...level);
  }
  return path;
}
