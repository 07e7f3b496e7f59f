import { describe, expect, it } from 'vitest';
import { coverage, fullFrom, requirementsCovered } from '#domain/coverage';
import type { Item } from '#domain/schema/item';
import type { Resource } from '#domain/schema/resource';
import { type CellId, cellIds } from '#domain/taxonomy';
import { smallCatalogue } from '../support/catalogue.ts';
import { match, single } from '../support/items.ts';

const content = smallCatalogue();
const lessonCell = content.courses.basis!.lessons[0]!.cell;
const items = (all: Item[]) => ({ ...content, items: Object.fromEntries(all.map((item) => [item.id, item])) });
const many = (count: number, more: Partial<Item> = {}) =>
  Array.from({ length: count }, (_, at) => ({ ...single({ id: `vraag-${at}`, cell: lessonCell }), ...more }) as Item);
const cell = (all: Item[]) => coverage(items(all)).find((one) => one.cell === lessonCell);

describe('the coverage of the curriculum', () => {
  it('has all 27 cells in the order of the profile, also where nothing is', () => {
    expect(coverage(items([])).map((one) => one.cell)).toEqual(cellIds);
    expect(coverage(items([])).every(({ state, live }) => state === 'missing' && live === 0)).toBe(true);
  });

  it('is full with a lesson and enough live items, begun with fewer, and missing without either', () => {
    expect(cell(many(fullFrom))?.state).toBe('full');
    expect(cell(many(fullFrom - 1))?.state).toBe('begun');
    expect(cell(many(fullFrom, { status: 'draft' }))).toMatchObject({ state: 'missing', statuses: { draft: 20 } });
    expect(coverage({ ...items(many(fullFrom)), courses: {} }).every(({ state }) => state === 'missing')).toBe(true);
  });

  it('counts kinds and sources of what is live, and finds the oldest law', () => {
    const source = { title: 'Een andere bron', url: 'https://voorbeeld.nl/bron', checked: '2026-11-22' };
    const found = cell([
      single({ id: 'een', cell: lessonCell, lawAsOf: '2026-11-22' }),
      match({ id: 'twee', cell: lessonCell, lawAsOf: '2026-08-02', sources: [source] }),
      single({ id: 'drie', cell: lessonCell, status: 'retired', lawAsOf: '2020-01-01' }),
    ]);
    expect(found).toMatchObject({
      live: 2,
      kinds: { single: 1, match: 1 },
      statuses: { live: 2, retired: 1 },
      lawAsOf: '2026-08-02',
    });
  });

  it('counts the material of others that fits', () => {
    const resource = (cells: CellId[]): Resource => ({
      title: 'Een cursus',
      provider: 'Stichting Voorbeeld',
      kind: 'cursus',
      url: 'https://voorbeeld.nl/',
      gives: 'Je leert wat AI is.',
      cells,
      minutes: 'onbekend',
      language: 'Nederlands',
      licence: 'onbekend',
      free: true,
      checked: '2026-11-22',
      sources: [],
    });
    const resources = { een: resource(['recht-1', 'mensen-1']), twee: resource(['mensen-1']) };
    const counts = new Map(coverage({ ...content, resources }).map((one) => [one.cell, one.resources]));
    expect([counts.get('recht-1'), counts.get('mensen-1'), counts.get('bouwen-4')]).toEqual([1, 2, 0]);
  });

  it('names every requirement that a lesson names, with the lessons', () => {
    const course = content.courses.basis!;
    const lesson = course.lessons[0]!;
    const urns = ['urn:nl:ak:ver:awb-01', 'urn:nl:ak:ver:aia-01'];
    const lessons = [
      { ...lesson, id: 'basis/een', requirements: urns },
      { ...lesson, id: 'basis/twee', requirements: urns.slice(1) },
    ];
    const named = requirementsCovered({ courses: { basis: { ...course, lessons } } });
    expect(named).toEqual([
      { urn: 'urn:nl:ak:ver:aia-01', lessons: ['basis/een', 'basis/twee'] },
      { urn: 'urn:nl:ak:ver:awb-01', lessons: ['basis/een'] },
    ]);
  });
});
