import { type CompetenceId, competenceIds, perCompetence } from '../../taxonomy.ts';
import { type NodeTree, nodeTree, type Placed, type TeamNode } from '../node-tree.ts';
import { type Composition, type CountingGroup, countingGroups } from './counting-groups.ts';
import { type Figure, figuresByPerson, fitsBeside, isSame, neighboursOf, recentFigures, type Said } from './figure.ts';
import { checked, leastCounted, type SuppressionLimits } from './limits.ts';
import { statementOf, together } from './statement.ts';

/** What is asked of a person at the month-end: true has it, false has it not yet; what is not named is not asked. */
export interface PersonAtMonthEnd extends Placed {
  met: Partial<Record<CompetenceId, boolean>>;
}

export type PublishedCell =
  | {
      kind: 'shown';
      /** How many people are counted; of them, between low and high have what is asked. */
      asked: number;
      low: number;
      high: number;
      /** The oldest month-end that the cell speaks of. */
      since: string;
      /** False where some who are in the node are counted higher up, or not at all. */
      everyone: boolean;
    }
  | { kind: 'hidden'; reason: 'too-few' | 'resting' };

/** The whole table of one month-end: what everybody sees who may not see persons, in every form. */
export interface PublishedTable {
  asOf: string;
  limits: SuppressionLimits;
  /** Per node, the whole organisation included. */
  nodes: Record<string, Record<CompetenceId, PublishedCell>>;
}

export interface MonthEnd {
  /** The month-end, as 2026-11-30. */
  asOf: string;
  teams: readonly TeamNode[];
  people: readonly PersonAtMonthEnd[];
  /** What the month before handed on. */
  figures: readonly Figure[];
  limits: SuppressionLimits;
}

/**
 * The table of a month-end, and the figures to hand on to the next. See `limits.ts` for why nobody can find a small
 * group in it. A month is published once; whatever shows it, shows that table.
 * @throws RangeError where the month-end, or a later one, was published before
 */
export function publishMonth(month: MonthEnd): PublishedMonthEnd {
  const publishing = publishingMonth(month);
  for (;;) {
    const { done, value } = publishing.next();
    if (done) return value;
  }
}

interface PublishedMonthEnd {
  table: PublishedTable;
  figures: Figure[];
}

/** The same in steps that each take a moment, for who has other work to do in between. */
export function* publishingMonth(month: MonthEnd): Generator<void, PublishedMonthEnd> {
  if (month.figures.some(({ said }) => said.some(({ on }) => on >= month.asOf)))
    throw new RangeError(`already published: ${month.asOf}`);
  const limits = checked(month.limits);
  const tree = nodeTree(month.teams);
  const rows = new Map<CompetenceId, Row>();
  for (const competence of competenceIds) {
    rows.set(competence, yield* publishingRow(month, tree, competence));
    yield;
  }
  const rowOf = (competence: CompetenceId) => rows.get(competence) ?? nothingCounted;
  const nodes = tree.nodes.map(({ id }) => [id, perCompetence((competence) => cellOf(rowOf(competence), id))]);
  return {
    table: { asOf: month.asOf, limits, nodes: Object.fromEntries(nodes) },
    figures: [...rows.values()].flatMap(({ figures }) => figures),
  };
}

interface Row {
  nodes: ReadonlyMap<string, Composition>;
  /** What is shown of each group: said now, or the last that was said of its node. */
  shown: ReadonlyMap<CountingGroup, Shown>;
  figures: readonly Figure[];
}

interface Shown extends Said {
  asked: number;
}

const nothingCounted: Row = { nodes: new Map(), shown: new Map(), figures: [] };

/** Competences never meet: what is published of one depends on nothing of another. */
function* publishingRow(month: MonthEnd, tree: NodeTree, competence: CompetenceId): Generator<void, Row> {
  const { asOf, people, figures, limits } = month;
  const asked = people.filter(({ met }) => met[competence] !== undefined);
  const met = new Set(asked.filter((person) => person.met[competence]).map(({ id }) => id));
  yield;
  const nodes = countingGroups(tree, asked, leastCounted(limits));
  yield;
  const ofCompetence = figures.filter((figure) => figure.competence === competence);
  const earlier = recentFigures(ofCompetence, asOf, limits.restMonths);
  const byPerson = figuresByPerson(earlier);
  yield;
  const handedOn = new Set(earlier);
  const shown = new Map<CountingGroup, Shown>();
  for (const group of new Set([...nodes.values()].flatMap(({ groups }) => groups))) {
    const count = group.people.filter((person) => met.has(person)).length;
    const statement = statementOf(count, group.people.length, limits.margin);
    const neighbours = neighboursOf(group, byPerson);
    if (fitsBeside(statement, neighbours)) {
      const before = neighbours.find((one) => isSame(one) && one.figure.node === group.node)?.figure;
      const said = { on: asOf, ...statement };
      if (before) handedOn.delete(before);
      handedOn.add({ ...group, competence, said: [...(before?.said ?? []), said] });
      shown.set(group, { ...said, asked: group.people.length });
    } else {
      const last = lastShown(earlier, group.node);
      if (last) shown.set(group, last);
    }
    yield;
  }
  return { nodes, shown, figures: [...handedOn] };
}

function lastShown(earlier: readonly Figure[], node: string): Shown | undefined {
  return earlier
    .filter((figure) => figure.node === node)
    .flatMap(({ people, said }) => said.map((one) => ({ ...one, asked: people.length })))
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1);
}

function cellOf({ nodes, shown }: Row, node: string): PublishedCell {
  const { groups, everyone } = nodes.get(node) ?? { groups: [], everyone: true };
  if (groups.length === 0) return { kind: 'hidden', reason: 'too-few' };
  const parts = groups.flatMap((group) => shown.get(group) ?? []);
  const [since] = parts.map(({ on }) => on).sort();
  if (since === undefined) return { kind: 'hidden', reason: 'resting' };
  return {
    kind: 'shown',
    asked: parts.reduce((sum, part) => sum + part.asked, 0),
    ...together(parts),
    since,
    everyone: everyone && parts.length === groups.length,
  };
}
