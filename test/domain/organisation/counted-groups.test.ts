import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedGroups, type GroupCounts } from '#domain/organisation/counted-groups';
import type { TeamCounts } from '#domain/organisation/team-counts';
import { withChildren } from '#domain/organisation/team-tree';
import { perCompetence } from '#domain/taxonomy';

const minimum = 10;

interface Size {
  people: number;
  prohibited?: number;
  /** Of how many gebruiken is asked. */
  asked?: number;
}

/** Each number of a team is the same power of two, so that a sum tells which teams are in it. */
function teamCounts(team: string | undefined, { people, prohibited = 0, asked = people }: Size, sign: number) {
  const counts: TeamCounts = {
    ...(team !== undefined && { team }),
    ...{ people, prohibited, complete: sign, underWay: sign, notBegun: sign, expiring: sign, toRenew: sign },
    competences: perCompetence((id) => ({ asked: id === 'gebruiken' ? asked : 0, met: sign, expiring: sign })),
  };
  return counts;
}

const signsIn = (sum: number) => Array.from({ length: 31 }, (_, bit) => 2 ** bit).filter((sign) => sum & sign);

const teams = [
  { id: 'dienst', name: 'Dienst' },
  { id: 'vergunningen', name: 'Vergunningen', parent: 'dienst' },
  { id: 'balie', name: 'Balie', parent: 'dienst' },
];
const counting = (sizes: Record<string, Size>) =>
  countedGroups(
    teams,
    Object.entries(sizes).map(([team, size]) => teamCounts(team, size, 1)),
    minimum,
  );

describe('counting without a purpose', () => {
  it('says of a team under the minimum only how many people are in it', () => {
    const { counted, people, competences } = counting({ dienst: { people: 3 }, balie: { people: 20 } })(['dienst']);
    expect([people, counted, competences.gebruiken]).toEqual([3, undefined, undefined]);
  });

  it('says of a team that only the people who count with a team above are missing', () => {
    const of = counting({ dienst: { people: 2 }, vergunningen: { people: 3 }, balie: { people: 20 } });
    expect(of(['dienst', 'vergunningen', 'balie'])).toMatchObject({ people: 25, counted: { people: 20, complete: 1 } });
  });

  it('counts small teams together in the team above', () => {
    const of = counting({ dienst: { people: 2 }, vergunningen: { people: 4 }, balie: { people: 4 } });
    expect(of()).toMatchObject({ people: 10, counted: { people: 10, complete: 3 } });
    expect(of(['balie']).counted).toBeUndefined();
  });

  it('counts a competence that is asked of too few only higher up', () => {
    const of = counting({ vergunningen: { people: 30, asked: 4 }, balie: { people: 30, asked: 8 } });
    const { competences } = of(['balie']);
    expect([competences.gebruiken, competences.bouwen]).toEqual([undefined, { asked: 0, met: 0, expiring: 0 }]);
    expect(of().competences.gebruiken).toEqual({ asked: 12, met: 2, expiring: 2 });
  });

  it('knows nobody from too few', () => {
    expect(counting({})()).toMatchObject({ people: 0, prohibited: 0 });
    expect(counting({ balie: { people: 0, prohibited: 1 } })().prohibited).toBeUndefined();
  });
});

describe('who puts together all that is counted', () => {
  const size = fc.record({
    people: fc.nat(14),
    prohibited: fc.nat(3),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const organisations = fc
    .array(fc.record({ above: fc.option(fc.nat(30)), size }), { minLength: 1, maxLength: 14 })
    .map((all) =>
      all.map(({ above, size: { people, prohibited, share } }, at) => ({
        team: { id: `t${at}`, name: `t${at}`, parent: above === null || at === 0 ? undefined : `t${above % at}` },
        size: { people, prohibited, asked: Math.round(people * share) },
      })),
    );
  const figures = [
    ['people', (shown: GroupCounts) => shown.counted?.complete],
    ['asked', (shown: GroupCounts) => shown.competences.gebruiken?.met],
  ] as const;

  it.each(figures)('finds nothing of fewer than the minimum (%s)', (sized, figureOf) => {
    fc.assert(
      fc.property(organisations, fc.array(fc.nat(30), { maxLength: 4 }), (made, managed) => {
        const tree = made.map(({ team }) => team);
        const of = countedGroups(
          tree,
          made.map((one, at) => teamCounts(one.team.id, one.size, 2 ** at)),
          minimum,
        );
        const below = tree.map(({ id }) => withChildren(tree, id));
        const manager = [...new Set(managed.flatMap((one) => below[one % below.length] ?? []))];
        const answers = [of(), of(manager), ...below.map((nodes) => of(nodes))];
        const known = answers.map((shown) => signsIn(figureOf(shown) ?? 0));
        const told = Map.groupBy(made, (_, at) => known.map((signs) => signs.includes(2 ** at)).join());
        for (const [where, inseparable] of told) {
          if (!where.includes('true')) continue;
          const people = inseparable.reduce((sum, one) => sum + one.size[sized], 0);
          expect(people).toBeGreaterThanOrEqual(minimum);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts everybody of the organisation, but for fewer than the minimum', () => {
    fc.assert(
      fc.property(organisations, (made) => {
        const own = made.map((one, at) => teamCounts(one.team.id, one.size, 2 ** at));
        const { people, counted } = countedGroups(
          made.map(({ team }) => team),
          own,
          minimum,
        )();
        expect(people - (counted?.people ?? 0)).toBeLessThan(minimum);
      }),
    );
  });
});
