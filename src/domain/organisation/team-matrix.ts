import { type CompetenceId, competenceIds, perCompetence } from '../taxonomy.ts';
import { nodeTree, type Placed, type TeamNode } from './node-tree.ts';

/** What somebody has of what is asked: a cell that expires soon is met. */
export type CellState = 'met' | 'expiring' | 'open';

/** A person as HR counts them; a competence that is not named is not asked. */
export interface CountedPerson extends Placed {
  states: Partial<Record<CompetenceId, CellState>>;
}

/** asked = met + open, and expiring is part of met. */
export interface CompetenceCount {
  asked: number;
  met: number;
  open: number;
  expiring: number;
}

/** Each person of whom anything is asked is in exactly one of the three. */
export interface Headline {
  complete: number;
  onTheWay: number;
  notBegun: number;
}

export interface TeamCount {
  competences: Record<CompetenceId, CompetenceCount>;
  people: Headline;
}

/** The count of each team that has people of its own, and of those without one: everybody once. */
export function countsOf(people: readonly CountedPerson[]): Map<string | undefined, TeamCount> {
  const counts = new Map<string | undefined, TeamCount>();
  for (const { team, states } of people) {
    const before = counts.get(team);
    counts.set(team, before ? plus(before, countOf(states)) : countOf(states));
  }
  return counts;
}

/** Per node of the tree its count with all that is under it, the whole organisation first. */
export function teamMatrix(
  teams: readonly TeamNode[],
  own: ReadonlyMap<string | undefined, TeamCount>,
): { node: string; depth: number; count: TeamCount }[] {
  const tree = nodeTree(teams);
  const totals = new Map<string, TeamCount>();
  const add = (node: string, count: TeamCount) => totals.set(node, plus(totals.get(node) ?? nothing, count));
  for (const [team, count] of own) add(tree.nodeOf(team), count);
  for (const { id } of tree.nodes.toReversed()) {
    for (const child of tree.childrenOf(id)) add(id, totals.get(child) ?? nothing);
  }
  return tree.nodes.map(({ id, depth }) => ({ node: id, depth, count: totals.get(id) ?? nothing }));
}

/** The people of whom anything is asked. */
export function headcount({ complete, onTheWay, notBegun }: Headline): number {
  return complete + onTheWay + notBegun;
}

const nothing: TeamCount = countOf({});

export interface TrendPoint {
  asOf: string;
  people: Headline;
  /** Between 0 and 1; null where nothing was asked of anybody. */
  share: number | null;
}

/** How many people have all that is asked, month-end after month-end, oldest first. */
export function trend(monthEnds: readonly { asOf: string; count: TeamCount }[]): TrendPoint[] {
  return monthEnds
    .map(({ asOf, count: { people } }) => ({
      asOf,
      people,
      share: headcount(people) === 0 ? null : people.complete / headcount(people),
    }))
    .sort((one, other) => (one.asOf < other.asOf ? -1 : 1));
}

function countOf(states: CountedPerson['states']): TeamCount {
  const asked = competenceIds.flatMap((competence) => states[competence] ?? []);
  const met = asked.filter((state) => state !== 'open').length;
  return {
    competences: perCompetence((competence) => ({
      asked: one(states[competence] !== undefined),
      met: one(states[competence] === 'met' || states[competence] === 'expiring'),
      open: one(states[competence] === 'open'),
      expiring: one(states[competence] === 'expiring'),
    })),
    people: {
      complete: one(asked.length > 0 && met === asked.length),
      onTheWay: one(met > 0 && met < asked.length),
      notBegun: one(asked.length > 0 && met === 0),
    },
  };
}

function one(holds: boolean): number {
  return holds ? 1 : 0;
}

function plus(left: TeamCount, right: TeamCount): TeamCount {
  return {
    competences: perCompetence((competence) => {
      const [a, b] = [left.competences[competence], right.competences[competence]];
      return { asked: a.asked + b.asked, met: a.met + b.met, open: a.open + b.open, expiring: a.expiring + b.expiring };
    }),
    people: {
      complete: left.people.complete + right.people.complete,
      onTheWay: left.people.onTheWay + right.people.onTheWay,
      notBegun: left.people.notBegun + right.people.notBegun,
    },
  };
}
