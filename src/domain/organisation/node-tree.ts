/** Stands for everybody; teams without a known parent, and people without a known team, are directly under it. */
export const whole = 'organisation';

export interface TeamNode {
  id: string;
  parent?: string | undefined;
}

export interface Placed {
  id: string;
  team?: string | undefined;
}

export interface NodeTree {
  /** The whole first, each node before what is under it, in the order of the teams. */
  nodes: readonly { id: string; depth: number }[];
  childrenOf(node: string): readonly string[];
  /** The node in which somebody of this team counts. */
  nodeOf(team: string | undefined): string;
}

/** The teams as one tree under the whole; teams that are only under each other do not take part. */
export function nodeTree(teams: readonly TeamNode[]): NodeTree {
  const known = new Set(teams.map(({ id }) => id));
  const under = Map.groupBy(teams, ({ parent }) => (parent !== undefined && known.has(parent) ? parent : whole));
  const depths = new Map<string, number>();
  const childrenOf = (node: string) => (under.get(node) ?? []).map(({ id }) => id);
  goDown(whole, 0);
  return {
    nodes: [...depths].map(([id, depth]) => ({ id, depth })),
    childrenOf,
    nodeOf: (team) => (team !== undefined && depths.has(team) ? team : whole),
  };

  function goDown(node: string, depth: number): void {
    depths.set(node, depth);
    for (const child of childrenOf(node)) goDown(child, depth + 1);
  }
}
