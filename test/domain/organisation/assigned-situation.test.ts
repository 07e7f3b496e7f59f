import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assignment,
  assignedSituation,
  assignedTo,
  type TeamAssignment,
  teamLowering,
} from '#domain/organisation/assigned-situation';
import { memberNeed } from '#domain/organisation/member-standing';
import { smallCatalogue } from '../../support/catalogue.ts';

const catalogue = smallCatalogue();

/** Dienstverlening, with Vergunningen and Balie under it, and Beleid beside it. */
const teams = [
  { id: 'dienstverlening', name: 'Dienstverlening' },
  { id: 'vergunningen', name: 'Vergunningen', parent: 'dienstverlening' },
  { id: 'balie', name: 'Balie', parent: 'dienstverlening' },
  { id: 'beleid', name: 'Beleid' },
];
const teamIds = teams.map(({ id }) => id);

const role: Assignment = { kind: 'role', subject: 'medewerker', relations: [] };
const writing: Assignment = { kind: 'application', subject: 'schrijfhulp', relations: [] };

const nothing: Assignment[] = [];

const assignment = fc.record({
  kind: fc.constant('application' as const),
  subject: fc.constant('schrijfhulp'),
  relations: fc.subarray(['user', 'decider', 'owner'] as const),
});
const teamAssignments = fc.array(
  fc.tuple(assignment, fc.constantFrom(...teamIds)).map(([one, team]): TeamAssignment => ({ ...one, team })),
);
const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

describe('what is assigned to a member', () => {
  it('is their own, that of their team and that of the teams above it, each with the team it comes by', () => {
    const assignments = [
      { ...writing, team: 'dienstverlening' },
      { ...role, team: 'vergunningen' },
      { ...role, team: 'balie' },
    ];
    const all = assignedTo({ teams, assignments }, { team: 'vergunningen', own: [role] });
    expect(all.map(({ kind, via }) => [kind, via])).toEqual([
      ['role', undefined],
      ['role', 'vergunningen'],
      ['application', 'dienstverlening'],
    ]);
  });

  it('asks nothing of a role that is only advice where somebody also works here, whoever gave it', () => {
    const { medewerker } = catalogue.roles;
    if (!medewerker) return expect.unreachable();
    const raadslid = { ...medewerker, advice: true as const, need: { ...medewerker.need, recht: 4 as const } };
    const taxonomy = smallCatalogue({ roles: { medewerker, raadslid } });
    const advised: Assignment = { kind: 'role', subject: 'raadslid', relations: [] };
    const need = (own: Assignment[], ofTeam: Assignment[] = []) => {
      const assignments = ofTeam.map((one) => ({ ...one, team: 'balie' }));
      const organisation = { teams, assignments, lowerings: [] };
      return memberNeed(taxonomy, assignedSituation(taxonomy, organisation, { team: 'balie', own }));
    };
    expect(need([role, advised])).toEqual(need([role]));
    expect(need([role], [advised])).toEqual(need([role]));
    expect(need([advised]).kind).toBe('advice');
  });

  it('asks the same in whatever order the teams and assignments stand, and however often one is given', () => {
    fc.assert(
      fc.property(fc.array(assignment), teamAssignments, fc.constantFrom(...teamIds), (own, ofTeams, team) => {
        const need = (given: typeof ofTeams, order: typeof teams, mine: typeof own) =>
          memberNeed(
            catalogue,
            assignedSituation(catalogue, { teams: order, assignments: given, lowerings: [] }, { team, own: mine }),
          );
        const once = need(ofTeams, teams, own);
        expect(need(ofTeams.toReversed(), teams.toReversed(), own.toReversed())).toEqual(once);
        expect(need([...ofTeams, ...ofTeams], teams, [...own, ...own])).toEqual(once);
      }),
    );
  });

  it('does not depend on what is given to teams that are not above', () => {
    fc.assert(
      fc.property(teamAssignments, shuffled(teams), (ofTeams, order) => {
        const elsewhere = ofTeams.filter(({ team }) => team === 'balie' || team === 'beleid');
        const all = assignedTo({ teams: order, assignments: elsewhere }, { team: 'vergunningen', own: nothing });
        expect(all).toEqual([]);
      }),
    );
  });

  it('is nothing of a team for who is in none', () => {
    expect(assignedTo({ teams, assignments: [{ ...role, team: 'beleid' }] }, { own: nothing })).toEqual([]);
  });

  it('leaves out what the taxonomy no longer knows', () => {
    const own: Assignment[] = [{ kind: 'role', subject: 'weg', relations: [] }, writing];
    const situation = assignedSituation(catalogue, { teams, assignments: [], lowerings: [] }, { own });
    expect(situation).toEqual({
      roles: ['medewerker'],
      overlays: [],
      applications: [{ application: 'schrijfhulp', relations: [] }],
    });
  });
});

describe('a lowering', () => {
  const lowerings = [
    { team: 'dienstverlening', reason: 'ver', decidedOn: '2026-11-01' },
    { team: 'vergunningen', reason: 'dichtbij', decidedOn: '2026-10-01' },
  ];

  it('is that of the nearest team that has one', () => {
    expect(teamLowering({ teams, lowerings }, 'vergunningen')?.reason).toBe('dichtbij');
    expect(teamLowering({ teams, lowerings }, 'balie')?.reason).toBe('ver');
    expect(teamLowering({ teams, lowerings }, 'beleid')).toBeUndefined();
  });

  it('of the member goes before that of a team', () => {
    const own = { reason: 'eigen', decidedOn: '2026-09-01' };
    const to = { team: 'vergunningen', own: [], lowering: own };
    expect(assignedSituation(catalogue, { teams, assignments: [], lowerings }, to).lowering).toEqual(own);
  });
});
