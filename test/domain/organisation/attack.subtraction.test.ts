import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeTree, whole } from '#domain/organisation/node-tree';
import { countingGroups } from '#domain/organisation/published/counting-groups';
import { defaultLimits } from '#domain/organisation/published/limits';
import { bySubtraction, type Known } from '../../support/organisation/subtraction.ts';
import { peopleAt, type Roster, tablesWith, thresholdTables, type World } from '../../support/organisation/worlds.ts';

const { minimum, margin } = defaultLimits;
const teams = [
  { id: 'dienst' },
  { id: 'vergunningen', parent: 'dienst' },
  { id: 'balie', parent: 'dienst' },
  { id: 'balie-noord', parent: 'balie' },
  { id: 'bedrijf' },
  { id: 'inkoop', parent: 'bedrijf' },
];
const months = 5;

interface Life {
  team: string;
  /** Between which month-ends the person is there, and when they move. */
  from: number;
  until: number;
  movesTo: string;
  movesIn: number;
  met: boolean;
}

const aTeam = fc.constantFrom(...teams.map(({ id }) => id));
const seldom = (usual: number) =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.nat(months) });
const lives: fc.Arbitrary<Life[]> = fc.array(
  fc.record({
    team: aTeam,
    from: seldom(0),
    until: seldom(months),
    movesTo: aTeam,
    movesIn: seldom(months),
    met: fc.boolean(),
  }),
  { minLength: 60, maxLength: 120 },
);

/** Months in which people come, leave and move and nobody's results change: then subtraction is exact. */
function quiet(all: readonly Life[]): { roster: Roster; world: World } {
  const numbered = all.map((life, at) => [`p${at}`, life] as const);
  return {
    roster: {
      teams,
      months: Array.from({ length: months }, (_, month) => {
        const there = numbered.filter(([, { from, until }]) => from <= month && month < until);
        return new Map(there.map(([id, { team, movesTo, movesIn }]) => [id, month < movesIn ? team : movesTo]));
      }),
    },
    world: new Map(numbered.map(([id, { met }]) => [id, Array.from({ length: months }, () => met)])),
  };
}

/** Every cell that says something new, with its people: the attacker divides them over groups just as we do. */
function readPlatform(roster: Roster, world: World): Known[] {
  return tablesWith(defaultLimits)(roster, world).flatMap((table, month) => {
    const groups = countingGroups(nodeTree(teams), peopleAt(roster, world, month), minimum);
    return [...groups].flatMap(([node, made]) => {
      const cell = table.nodes[node]?.begrijpen;
      if (cell?.kind !== 'shown' || cell.since !== table.asOf) return [];
      const people = new Set(made.groups.flatMap((group) => group.people));
      return people.size === cell.asked ? [{ people, low: cell.low, high: cell.high }] : [];
    });
  });
}

/** What should not be known: the number of a small group, or nearly all or nearly none of a group under thirty. */
function disclosed(known: readonly Known[]): Known[] {
  return known.filter(({ people: { size }, low, high }) => {
    if (size === 0) return false;
    return (size < minimum && low === high) || (size < 30 && (low > size - margin || high < margin));
  });
}

describe('subtraction across teams, levels and months, in organisations of ordinary size', () => {
  it('discloses no small group and no cell of nearly all or nearly none', () => {
    fc.assert(
      fc.property(lives, (all) => {
        const { roster, world } = quiet(all);
        expect(disclosed(bySubtraction(readPlatform(roster, world), 3, 40))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it('discloses some of them nearly always where only a threshold holds', () => {
    const samples = fc.sample(lives, { numRuns: 20, seed: 5 });
    const broken = samples.filter((all) => {
      const { roster, world } = quiet(all);
      return disclosed(bySubtraction(thresholdTables(roster, world, minimum), 1, 40)).length > 0;
    });
    expect(broken.length).toBeGreaterThan(15);
  });
  it('still shows most of the organisation', () => {
    for (const all of fc.sample(lives, { numRuns: 20, seed: 6 })) {
      const { roster, world } = quiet(all);
      const tables = tablesWith(defaultLimits)(roster, world);
      for (const [month, { nodes }] of tables.entries()) {
        const cell = nodes[whole]?.begrijpen;
        expect(cell?.kind === 'shown' && cell.asked).toBeGreaterThan((roster.months[month]?.size ?? 0) * 0.6);
      }
    }
  });
});
