import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Response } from '#domain/marking';
import { publicItem, readAnswer, showResponse } from '#domain/question';
import { categories, fault, match, multiple, number, oneOfEachKind, order, single } from '../support/items.ts';
import { everyResponse } from '../support/responses.ts';

const read = (item: Parameters<typeof readAnswer>[0], answer: unknown) => readAnswer(item, 'poging-1', 'q1', answer);
const refused = (detail: string) => ({ kind: 'fault', detail });

describe('an answer', () => {
  test('is stored in the numbering of the bank', () => {
    const { options } = publicItem(single(), undefined, 'poging-1', 'q1');
    const right = options?.find(({ text }) => text === 'ja')?.id;
    expect(read(single(), { options: [right] })).toEqual({
      kind: 'response',
      response: { kind: 'choice', options: [0] },
    });
  });

  test('with cards is stored per card of the bank, null where a card was left alone', () => {
    const { cards, targets } = publicItem(match(), undefined, 'poging-1', 'q1');
    const leak = cards?.find(({ text }) => text === 'lek')?.id ?? '';
    const officer = targets?.find(({ text }) => text === 'Doel fg')?.id;
    const response = { kind: 'placement', targets: [null, 1, null] };
    expect(read(match(), { placements: { [leak]: officer } })).toEqual({ kind: 'response', response });
    expect(read(match(), { placements: { a: null, b: null, c: null, [leak]: officer } })).toEqual({
      kind: 'response',
      response,
    });
  });

  test('does not depend on the order in which options were ticked', () => {
    expect(read(multiple(), { options: ['d', 'a', 'b'] })).toEqual(read(multiple(), { options: ['a', 'b', 'd'] }));
  });

  test.each(Object.values(oneOfEachKind))('may be left open on purpose: $kind', (item) => {
    expect(read(item, null)).toEqual({ kind: 'response', response: null });
  });

  test('comes back to the learner as it was given, for every response, kind and seed', () => {
    const given = fc.constantFrom(...Object.values(oneOfEachKind)).chain((item) =>
      fc.record({
        item: fc.constant(item),
        response: fc.constantFrom<Response | null>(null, { kind: 'choice', options: [] }, ...everyResponse(item)),
        seed: fc.string(),
      }),
    );
    fc.assert(
      fc.property(given, ({ item, response, seed }) => {
        fc.pre(response?.kind !== 'choice' || response.options.length > 0 || 'options' in item || 'segments' in item);
        const answer = showResponse(item, seed, 'q7', response);
        expect(readAnswer(item, seed, 'q7', answer)).toEqual({ kind: 'response', response });
      }),
      { numRuns: 300 },
    );
  });

  test('with cards left alone comes back too', () => {
    const target = fc.option(fc.nat(3), { nil: null });
    fc.assert(
      fc.property(fc.tuple(target, target, target), fc.string(), (targets, seed) => {
        const response: Response = { kind: 'placement', targets };
        const answer = showResponse(match(), seed, 'q1', response);
        expect(readAnswer(match(), seed, 'q1', answer)).toEqual({ kind: 'response', response });
      }),
    );
  });
});

describe('a faulty answer is refused with a sentence that says what to do', () => {
  const list = 'Stuur bij deze vraag een lijst met gekozen antwoorden mee, of null als je de vraag overslaat.';
  const perCard = 'Stuur bij deze vraag per kaart een antwoord mee, of null als je de vraag overslaat.';

  test.each([
    undefined,
    'a',
    1,
    [],
    ['a'],
    {},
    { options: 'a' },
    { options: [1] },
    { options: ['a'], score: 1 },
    { placements: {} },
  ])('for another shape than a choice: %j', (answer) => expect(read(single(), answer)).toEqual(refused(list)));

  test.each([undefined, 'a', {}, { placements: [] }, { placements: 'a' }, { options: ['a'] }])(
    'for another shape than cards with targets: %j',
    (answer) => expect(read(categories(), answer)).toEqual(refused(perCard)),
  );

  test('for an unknown option', () => {
    expect(read(single(), { options: ['z'] })).toEqual(
      refused('Antwoord “z” hoort niet bij deze vraag. Kies uit a, b, c of d.'),
    );
    expect(read(fault(), { options: ['a', 'geen'] })).toEqual(
      refused('Antwoord “geen” hoort niet bij deze vraag. Kies uit a, b, c, d of e.'),
    );
  });

  test('for an option that is named twice', () => {
    expect(read(multiple(), { options: ['b', 'b', 'a'] })).toEqual(
      refused('Antwoord “b” staat er meer dan één keer in. Noem elk antwoord één keer.'),
    );
  });

  test('for two options where one fits', () => {
    expect(read(single(), { options: ['a', 'b'] })).toEqual(refused('Bij deze vraag past één antwoord. Kies er één.'));
  });

  test('for an order that is not complete', () => {
    expect(read(order(), { options: ['b'] })).toEqual(
      refused('In de volgorde ontbreken a en c. Zet alle stappen op volgorde.'),
    );
    expect(read(order(), { options: ['b', 'a'] })).toEqual(
      refused('In de volgorde ontbreekt c. Zet alle stappen op volgorde.'),
    );
    expect(read(order(), { options: [] })).toEqual(
      refused('In de volgorde ontbreken a, b en c. Zet alle stappen op volgorde.'),
    );
  });

  test('for an unknown card and an unknown target', () => {
    expect(read(match(), { placements: { z: '1' } })).toEqual(
      refused('Kaart “z” hoort niet bij deze vraag. Kies uit a, b of c.'),
    );
    expect(read(match(), { placements: { a: 'jurist' } })).toEqual(
      refused('Bij kaart “a” staat een onbekende keuze. Kies uit 1, 2, 3 of 4.'),
    );
    expect(read(match(), JSON.parse('{"placements":{"__proto__":"1"}}'))).toMatchObject({ kind: 'fault' });
  });

  test('with every fault at once', () => {
    expect(read(single(), { options: ['z', 'a', 'a'] })).toEqual(
      refused(
        'Antwoord “z” hoort niet bij deze vraag. Kies uit a, b, c of d. ' +
          'Antwoord “a” staat er meer dan één keer in. Noem elk antwoord één keer. ' +
          'Bij deze vraag past één antwoord. Kies er één.',
      ),
    );
  });
});

describe('a number', () => {
  test('is read as it is written in Dutch', () => {
    expect(read(number(), { number: '1.250,5' })).toEqual({
      kind: 'response',
      response: { kind: 'number', value: 1250.5 },
    });
  });

  test.each([
    [{ number: 'veel' }, '“veel” is geen getal. Typ cijfers, zoals 12, 1.250 of 3,5.'],
    [{ number: 50 }, 'Stuur bij deze vraag een getal mee als tekst, of null als je de vraag overslaat.'],
    [{ options: ['a'] }, 'Stuur bij deze vraag een getal mee als tekst, of null als je de vraag overslaat.'],
  ])('that cannot be read is refused with what to do: %j', (answer, detail) => {
    expect(read(number(), answer)).toEqual(refused(detail));
  });
});
