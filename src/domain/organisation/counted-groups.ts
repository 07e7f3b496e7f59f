import { type CompetenceId, competenceIds } from '../taxonomy.ts';
import { nodeTree, type TeamNode } from './node-tree.ts';
import { addedUp, type CompetenceCount, type Counts, type TeamCounts } from './team-counts.ts';

/** What is counted of teams without anybody being looked at by name. */
export interface GroupCounts {
  /** Everybody of whom something is asked, in a group large enough or not. */
  people: number;
  /** How far they are, as many as are in a group large enough; absent where that is nobody. */
  counted?: Pick<Counts, 'people' | 'complete' | 'underWay' | 'notBegun' | 'expiring' | 'toRenew'> | undefined;
  /** Absent where too few people are in it. */
  prohibited?: number | undefined;
  /** What is not named is asked of too few people to count. */
  competences: Partial<Record<CompetenceId, CompetenceCount>>;
}

/**
 * The counts of today, of no group under the minimum. Whoever may see people by name says first what for, and people can
 * read that; a count of one person would say the same without. So people count as in the tables of the months: who are
 * too few count with the team above, and who are too few at the top count nowhere. These groups share nobody, whatever
 * is asked is a sum of them, so no team taken off another leaves a smaller group. Each competence has groups of its own,
 * of whom it is asked. They are the same for whoever asks.
 * @returns of some teams, or all of them, what may be counted without a purpose
 */
export function countedGroups(
  teams: readonly TeamNode[],
  own: readonly TeamCounts[],
  minimum: number,
): (asked?: readonly string[]) => GroupCounts {
  const tree = nodeTree(teams);
  const byNode = Map.groupBy(own, ({ team }) => tree.nodeOf(team));
  const all = tree.nodes.map(({ id }) => id);
  const people = groupsBy((counts) => counts.people, addedProgress);
  const prohibited = groupsBy((counts) => counts.people + counts.prohibited, addedProhibited);
  const asking = competenceIds.map((id) => {
    const added = (rest: readonly Counts[]) => addedUp(rest.map(({ competences }) => competences[id]));
    return { id, groups: groupsBy((counts) => counts.competences[id].asked, added) };
  });

  return (asked = all) => {
    const within = <T>(groups: ReadonlyMap<string, T>) => asked.flatMap((node) => groups.get(node) ?? []);
    const everybody = asked.flatMap((node) => byNode.get(node) ?? []);
    const cells = asking.flatMap(({ id, groups }) => {
      const large = within(groups);
      const isShown = large.length > 0 || everybody.every(({ competences }) => competences[id].asked === 0);
      return isShown ? [[id, addedUp(large)] as const] : [];
    });
    const [large, warned] = [within(people), within(prohibited)];
    const isNobody = everybody.every((counts) => counts.people + counts.prohibited === 0);
    return {
      people: everybody.reduce((sum, counts) => sum + counts.people, 0),
      ...(large.length > 0 && { counted: addedProgress(large) }),
      ...((warned.length > 0 || isNobody) && { prohibited: warned.reduce((sum, some) => sum + some, 0) }),
      competences: Object.fromEntries(cells),
    };
  };

  /** What of the groups that are large enough is added up, each at the node where it became so; from the bottom up. */
  function groupsBy<T>(size: (counts: Counts) => number, added: (rest: readonly Counts[]) => T): Map<string, T> {
    const found = new Map<string, T>();
    const left = new Map<string, Counts[]>();
    for (const { id } of tree.nodes.toReversed()) {
      const rest = [...(byNode.get(id) ?? []), ...tree.childrenOf(id).flatMap((child) => left.get(child) ?? [])];
      const isLarge = rest.reduce((sum, counts) => sum + size(counts), 0) >= minimum;
      if (isLarge) found.set(id, added(rest));
      else left.set(id, rest);
    }
    return found;
  }
}

type Progress = NonNullable<GroupCounts['counted']>;

function addedProgress(rest: readonly Progress[]): Progress {
  const sum = { people: 0, complete: 0, underWay: 0, notBegun: 0, expiring: 0, toRenew: 0 };
  for (const one of rest) {
    sum.people += one.people;
    sum.complete += one.complete;
    sum.underWay += one.underWay;
    sum.notBegun += one.notBegun;
    sum.expiring += one.expiring;
    sum.toRenew += one.toRenew;
  }
  return sum;
}

const addedProhibited = (rest: readonly Counts[]) => rest.reduce((sum, { prohibited }) => sum + prohibited, 0);
