import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CourseWish, lessonsWished, readWish, wishQuery } from '#domain/course-filter';
import { attainableLevels, cellIds, cellParts, competenceIds } from '#domain/taxonomy';

const course = [
  { cell: 'begrijpen-1', minutes: 7 },
  { cell: 'recht-1', minutes: 8 },
  { cell: 'recht-2', minutes: 6 },
] as const;
const wish: fc.Arbitrary<CourseWish> = fc.record(
  {
    competence: fc.constantFrom(...competenceIds),
    level: fc.constantFrom(...attainableLevels),
    minutes: fc.integer({ min: 1, max: 600 }),
  },
  { requiredKeys: [] },
);
const lessons = fc.array(fc.record({ cell: fc.constantFrom(...cellIds), minutes: fc.integer({ min: 3, max: 12 }) }));

describe('choosing among courses', () => {
  it('without a wish every lesson fits', () => {
    expect(lessonsWished(course, {})).toEqual(course);
  });

  it('a competence and a level both have to fit', () => {
    expect(lessonsWished(course, { competence: 'recht' })).toEqual([course[1], course[2]]);
    expect(lessonsWished(course, { level: 1 })).toEqual([course[0], course[1]]);
    expect(lessonsWished(course, { competence: 'recht', level: 2 })).toEqual([course[2]]);
  });

  it('what fits together takes no longer than there is time, or falls away whole', () => {
    expect(lessonsWished(course, { competence: 'recht', minutes: 14 })).toEqual([course[1], course[2]]);
    expect(lessonsWished(course, { competence: 'recht', minutes: 13 })).toEqual([]);
  });

  it('answers only lessons of the wish, for any courses and wish', () => {
    fc.assert(
      fc.property(lessons, wish, (all, wished) => {
        const fitting = lessonsWished(all, wished);
        for (const { cell } of fitting) {
          if (wished.competence) expect(cellParts(cell).competence).toBe(wished.competence);
          if (wished.level) expect(cellParts(cell).level).toBe(wished.level);
        }
        const minutes = fitting.reduce((sum, lesson) => sum + lesson.minutes, 0);
        expect(minutes).toBeLessThanOrEqual(wished.minutes ?? minutes);
      }),
    );
  });
});

describe('a wish in an address', () => {
  it('is read back as it was written, for any wish', () => {
    fc.assert(
      fc.property(wish, (wished) => {
        expect(readWish(wishQuery(wished))).toEqual({ ...wished });
      }),
    );
  });

  it('is nothing where the address makes no sense', () => {
    expect(readWish('?competentie=koken&niveau=9&tijd=-1')).toEqual({});
    expect(wishQuery({})).toBe('');
  });
});
