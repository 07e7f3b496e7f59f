import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whole } from '#domain/organisation/node-tree';
import { type CountedPerson, countsOf, headcount, teamMatrix, trend } from '#domain/organisation/team-matrix';
import { competenceIds } from '#domain/taxonomy';

const teams = [{ id: 'dienst' }, { id: 'balie', parent: 'dienst' }, { id: 'inkoop', parent: 'dienst' }, { id: 'staf' }];

const amina: CountedPerson = { id: 'amina', team: 'balie', states: { recht: 'met', mensen: 'expiring' } };
const bram: CountedPerson = { id: 'bram', team: 'balie', states: { recht: 'open', mensen: 'met' } };
const chris: CountedPerson = { id: 'chris', team: 'dienst', states: { recht: 'open' } };
const dewi: CountedPerson = { id: 'dewi', team: undefined, states: {} };

function countOf(people: readonly CountedPerson[], node: string) {
  return teamMatrix(teams, countsOf(people)).find((row) => row.node === node)?.count;
}

describe('the profile of a team', () => {
  it('counts per competence what is asked, met, open and expiring', () => {
    const { competences } = countOf([amina, bram], 'balie') ?? {};
    expect(competences?.recht).toEqual({ asked: 2, met: 1, open: 1, expiring: 0 });
    expect(competences?.mensen).toEqual({ asked: 2, met: 2, open: 0, expiring: 1 });
    expect(competences?.bouwen).toEqual({ asked: 0, met: 0, open: 0, expiring: 0 });
  });
  it('counts people by whether they have all, some or nothing of what is asked', () => {
    expect(countOf([amina, bram, chris, dewi], whole)?.people).toEqual({ complete: 1, onTheWay: 1, notBegun: 1 });
  });
  it('leaves out of whom nothing is asked', () => {
    expect(countOf([dewi], whole)?.people).toEqual({ complete: 0, onTheWay: 0, notBegun: 0 });
  });
  it('shows the whole first and each team under the one it belongs to', () => {
    const rows = teamMatrix(teams, countsOf([amina])).map(({ node, depth }) => [node, depth]);
    expect(rows).toEqual([
      [whole, 0],
      ['dienst', 1],
      ['balie', 2],
      ['inkoop', 2],
      ['staf', 1],
    ]);
  });
  it('counts who is in an unknown team, or in teams that are only under each other, with the whole', () => {
    const circle = [...teams, { id: 'x', parent: 'y' }, { id: 'y', parent: 'x' }];
    const people = ['weg', 'x'].map((team) => ({ id: team, team, states: { recht: 'met' as const } }));
    const [row] = teamMatrix(circle, countsOf(people));
    expect(row?.count.competences.recht.asked).toBe(2);
  });
});

describe('any organisation', () => {
  const state = fc.constantFrom('met' as const, 'expiring' as const, 'open' as const, undefined);
  const states = fc.record(Object.fromEntries(competenceIds.map((id) => [id, state])));
  const people: fc.Arbitrary<CountedPerson[]> = fc.array(
    fc.record({ id: fc.uuid(), team: fc.constantFrom('dienst', 'balie', 'inkoop', 'staf', 'weg', undefined), states }),
    { maxLength: 40 },
  );

  it('has met and open together as what is asked, and what expires among what is met', () => {
    fc.assert(
      fc.property(people, (all) => {
        for (const { count } of teamMatrix(teams, countsOf(all))) {
          for (const { asked, met, open, expiring } of Object.values(count.competences)) {
            expect(met + open).toBe(asked);
            expect(expiring).toBeLessThanOrEqual(met);
          }
        }
      }),
    );
  });
  it('counts everybody of whom something is asked once', () => {
    fc.assert(
      fc.property(people, (all) => {
        const asked = all.filter((one) => Object.values(one.states).some((value) => value !== undefined));
        const [row] = teamMatrix(teams, countsOf(all));
        expect(row && headcount(row.count.people)).toBe(asked.length);
      }),
    );
  });
  it('has as much in a team as in its parts together', () => {
    fc.assert(
      fc.property(people, (all) => {
        const own = countsOf(all.filter(({ team }) => team === 'dienst')).get('dienst')?.competences.recht.asked ?? 0;
        const under = ['balie', 'inkoop'].map((node) => countOf(all, node)?.competences.recht.asked ?? 0);
        expect(countOf(all, 'dienst')?.competences.recht.asked).toBe(under.reduce((sum, one) => sum + one, own));
      }),
    );
  });
});

describe('the trend', () => {
  it('runs over the month-ends with the share that has all that is asked', () => {
    const at = (asOf: string, people: CountedPerson[]) => ({ asOf, count: countOf(people, whole)! });
    const points = trend([at('2026-11-30', [amina, bram]), at('2026-10-31', [bram]), at('2026-09-30', [])]);
    expect(points.map(({ asOf, share }) => [asOf, share])).toEqual([
      ['2026-09-30', null],
      ['2026-10-31', 0],
      ['2026-11-30', 0.5],
    ]);
  });
});
