import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '#domain/organisation/assigned-situation';
import type { PeopleAlike, RecordedOfPeople } from '#domain/organisation/people-alike';
import { sealedLowerings } from '#domain/organisation/sealed-lowerings';
import { taxonomy } from '../../support/taxonomy.ts';

/** Dienstverlening, with Balie and Vergunningen under it. */
const teams = [
  { id: 'dienstverlening', name: 'Dienstverlening' },
  { id: 'balie', name: 'Balie', parent: 'dienstverlening' },
  { id: 'vergunningen', name: 'Vergunningen', parent: 'dienstverlening' },
];
const harmlessUse: Assignment = { kind: 'application', subject: 'stijlcontrole', relations: [] };
const behandelaar: Assignment = { kind: 'role', subject: 'behandelaar', relations: [] };
const board = { reason: 'Kijkt alleen spelling na.', decidedOn: '2026-11-01', decidedBy: 'de directie' };
const head = { reason: 'Gaat met pensioen.', decidedOn: '2026-11-10', decidedBy: 'afdelingshoofd' };

const recorded = (people: PeopleAlike[], more: Partial<RecordedOfPeople> = {}): RecordedOfPeople => ({
  teams,
  assignments: [{ ...harmlessUse, team: 'dienstverlening' }],
  lowerings: [{ ...board, team: 'dienstverlening' }],
  people,
  ...more,
});
const at = (team: string, people: number, more: Partial<PeopleAlike> = {}): PeopleAlike => ({
  team,
  own: [],
  people,
  ...more,
});
const sealed = (of: RecordedOfPeople) => sealedLowerings(taxonomy, of, 10);
const untold = { people: null, belowGovernment: false };

describe('what a seal tells of asking less', () => {
  it('is the decision, the team and how many people it holds for, rounded down', () => {
    expect(sealed(recorded([at('balie', 9), at('vergunningen', 8)]))).toEqual({
      decisions: [{ team: 'Dienstverlening', ...board, people: 10, belowGovernment: false }],
      others: untold,
    });
  });

  it('counts somebody at the nearest decision only', () => {
    const lowerings = [
      { ...board, team: 'dienstverlening' },
      { ...head, team: 'balie' },
    ];
    const { decisions } = sealed(recorded([at('balie', 12), at('vergunningen', 25)], { lowerings }));
    expect(decisions.map(({ team, people }) => [team, people])).toEqual([
      ['Balie', 10],
      ['Dienstverlening', 20],
    ]);
  });

  it('flags what falls under the government level, for a role of the whole team as for enough people', () => {
    const ofTeam = { ...behandelaar, team: 'balie' };
    const assignments = [{ ...harmlessUse, team: 'dienstverlening' }, ofTeam];
    expect(sealed(recorded([at('vergunningen', 10)], { assignments })).decisions[0]?.belowGovernment).toBe(true);
    const inPerson = (people: number) =>
      sealed(recorded([at('balie', 30), at('balie', people, { own: [behandelaar] })]));
    expect(inPerson(10).decisions[0]?.belowGovernment).toBe(true);
    expect(inPerson(9).decisions[0]?.belowGovernment).toBe(false);
  });

  it('flags nothing where the decision may not count', () => {
    const own = [behandelaar, { ...harmlessUse, subject: 'risicomodel' }];
    expect(sealed(recorded([at('balie', 40, { own })])).decisions[0]?.belowGovernment).toBe(false);
  });

  it('tells no reason, day or body of a decision about few people, and no number of them', () => {
    const alone = at('balie', 1, { lowering: head });
    expect(sealed(recorded([at('balie', 9), alone]))).toEqual({ decisions: [], others: { ...untold, people: 10 } });
    expect(sealed(recorded([alone]))).toEqual({ decisions: [], others: untold });
    expect(sealed(recorded([], { lowerings: [] }))).toEqual({ decisions: [], others: untold });
  });

  it('tells a decision about many people one by one, once and without a team', () => {
    const people = [at('balie', 6, { lowering: head }), at('vergunningen', 6, { lowering: { ...head } })];
    expect(sealed(recorded(people)).decisions).toEqual([{ ...head, people: 10, belowGovernment: false }]);
  });

  it('tells every count in whole groups, however people are spread over teams and decisions', () => {
    const group = fc.record({
      team: fc.constantFrom(...teams.map(({ id }) => id)),
      own: fc.subarray([behandelaar, harmlessUse]),
      lowering: fc.option(fc.constantFrom(board, head), { nil: undefined }),
      people: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), fc.integer({ min: 5, max: 15 }), (people, minimum) => {
        const { decisions, others } = sealedLowerings(taxonomy, recorded(people), minimum);
        for (const count of [...decisions.map((one) => one.people), others.people])
          expect(count === null || (count >= minimum && count % minimum === 0)).toBe(true);
        const total = people.reduce((sum, one) => sum + one.people, 0);
        expect(decisions.reduce((sum, one) => sum + one.people, others.people ?? 0)).toBeLessThanOrEqual(total);
      }),
    );
  });
});
