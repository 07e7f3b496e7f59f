import { type NodeTree, type Placed, whole } from '../node-tree.ts';

/** People who are only ever counted together. No two groups of a month share a person. */
export interface CountingGroup {
  node: string;
  people: readonly string[];
}

/** The groups that a node is made of, and whether they hold everybody who is in it. */
export interface Composition {
  groups: readonly CountingGroup[];
  everyone: boolean;
}

/**
 * Divides people over groups of at least this many, from the bottom of the tree up. Who are too few to be counted on
 * their own count with the node above; who are still too few at the top are not counted. So what is left of a node when
 * the nodes under it are taken off is never a smaller group.
 * @returns per node, the whole first
 */
export function countingGroups(tree: NodeTree, people: readonly Placed[], least: number): Map<string, Composition> {
  const members = Map.groupBy(people, ({ team }) => tree.nodeOf(team));
  const compositions = new Map<string, Composition>(tree.nodes.map(({ id }) => [id, { groups: [], everyone: true }]));
  divide(whole);
  return compositions;

  /** Divides a node and what is under it; answers who are left to count higher up. */
  function divide(node: string): string[] {
    const children = tree.childrenOf(node);
    const left = children.flatMap(divide);
    const rest = [...(members.get(node) ?? []).map(({ id }) => id), ...left].sort();
    const below = children.flatMap((child) => compositions.get(child)?.groups ?? []);
    const isEnough = rest.length >= least;
    compositions.set(node, {
      groups: isEnough ? [...below, { node, people: rest }] : below,
      everyone: isEnough || rest.length === 0,
    });
    return isEnough ? [] : rest;
  }
}
