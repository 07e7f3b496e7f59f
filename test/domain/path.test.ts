import { describe, expect, it } from 'vitest';
import type { Content, LessonEntry } from '#domain/catalogue';
import { buildPath } from '#domain/path';
import type { CellAssessment } from '#domain/schema/assessment';
import { type CellId, noLevels } from '#domain/taxonomy';
import { levels } from '../support/taxonomy.ts';

const lesson = (slug: string, cell: CellId, order: number, minutes: number): LessonEntry => ({
  id: `basis/${slug}`,
  course: 'basis',
  slug,
  order,
  cell,
  minutes,
  title: `Les ${slug}`,
  summary: 'Wat je na deze les kunt.',
  anchors: ['kop'],
  terms: [],
  requirements: [],
  topics: [{ anchor: 'kop', title: 'Kop' }],
  sources: [],
});

const test = (cell: CellId): CellAssessment => ({
  kind: 'cell',
  title: `Toets ${cell}`,
  version: 1,
  cell,
  count: 8,
  atLeastKinds: 4,
  minutes: 5,
  exposureCap: 0.8,
  pass: { attainedFrom: 0.75, notYetBelow: 0.55, shortSet: { count: 4, attainedFrom: 0.7 } },
  attempts: { cooldownHours: 24, maxTries: 3, periodDays: 90, showKey: 'never' },
});

const content: Pick<Content, 'courses' | 'assessments'> = {
  courses: {
    basis: {
      id: 'basis',
      title: 'Basis',
      summary: 'Wat je na deze cursus kunt.',
      audience: 'Iedereen',
      order: 1,
      version: '1.0',
      lessons: [
        lesson('wat-is-ai', 'begrijpen-1', 1, 7),
        lesson('taalmodel', 'begrijpen-1', 2, 6),
        lesson('invoer', 'gebruiken-1', 3, 8),
      ],
    },
  },
  assessments: { 'begrijpen-1': test('begrijpen-1'), 'toets-gebruiken': test('gebruiken-1') },
};
const need = levels(2, 1, 0, 0, 0, 0, 0);

describe('the path', () => {
  it('has a step for every open cell in learning order, with its lessons', () => {
    const { open } = buildPath(content, need, noLevels);
    expect(open.map(({ cell, hasTest, lessons }) => [cell, hasTest, lessons.map(({ id }) => id)])).toEqual([
      ['begrijpen-1', true, ['basis/wat-is-ai', 'basis/taalmodel']],
      ['gebruiken-1', true, ['basis/invoer']],
      ['begrijpen-2', false, []],
    ]);
  });

  it('counts what is left: unread lessons and tests', () => {
    expect(buildPath(content, need, noLevels).minutes).toBe(7 + 6 + 5 + 8 + 5);
    expect(buildPath(content, need, noLevels, { read: ['basis/taalmodel'] }).minutes).toBe(7 + 5 + 8 + 5);
  });

  it('points at the first unread lesson of the first open step', () => {
    expect(buildPath(content, need, noLevels, { read: ['basis/wat-is-ai'] }).next).toEqual({
      kind: 'lesson',
      cell: 'begrijpen-1',
      lesson: { id: 'basis/taalmodel', title: 'Les taalmodel', minutes: 6, read: false },
    });
  });

  it('points at the test once all lessons of the step are read', () => {
    const read = ['basis/wat-is-ai', 'basis/taalmodel'];
    expect(buildPath(content, need, noLevels, { read }).next).toEqual({
      kind: 'test',
      cell: 'begrijpen-1',
      assessment: 'begrijpen-1',
    });
  });

  it('puts first what the placement found ready, and asks no reading for it', () => {
    const { open, next, minutes } = buildPath(content, need, noLevels, { ready: ['gebruiken-1'] });
    expect(open.map(({ cell, ready }) => [cell, ready])).toEqual([
      ['gebruiken-1', true],
      ['begrijpen-1', false],
      ['begrijpen-2', false],
    ]);
    expect(next).toEqual({ kind: 'test', cell: 'gebruiken-1', assessment: 'toets-gebruiken' });
    expect(minutes).toBe(5 + 7 + 6 + 5);
  });

  it('is never ready for a test that does not exist', () => {
    expect(buildPath(content, need, levels(1, 1, 0, 0, 0, 0, 0), { ready: ['begrijpen-2'] })).toEqual({
      open: [{ cell: 'begrijpen-2', hasTest: false, lessons: [], ready: false }],
      minutes: 0,
    });
  });

  it('is empty once all that is asked is held', () => {
    expect(buildPath(content, need, levels(2, 3, 0, 0, 0, 0, 0))).toEqual({ open: [], minutes: 0 });
  });
});
