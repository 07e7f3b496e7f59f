import type { CompetenceId } from '../../taxonomy.ts';
import type { CountingGroup } from './counting-groups.ts';
import { outgrows, type Statement } from './statement.ts';

/** What was said of one group of people, month by month. Kept to guard the next month; never shown, for it names people. */
export interface Figure extends CountingGroup {
  competence: CompetenceId;
  said: readonly Said[];
}

export interface Said extends Statement {
  /** The month-end, as 2026-11-30. */
  on: string;
}

/** The figures of which something was said in this many months before the month-end, with only that. */
export function recentFigures(figures: readonly Figure[], asOf: string, months: number): Figure[] {
  return figures.flatMap((figure) => {
    const said = figure.said.filter(({ on }) => monthNumber(asOf) - monthNumber(on) < months);
    return said.length > 0 ? [{ ...figure, said }] : [];
  });
}

/** Per person, the figures that count them; so that a month is checked without comparing everybody with everybody. */
export function figuresByPerson(figures: readonly Figure[]): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const person of figure.people) {
      const list = found.get(person);
      if (list) list.push(figure);
      else found.set(person, [figure]);
    }
  }
  return found;
}

/** An earlier figure that shares people with a group, and how the people differ. */
export interface Neighbour {
  figure: Figure;
  /** In the group, not in the figure. */
  came: number;
  /** In the figure, not in the group. */
  left: number;
}

export function neighboursOf(group: CountingGroup, earlier: ReadonlyMap<string, Figure[]>): Neighbour[] {
  const shared = new Map<Figure, number>();
  for (const person of group.people) {
    for (const figure of earlier.get(person) ?? []) shared.set(figure, (shared.get(figure) ?? 0) + 1);
  }
  return [...shared].map(([figure, count]) => ({
    figure,
    came: group.people.length - count,
    left: figure.people.length - count,
  }));
}

/** True where this may be said of a group beside all that was said of groups that share people with it. */
export function fitsBeside(statement: Statement, neighbours: readonly Neighbour[]): boolean {
  return neighbours.every(
    (one) => isSame(one) || one.figure.said.every((said) => outgrows(statement, said, one.came, one.left)),
  );
}

/** True where figure and group are of exactly the same people. */
export function isSame({ came, left }: Neighbour): boolean {
  return came === 0 && left === 0;
}

function monthNumber(date: string): number {
  const [year, month] = date.split('-');
  return Number(year) * 12 + Number(month);
}
