import { describe, expect, it } from 'vitest';
import { claimableCells, roleStanding, type ShelvedBadge, termOf } from '#domain/badge-shelf';
import type { CellId } from '#domain/taxonomy';
import { situation, taxonomy } from '../support/taxonomy.ts';

const now = new Date('2026-11-22T12:00:00.000Z');
const basis = ['begrijpen-1', 'gebruiken-1', 'beoordelen-1', 'recht-1', 'mensen-1', 'organiseren-1'] as const;
const passed = (cells: readonly CellId[], attainedAt = '2026-11-01T00:00:00.000Z') =>
  cells.map((cell) => ({ cell, attainedAt }));
const badge = (more: Partial<ShelvedBadge> = {}): ShelvedBadge => ({
  kind: 'cell',
  about: 'recht-1',
  awardedAt: '2026-11-02T00:00:00.000Z',
  validUntil: '2028-11-01T00:00:00.000Z',
  status: 'valid',
  ...more,
});

describe('the term of a badge', () => {
  it('ends soon in its last ninety days', () => {
    expect(termOf(badge({ validUntil: '2027-02-19T00:00:00.000Z' }), now)).toBe('ends-soon');
    expect(termOf(badge({ validUntil: '2027-02-21T00:00:00.000Z' }), now)).toBe('valid');
  });

  it('says expired or revoked as the server said', () => {
    expect(termOf(badge({ status: 'expired' }), now)).toBe('expired');
    expect(termOf(badge({ status: 'revoked' }), now)).toBe('revoked');
  });
});

describe('what can be claimed', () => {
  it('is an attained cell without a badge', () => {
    expect(claimableCells(passed(['recht-1', 'mensen-1']), [badge()], now)).toEqual(['mensen-1']);
  });

  it('is a cell that was attained again after its badge', () => {
    expect(claimableCells(passed(['recht-1'], '2026-11-20T00:00:00.000Z'), [badge()], now)).toEqual(['recht-1']);
  });

  it('is not a cell whose badge of the same test was revoked', () => {
    expect(claimableCells(passed(['recht-1']), [badge({ status: 'revoked' })], now)).toEqual([]);
  });

  it('is not a test of more than 24 months ago', () => {
    expect(claimableCells(passed(['recht-1'], '2024-11-01T00:00:00.000Z'), [], now)).toEqual([]);
  });
});

describe('the badge of a role', () => {
  const around = { situation: situation(['medewerker']), attained: passed(basis), badges: [], tested: basis, now };

  it('is complete once every need is met, and claimed once there is a badge', () => {
    expect(roleStanding(taxonomy, 'medewerker', around).kind).toBe('complete');
    const badges = [badge({ kind: 'role', about: 'medewerker' })];
    expect(roleStanding(taxonomy, 'medewerker', { ...around, badges }).kind).toBe('claimed');
  });

  it('is complete again where a test that it rests on was passed after the badge', () => {
    const badges = [badge({ kind: 'role', about: 'medewerker' })];
    const attained = [...passed(basis.slice(1)), ...passed(['begrijpen-1'], '2026-11-20T00:00:00.000Z')];
    expect(roleStanding(taxonomy, 'medewerker', { ...around, attained, badges }).kind).toBe('complete');
  });

  it('does not count a test whose badge was revoked, until it is passed again', () => {
    const badges = [badge({ status: 'revoked' })];
    expect(roleStanding(taxonomy, 'medewerker', { ...around, badges })).toMatchObject({
      kind: 'open',
      met: 5,
      cells: ['recht-1'],
    });
    const again = passed(['recht-1'], '2026-11-20T00:00:00.000Z');
    const attained = [...passed(basis.filter((cell) => cell !== 'recht-1')), ...again];
    expect(roleStanding(taxonomy, 'medewerker', { ...around, attained, badges }).kind).toBe('complete');
  });

  it('that was revoked cannot be claimed until one of its tests was passed again', () => {
    const badges = [badge({ kind: 'role', about: 'medewerker', status: 'revoked' })];
    expect(roleStanding(taxonomy, 'medewerker', { ...around, badges }).kind).toBe('revoked');
    const attained = [...passed(basis.slice(1)), ...passed(['begrijpen-1'], '2026-11-20T00:00:00.000Z')];
    expect(roleStanding(taxonomy, 'medewerker', { ...around, attained, badges }).kind).toBe('complete');
  });

  it('says how many steps are met, which are open, and which of these have no test yet', () => {
    const given = { ...around, situation: situation(['behandelaar']) };
    expect(roleStanding(taxonomy, 'behandelaar', given)).toMatchObject({
      kind: 'open',
      met: 6,
      asked: 12,
      cells: ['begrijpen-2', 'gebruiken-2', 'beoordelen-2', 'recht-2', 'mensen-2', 'organiseren-2'],
      untested: ['begrijpen-2', 'gebruiken-2', 'beoordelen-2', 'recht-2', 'mensen-2', 'organiseren-2'],
    });
  });

  it('names the lower levels too while they are open, for they can be done', () => {
    const given = { ...around, situation: situation(['behandelaar']), attained: passed(basis.slice(1)) };
    expect(roleStanding(taxonomy, 'behandelaar', given)).toMatchObject({
      met: 5,
      cells: ['begrijpen-1', 'begrijpen-2', 'gebruiken-2', 'beoordelen-2', 'recht-2', 'mensen-2', 'organiseren-2'],
      untested: ['begrijpen-2', 'gebruiken-2', 'beoordelen-2', 'recht-2', 'mensen-2', 'organiseren-2'],
    });
  });

  it('counts an old test as open', () => {
    const attained = [...passed(basis.slice(1)), ...passed(['begrijpen-1'], '2024-01-01T00:00:00.000Z')];
    expect(roleStanding(taxonomy, 'medewerker', { ...around, attained })).toMatchObject({
      kind: 'open',
      met: 5,
      cells: ['begrijpen-1'],
    });
  });

  it('does not exist beside a prohibited application', () => {
    const given = { ...around, situation: situation(['medewerker'], { emotieherkenning: ['user'] }) };
    expect(roleStanding(taxonomy, 'medewerker', given)).toEqual({
      kind: 'prohibited',
      article: 'artikel 5 AI-verordening',
    });
  });
});
