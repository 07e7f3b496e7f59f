import { describe, expect, test } from 'vitest';
import type { Response } from '#domain/marking';
import { explain } from '#domain/question';
import type { Item } from '#domain/schema/item';
import { categories, match, multiple, number, oneOfEachKind, order, single } from '../support/items.ts';

const ticked = (...options: number[]): Response => ({ kind: 'choice', options });
const explained = (item: Item, response: Response | null, showKey = false) =>
  explain(item, 'poging-1', 'q1', response, showKey);

describe('while the key is hidden', () => {
  test('only the chosen option is explained', () => {
    expect(explained(single(), ticked(2))).toEqual({
      chosen: [{ id: expect.any(String), text: 'soms', right: false, rationale: 'Uitleg bij: soms.' }],
    });
  });

  test('each tick is called right or wrong, and what was not ticked stays unknown', () => {
    const { chosen, key } = explained(multiple(), ticked(0, 3));
    expect(chosen.map(({ text, right }) => [text, right])).toEqual([
      ['naam', true],
      ['weer', false],
    ]);
    expect(key).toBeUndefined();
  });

  test('a misplaced card is called wrong without the words that tell where it belongs', () => {
    const { chosen } = explained(match(), { kind: 'placement', targets: [0, 3, null] });
    expect(chosen).toHaveLength(2);
    expect(chosen).toContainEqual({
      id: expect.any(String),
      text: 'klacht',
      right: true,
      rationale: 'Uitleg bij: klacht.',
      target: { id: expect.any(String), text: 'Doel jurist' },
    });
    expect(chosen).toContainEqual({
      id: expect.any(String),
      text: 'lek',
      right: false,
      target: { id: expect.any(String), text: 'Doel pers' },
    });
  });

  test('steps are called right where they stand in their own place', () => {
    const { chosen } = explained(order(), ticked(0, 2, 1));
    expect(chosen.map(({ text, right, rationale }) => [text, right, rationale])).toEqual([
      ['lezen', true, 'Uitleg bij: lezen.'],
      ['kiezen', false, undefined],
      ['wegen', false, undefined],
    ]);
  });

  test.each(Object.values(oneOfEachKind))('nothing is told about a question that was left open: $kind', (item) => {
    expect(explained(item, null)).toEqual({ chosen: [] });
  });
});

describe('once the key may be shown', () => {
  const keyOf = (item: Item) => explained(item, null, true).key ?? [];

  test('every option is explained, with the right ones named', () => {
    expect(keyOf(single()).filter(({ right }) => right)).toEqual([
      { id: expect.any(String), text: 'ja', right: true, rationale: 'Uitleg bij: ja.' },
    ]);
    expect(keyOf(single())).toHaveLength(4);
  });

  test('the steps stand in the right order', () => {
    expect(keyOf(order()).map(({ text }) => text)).toEqual(['lezen', 'wegen', 'kiezen']);
  });

  test('every card stands with its own target', () => {
    const places = Object.fromEntries(keyOf(categories()).map(({ text, target }) => [text, target?.text]));
    expect(places).toEqual({ folder: 'Doel mag', notitie: 'Doel mag', dossier: 'Doel mag-niet', bsn: 'Doel mag-niet' });
  });

  test('a misplaced card is explained in full', () => {
    const { chosen } = explained(match(), { kind: 'placement', targets: [null, 3, null] }, true);
    expect(chosen[0]).toMatchObject({ text: 'lek', right: false, rationale: 'Uitleg bij: lek.' });
  });
});

describe('a number', () => {
  const given = (value: number): Response => ({ kind: 'number', value });
  const item = number({ answer: 1250.5, wrong: [{ value: 950, rationale: 'Dat zijn de brieven die kloppen.' }] });

  test('is explained by the misunderstanding that leads to it, without the key while that is hidden', () => {
    expect(explain(item, 'p1', 'q1', given(950), false)).toEqual({
      chosen: [{ id: 'a', text: '950 brieven', right: false, rationale: 'Dat zijn de brieven die kloppen.' }],
    });
  });

  test('that nobody foresaw has an explanation too', () => {
    expect(explain(item, 'p1', 'q1', given(3), false).chosen[0]?.rationale).toBe(item.otherwise);
  });

  test('stands beside the right one once the key may be seen', () => {
    const key = [{ id: 'a', text: '1.250,5 brieven', right: true, rationale: item.rationale }];
    expect(explain(item, 'p1', 'q1', given(3), true).key).toEqual(key);
    expect(explain(item, 'p1', 'q1', given(1250.5), false)).toEqual({ chosen: key });
  });
});
