import { describe, expect, it } from 'vitest';
import type { TeamsOfOrganisation } from '#domain/organisation/assigned-situation';
import { effectOnMember, effectOnTeam, isIdle } from '#domain/organisation/decided-effect';
import type { PeopleAlike } from '#domain/organisation/people-alike';
import { taxonomy } from '../../support/taxonomy.ts';

const role = { kind: 'role', subject: 'behandelaar', relations: [] } as const;
const spelling = { kind: 'application', subject: 'stijlcontrole', relations: [] } as const;
const risky = { kind: 'application', subject: 'assistent', relations: [] } as const;
const teams = [
  { id: 'dienst', name: 'Dienst' },
  { id: 'balie', name: 'Balie', parent: 'dienst' },
  { id: 'post', name: 'Post', parent: 'dienst' },
];
const organisation: TeamsOfOrganisation = { teams, assignments: [{ ...spelling, team: 'dienst' }], lowerings: [] };
const at = (team: string, people: number, ...own: PeopleAlike['own']): PeopleAlike => ({ team, people, own });
const on = (people: PeopleAlike[], more: Partial<TeamsOfOrganisation> = {}, team = 'dienst') =>
  effectOnTeam(taxonomy, { ...organisation, ...more }, people, team);

describe('a decision about a team', () => {
  it('counts for how many it asks less, and says of the others why it does not', () => {
    const told = on([at('balie', 3, role), at('balie', 2, role, risky), at('post', 4)]);
    expect([told.people, told.lowered, isIdle(told)]).toEqual([9, 3, false]);
    expect(told.competences.filter(({ competence }) => competence === 'begrijpen')).toEqual([
      { competence: 'begrijpen', from: 1, to: 1, kept: { why: 'at-most-one', names: [] }, people: 4 },
      { competence: 'begrijpen', from: 2, to: 1, people: 3 },
      { competence: 'begrijpen', from: 2, to: 2, kept: { why: 'not-harmless', names: ['Assistent'] }, people: 2 },
    ]);
  });

  it('counts nobody of whom, or of whose nearer team, there is a decision of its own', () => {
    const nearer = { reason: 'Anders.', decidedOn: '2026-11-01' };
    const alone = { ...at('post', 1, role), lowering: { ...nearer, decidedBy: 'HR' } };
    expect(on([at('balie', 3, role), alone], { lowerings: [{ ...nearer, team: 'balie' }] }).people).toBe(0);
  });

  it('is the same whether it was recorded already or not', () => {
    const recorded = { lowerings: [{ team: 'dienst', reason: 'Nu.', decidedOn: '2026-11-01' }] };
    expect(on([at('balie', 3, role)], recorded)).toEqual(on([at('balie', 3, role)]));
  });

  it('is not idle where it asks less of who comes there later, as long as nobody is there', () => {
    const assignments = [...organisation.assignments, { ...role, team: 'balie' }];
    expect(on([], { assignments })).toEqual({ people: 0, lowered: 0, competences: [], newcomers: true });
    expect(isIdle(on([], { assignments }))).toBe(false);
    expect(isIdle(on([]))).toBe(true);
  });
});

describe('a decision about one person', () => {
  it('counts with what their team has', () => {
    const told = effectOnMember(taxonomy, organisation, { team: 'balie', own: [role] });
    expect([told.people, told.lowered, isIdle(told)]).toEqual([1, 1, false]);
  });

  it('is idle where it changes nothing for them', () => {
    expect(isIdle(effectOnMember(taxonomy, organisation, { team: 'balie', own: [role, risky] }))).toBe(true);
    expect(isIdle(effectOnMember(taxonomy, organisation, { team: 'balie', own: [] }))).toBe(true);
  });
});
