import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mark } from '#domain/marking';
import { partsOf, rightNumber, rightTicks } from '#domain/parts';
import { explain, publicItem, readAnswer, showResponse } from '#domain/question';
import type { Item } from '#domain/schema/item';
import { drawnItem, valuesOf } from '#domain/template';
import { asExample, everyChoice, mostDraws } from '#domain/template-draws';
import { single, templated } from '../support/items.ts';
import { rightResponse } from '../support/right-response.ts';

const choice = single({
  id: 'keuze-sjabloon',
  variables: {
    totaal: [200, 400],
    klus: [
      { naam: 'een verslag', dag: '2026-11-22' },
      { naam: 'een brief', dag: '2026-12-01' },
    ],
  },
  computed: { kwart: 'totaal / 4', rest: 'totaal - kwart' },
  stem: 'Op {{klus.dag}} maak je {{ klus.naam }} over {{totaal}} mensen. Een kwart reageert. Wat schrijf je?',
  options: [
    { text: '{{kwart}} mensen reageerden.', correct: true, rationale: 'Een kwart van {{totaal}}.' },
    { text: '{{rest}} mensen reageerden.', rationale: 'Dat is de rest van de {{totaal}}.' },
    { text: '{{totaal}} mensen reageerden.', rationale: 'Zoveel mensen kregen {{klus.naam}}.' },
  ],
});
const templates = [templated(), choice];
const anyDraw = fc.tuple(fc.constantFrom(...templates), fc.string());

describe('a template', () => {
  test('becomes a question with values from its lists, written in Dutch', () => {
    const stems = new Set(Array.from({ length: 60 }, (_, at) => drawnItem(choice, `p${at}`).stem));
    expect(stems).toContain(
      'Op 22 november 2026 maak je een verslag over 200 mensen. Een kwart reageert. Wat schrijf je?',
    );
    expect(stems).toContain(
      'Op 1 december 2026 maak je een brief over 400 mensen. Een kwart reageert. Wat schrijf je?',
    );
    expect(stems.size).toBe(4);
  });

  test('writes a large number with a point and a fraction with a comma', () => {
    const item = templated({
      variables: { aantal: [1250, 1250], procent: [3.5, 3.5], dienst: ['het Rijk', 'het Rijk'] },
    });
    const drawn = drawnItem(item, 'p1');
    expect(drawn.stem).toContain('ziet 1.250 brieven. Daarvan is 3,5 % fout.');
    expect(drawn).toMatchObject({ answer: 43.75, rationale: '3,5 % van 1.250 is 43,75.' });
  });

  test('is the same for the same seed, whatever the order of its names', () => {
    const turned = { ...choice, variables: Object.fromEntries(Object.entries(choice.variables ?? {}).reverse()) };
    const same = (seed: string) => void expect(drawnItem(turned, seed)).toEqual(drawnItem(choice, seed));
    fc.assert(fc.property(fc.string(), same));
  });

  test('keeps its id, version and order of options, and none of its values', () => {
    const drawn = drawnItem(choice, 'p1');
    expect(drawn).toMatchObject({ id: choice.id, version: choice.version, cell: choice.cell });
    expect(drawn).not.toHaveProperty('variables');
    expect(drawn).not.toHaveProperty('computed');
  });

  test('leaves an item without variables as it is', () => {
    expect(drawnItem(single(), 'p1')).toEqual(single());
  });

  test('has exactly one right answer, which scores 1, for every seed', () => {
    fc.assert(
      fc.property(anyDraw, ([item, seed]) => {
        const drawn = drawnItem(item, seed);
        expect(mark(drawn, rightResponse(drawn))).toEqual({ score: 1, answered: true });
        if (drawn.kind !== 'single') return;
        expect(rightTicks(drawn).filter(Boolean)).toHaveLength(1);
        expect(new Set(partsOf(drawn).map(({ text }) => text)).size).toBe(partsOf(drawn).length);
      }),
    );
  });

  test('shows the learner no key, no sum and no name, for every seed', () => {
    fc.assert(
      fc.property(anyDraw, ([item, seed]) => {
        const question = publicItem(drawnItem(item, seed), undefined, seed, 'q1');
        expect(JSON.stringify(question)).not.toMatch(
          /[{]{2}|answer|correct|rationale|wrong|otherwise|variables|computed/,
        );
        expect(Object.keys(question)).toEqual(expect.arrayContaining(['id', 'kind', 'stem']));
      }),
    );
  });

  test('gives an answer back as it was given, and explains it with the same values, for every seed', () => {
    fc.assert(
      fc.property(anyDraw, ([item, seed]) => {
        const drawn = drawnItem(item, seed);
        const right = rightResponse(drawn);
        const answer = showResponse(drawn, seed, 'q1', right);
        expect(readAnswer(drawn, seed, 'q1', answer)).toEqual({ kind: 'response', response: right });
        const { chosen, key } = explain(drawn, seed, 'q1', right, true);
        expect(chosen[0]?.right).toBe(true);
        expect(key?.some((part) => part.right && part.text === chosen[0]?.text)).toBe(true);
      }),
    );
  });
});

describe('the draws that are tried', () => {
  test('are all, where there are few', () => {
    expect(everyChoice(choice)).toHaveLength(4);
    expect(everyChoice(templated())).toHaveLength(5 * 2 * 2);
    expect(everyChoice(single())).toHaveLength(1);
  });

  test('are a fixed sample where there are many', () => {
    const range = { from: 1, to: 1000, step: 1 };
    const wide: Item = { ...choice, variables: { a: range, b: range } };
    const places = () => everyChoice(wide).map((at) => at('a'));
    expect(places()).toHaveLength(mostDraws);
    expect(places()).toEqual(places());
    expect(new Set(places()).size).toBe(mostDraws);
  });

  test('run through a range with its steps, both ends included', () => {
    expect(valuesOf({ from: 0.5, to: 2, step: 0.5 })).toEqual([0.5, 1, 1.5, 2]);
    expect(valuesOf({ from: 100, to: 350, step: 100 })).toEqual([100, 200, 300]);
  });

  test('give one example for what is counted over the bank', () => {
    const [example] = asExample(templated());
    expect(example?.kind === 'number' && rightNumber(example)).toBeGreaterThan(0);
    expect(asExample(templated({ answer: 'aantal / 0' }))).toEqual([]);
  });
});
