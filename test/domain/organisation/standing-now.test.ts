import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personView } from '#domain/organisation/person-view';
import { competencesIn, momentsOf, standingNow } from '#domain/organisation/standing-now';
import { competenceIds, type Level, perCompetence } from '#domain/taxonomy';

const now = new Date('2026-11-23T09:00:00.000Z');
const months = 24;
const day = 24 * 60 * 60_000;
const daysAgo = (days: number) => new Date(now.getTime() - days * day).toISOString();

/** What is asked, and how many days ago it was shown; of what is not asked nothing was. */
const standings = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.option(fc.integer({ min: 1, max: 900 }))), {
    minLength: competenceIds.length,
    maxLength: competenceIds.length,
  })
  .map((cells) => ({
    need: perCompetence((competence) => (cells[competenceIds.indexOf(competence)]?.[0] ?? 0) as Level),
    shown: perCompetence((competence) => {
      const [level, days] = cells[competenceIds.indexOf(competence)] ?? [0, null];
      return level === 0 || days === null ? null : daysAgo(days);
    }),
  }));

const at = (standing: Parameters<typeof standingNow>[0], when: Date) => standingNow(standing, momentsOf(when, months));

describe('how somebody stands at a moment', () => {
  it('is what is shown of them by name', () => {
    fc.assert(
      fc.property(standings, (standing) => {
        const { asked, met } = at(standing, now);
        const { progress, cells } = personView({ ...standing, renewSince: null }, now, months);
        expect(progress === 'complete').toBe(met === asked);
        expect(progress === 'not-begun').toBe(met !== asked && met === 0);
        const attained = cells.filter((cell) => cell.attained).map(({ competence }) => competence);
        expect(competencesIn(met)).toEqual(attained);
        expect(competencesIn(asked)).toEqual(cells.map(({ competence }) => competence));
      }),
    );
  });

  it('expires soon within ninety days, and no longer once it has', () => {
    const need = { ...perCompetence(() => 0 as const), recht: 1 } as const;
    const shown = { ...perCompetence(() => null), recht: '2025-01-10T09:00:00.000Z' };
    const expiring = (when: string) => at({ need, shown }, new Date(when)).expiring !== 0;
    expect(expiring('2026-10-01T09:00:00.000Z')).toBe(false);
    expect(expiring('2026-11-01T09:00:00.000Z')).toBe(true);
    expect(expiring('2027-01-10T08:59:59.999Z')).toBe(true);
    expect(expiring('2027-01-10T09:00:00.000Z')).toBe(false);
  });

  it('stays so until time has passed one of its two moments', () => {
    fc.assert(
      fc.property(standings, fc.integer({ min: 0, max: 800 }), (standing, days) => {
        const before = at(standing, now);
        const later = new Date(now.getTime() + days * day);
        const { freshSince, expiringBefore } = momentsOf(later, months);
        const passed =
          (before.oldestMet !== null && before.oldestMet <= freshSince) ||
          (before.oldestLasting !== null && before.oldestLasting <= expiringBefore);
        if (passed) expect(at(standing, later)).not.toEqual(before);
        else expect(at(standing, later)).toEqual(before);
      }),
    );
  });
});
