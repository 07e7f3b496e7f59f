import { describe, expect, it } from 'vitest';
import { badgeCredential, badgeName, roleClaim } from '#domain/badge';
import { noLevels } from '#domain/taxonomy';
import { validUntil } from '#domain/term';
import { badgeTaxonomy, cellBadge, roleBadge, shown } from '../support/badges.ts';
import { officialFaults } from '../support/official-schema.ts';
import { levels } from '../support/taxonomy.ts';

const cell = badgeCredential(badgeTaxonomy, cellBadge());
const role = badgeCredential(badgeTaxonomy, roleBadge());
const narrative = (badge: typeof cell) => badge.credentialSubject.achievement.criteria.narrative;

describe('a badge', () => {
  it.each([
    ['cell', cell],
    ['role', role],
  ])('of a %s meets the official schema of Open Badges 3.0', (_, badge) => {
    expect(officialFaults(badge)).toEqual([]);
  });

  it('is named after the cell or the role', () => {
    expect(cell.name).toBe('Beoordelen, niveau 2 Bekwaam');
    expect(role.name).toBe('AI-geletterd als behandelaar');
  });

  it('says what it shows and that it adds to the measures of article 4', () => {
    expect(cell.description).toBe(
      'Dit bewijs toont aan dat de houder niveau 2 (Bekwaam) heeft gehaald van Beoordelen en toezicht houden. Het draagt bij aan de maatregelen voor AI-geletterdheid (artikel 4 AI-verordening).',
    );
  });

  it('never claims compliance or authority', () => {
    expect(JSON.stringify([cell, role])).not.toMatch(/compliant|gecertificeerd|bevoegd /i);
    expect(narrative(cell)).toContain('zegt niet dat een organisatie aan de AI-verordening voldoet');
    expect(narrative(cell)).toContain('geen bevoegdheid als toezichthouder op een AI-systeem (artikel 26, tweede lid)');
  });

  it('tells taxonomy, item bank, pool, assessment, review and the date of the law', () => {
    expect(narrative(cell)).toContain(
      'Taxonomie 1.0-voorstel. Vragenbank a1b2c3d4e5f60718. De vragen komen uit de open vragenbank',
    );
    expect(narrative(cell)).toContain('Gehaald met: “Toets beoordelen-2”, versie 1.');
    expect(narrative(cell)).toContain('nog niet door een toetsdeskundige beoordeeld');
    expect(narrative(cell)).toContain('de wet zoals die gold op 1 november 2026');
  });

  it('leaves out the reserve about review once an expert has looked', () => {
    const reviewed = badgeCredential(badgeTaxonomy, cellBadge({ expertReviewed: true }));
    expect(narrative(reviewed)).not.toContain('nog niet');
  });

  it.each([
    [['closed', 'closed'], 'uit de gesloten vragenbank'],
    [['open', 'closed'], 'uit de open en de gesloten vragenbank samen'],
  ] as const)('names the pools %j together', (pools, words) => {
    const about = {
      kind: 'role',
      role: 'behandelaar',
      need: levels(1, 1, 0, 0, 0, 0, 0),
      shown: pools.map((pool) => shown('recht-1', { pool })),
    } as const;
    expect(
      narrative(badgeCredential(badgeTaxonomy, roleBadge({ about: { ...about, shown: [...about.shown] } }))),
    ).toContain(words);
  });

  it('names a test once that showed several cells', () => {
    const about = {
      kind: 'role',
      role: 'behandelaar',
      need: levels(1, 0, 0, 1, 0, 0, 0),
      shown: [shown('recht-1'), shown('recht-1')],
    } as const;
    const badge = badgeCredential(badgeTaxonomy, roleBadge({ about: { ...about, shown: [...about.shown] } }));
    expect(narrative(badge)).toContain('Gehaald met: “Toets recht-1”, versie 1.');
  });

  it('of a role tells the need that was met', () => {
    expect(narrative(role)).toContain(
      'Begrijpen 2, Gebruiken 2, Beoordelen 2, Recht 2, Mensen 3, Organiseren 2. Al deze niveaus zijn gehaald.',
    );
  });

  it('relates to our cell, the government code, article 4 and DigComp', () => {
    expect(
      cell.credentialSubject.achievement.alignment.map(({ targetCode, targetUrl }) => [targetCode, targetUrl]),
    ).toEqual([
      ['beoordelen-2', 'http://localhost:4321/taxonomie/cel/beoordelen-2'],
      ['Bm3', expect.stringContaining('minbzk.github.io/Algoritmekader')],
      ['artikel 4', 'http://data.europa.eu/eli/reg/2024/1689/2026-07-27'],
      [undefined, expect.stringContaining('digcomp')],
    ]);
  });

  it('of a role relates to every code that was shown', () => {
    const codes = role.credentialSubject.achievement.alignment.map(({ targetCode }) => targetCode);
    expect(codes).toEqual(expect.arrayContaining(['Bt1', 'Bt2', 'Bt3', 'Bt4', 'Bm1', 'Bm2', 'Bm3', 'Bm4', 'Vl4']));
  });

  it('gives a status and no score, and evidence without answers', () => {
    expect(cell.credentialSubject.result).toEqual([
      {
        type: ['Result'],
        resultDescription: 'http://localhost:4321/taxonomie/cel/beoordelen-2#uitslag',
        status: 'Completed',
      },
    ]);
    expect(cell.evidence).toHaveLength(1);
    expect(cell.evidence[0]?.description).toContain('Gehaald op 20 november 2026.');
  });

  it('carries its own picture', () => {
    const { id, caption } = cell.credentialSubject.achievement.image;
    expect(atob(id.replace('data:image/svg+xml;base64,', ''))).toMatch(
      /^<svg .*aria-label="Beoordelen, niveau 2 Bekwaam"/,
    );
    expect(caption).toBe(cell.name);
  });

  it('names nobody unless the learner wishes it', () => {
    expect(cell.credentialSubject.identifier).toBeUndefined();
    const named = badgeCredential(badgeTaxonomy, cellBadge({ recipient: { identityHash: 'sha256$00', salt: 'zout' } }));
    expect(named.credentialSubject.identifier).toEqual([
      { type: 'IdentityObject', identityType: 'emailAddress', hashed: true, identityHash: 'sha256$00', salt: 'zout' },
    ]);
    expect(officialFaults(named)).toEqual([]);
  });

  it('says in name and description that it is a demonstration', () => {
    const demo = badgeCredential(badgeTaxonomy, cellBadge({ demo: true }));
    expect(demo.name).toBe('Demonstratie: Beoordelen, niveau 2 Bekwaam');
    expect(demo.description).toMatch(/^Dit is een demonstratie/);
    expect(demo.issuer.name).toContain('demonstratie');
  });

  it('of an unknown role is refused', () => {
    expect(() =>
      badgeName(badgeTaxonomy, { kind: 'role', role: 'tovenaar', need: noLevels, shown: [] }, false),
    ).toThrow(RangeError);
  });
});

describe('how long a badge counts', () => {
  it('is 24 months', () => expect(validUntil('2026-11-20T09:00:00.000Z')).toBe('2028-11-20T09:00:00.000Z'));
  it('ends on the last day of a shorter month', () =>
    expect(validUntil('2028-02-29T12:00:00.000Z')).toBe('2030-02-28T12:00:00.000Z'));
  it('follows the term of the platform', () =>
    expect(validUntil('2026-11-20T09:00:00.000Z', 6)).toBe('2027-05-20T09:00:00.000Z'));
});

describe('the claim of a role badge', () => {
  const need = levels(1, 2, 0, 0, 0, 0, 0);

  it('is complete once every need is held, also by a higher level', () => {
    expect(roleClaim(need, levels(1, 3, 0, 0, 0, 0, 0), [])).toEqual({ kind: 'complete' });
  });

  it('names the cells that are open, and those that have no test yet', () => {
    expect(roleClaim(need, noLevels, ['begrijpen-1'])).toEqual({
      kind: 'open',
      cells: ['begrijpen-1', 'gebruiken-2'],
      untested: ['gebruiken-2'],
    });
  });
});
