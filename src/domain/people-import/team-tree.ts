import type { ImportFault } from './fault.ts';
import { sentences } from './sentences.ts';
import { folded } from './text.ts';

/** What a row says of teams: its own path, and the team above the first of it where a column tells that. */
export interface TeamCell {
  row: number;
  path: readonly string[];
  parent: readonly string[];
}

export interface TeamTree {
  /** The whole path of a row's team, from the top down. */
  pathOf(cell: TeamCell): string[];
  faults: ImportFault[];
}

interface Link {
  name: string;
  parent: string;
  row: number;
}

/** Paths from a list in which each team names the one above it. Whose team hangs in a circle keeps the path of the row. */
export function teamTree(cells: readonly TeamCell[]): TeamTree {
  const above = new Map<string, Link>();
  const faults: ImportFault[] = [];
  for (const { row, path, parent } of cells) {
    const [first] = path;
    const names = [...parent, ...(first === undefined ? [] : [first])];
    for (const [at, name] of names.entries()) {
      const over = names[at - 1];
      if (over === undefined) continue;
      const earlier = above.get(folded(name));
      if (!earlier) above.set(folded(name), { name, parent: over, row });
      else if (folded(earlier.parent) !== folded(over))
        faults.push({
          ...teamFault(row, 'two-parents'),
          says: sentences.twoParents(name, over, earlier.parent, earlier.row),
        });
    }
  }
  const circles = circlesIn(above);
  const hangs = new Set(circles.flatMap((circle) => circle.map(({ name }) => folded(name))));
  return {
    faults: [
      ...faults,
      ...circles.map((circle) => ({
        ...teamFault(Math.max(...circle.map(({ row }) => row)), 'team-cycle'),
        says: sentences.teamCycle([...circle, ...circle.slice(0, 1)].map(({ name }) => `‘${name}’`).join(' onder ')),
      })),
    ],
    pathOf({ path, parent }) {
      const [first] = [...parent, ...path];
      const over: string[] = [];
      let link = first === undefined ? undefined : above.get(folded(first));
      while (link && !hangs.has(folded(link.name))) {
        over.unshift(link.parent);
        link = above.get(folded(link.parent));
      }
      return [...over, ...parent, ...path];
    },
  };
}

const teamFault = (row: number, code: ImportFault['code']) => ({ row, part: 'team' as const, code });

/** Each circle once, from the team that the file names first. */
function circlesIn(above: ReadonlyMap<string, Link>): Link[][] {
  const seen = new Set<string>();
  return [...above.values()].flatMap((start) => {
    const walked: Link[] = [];
    let link: Link | undefined = start;
    while (link && !seen.has(folded(link.name))) {
      seen.add(folded(link.name));
      walked.push(link);
      link = above.get(folded(link.parent));
    }
    const from = link ? walked.indexOf(link) : -1;
    return from < 0 ? [] : [walked.slice(from)];
  });
}
