import { type CompetenceId, competenceIds } from '../taxonomy.ts';
import { nodeTree, type TeamNode } from './node-tree.ts';
import { type CompetenceCount, type Counts, type TeamCounts, together } from './team-counts.ts';

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
  const groups = {
    people: groupsBy(({ people }) => people),
    prohibited: groupsBy(({ people, prohibited }) => people + prohibited),
  };
  const asking = competenceIds.map((id) => [id, groupsBy(({ competences }) => competences[id].asked)] as const);

  return (asked = all) => {
    const within = (groupsOf: ReadonlyMap<string, Counts>) => asked.flatMap((node) => groupsOf.get(node) ?? []);
    const whole = together(asked.flatMap((node) => byNode.get(node) ?? []));
    const cells = asking.flatMap(([id, groupsOf]) => {
      const large = within(groupsOf);
      const isShown = large.length > 0 || whole.competences[id].asked === 0;
      return isShown ? [[id, together(large).competences[id]] as const] : [];
    });
    const [large, warned] = [within(groups.people), within(groups.prohibited)];
    const isNobody = whole.people + whole.prohibited === 0;
    return {
      people: whole.people,
      ...(large.length > 0 && { counted: progressOf(together(large)) }),
      ...((warned.length > 0 || isNobody) && { prohibited: together(warned).prohibited }),
      competences: Object.fromEntries(cells),
    };
  };

  /** The groups that are large enough, each at the node where it became so; counted from the bottom up. */
  function groupsBy(size: (counts: Counts) => number): Map<string, Counts> {
    const found = new Map<string, Counts>();
    const left = new Map<string, Counts[]>();
    for (const { id } of tree.nodes.toReversed()) {
      const rest = [...(byNode.get(id) ?? []), ...tree.childrenOf(id).flatMap((child) => left.get(child) ?? [])];
      const isLarge = rest.reduce((sum, counts) => sum + size(counts), 0) >= minimum;
      if (isLarge) found.set(id, together(rest));
      else left.set(id, rest);
    }
    return found;
  }
}

function progressOf({ people, complete, underWay, notBegun, expiring, toRenew }: Counts): GroupCounts['counted'] {
  return { people, complete, underWay, notBegun, expiring, toRenew };
}
