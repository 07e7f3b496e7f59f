import { describe, expect, test } from 'vitest';
import { publicItem, type Question } from '#domain/question';
import type { Item } from '#domain/schema/item';
import type { Scenario } from '#domain/schema/scenario';
import { categories, fault, match, multiple, oneOfEachKind, order, single } from '../support/items.ts';

const scenario: Scenario = {
  id: 'geheim-scenario',
  cell: 'gebruiken-1',
  title: 'Een drukke ochtend',
  text: 'Bij de balie staan vijf mensen te wachten en de assistent geeft steeds een ander antwoord.',
};
const texts = (shown: { text: string }[] | undefined) => shown?.map(({ text }) => text) ?? [];
const seeds = Array.from({ length: 60 }, (_, index) => `poging-${index}`);

/** Plants a mark in every field that holds a secret, as the bank knows it. */
function withSecrets(item: Item): Item {
  const rationale = 'GEHEIM uitleg';
  const hidden = {
    id: 'geheim-id',
    version: 987654,
    status: 'compromised' as const,
    cell: 'bouwen-4' as const,
    lesson: 'geheim-cursus/geheim-les#geheim',
    sources: [{ title: 'GEHEIM bron', url: 'https://geheim.example/', checked: '1999-12-31' }],
    scenario: 'geheim-scenario',
    enemies: ['geheim-vijand'],
    roles: ['geheim-rol'],
    applications: ['geheim-toepassing'],
    lawAsOf: '1999-12-31',
    reviewed: { method: 'expert' as const, by: 'GEHEIM', on: '1999-12-31' },
  };
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return { ...item, ...hidden, options: item.options.map((option) => ({ ...option, rationale })) };
    case 'order':
      return { ...item, ...hidden, steps: item.steps.map((step) => ({ ...step, rationale })) };
    case 'match':
    case 'categories':
      return {
        ...item,
        ...hidden,
        targets: item.targets.map((target) => ({ ...target, id: `geheim-${target.id}` })),
        cards: item.cards.map((card) => ({ ...card, target: `geheim-${card.target}`, rationale })),
      };
    case 'fault':
      return { ...item, ...hidden, segments: item.segments.map((segment) => ({ ...segment, rationale })) };
    case 'number':
      return {
        ...item,
        ...hidden,
        answer: 987654,
        rationale,
        wrong: [{ value: 987654, rationale }],
        otherwise: rationale,
      };
    default:
      return item satisfies never;
  }
}

/** Every path of fields in an object, with list places left out. */
function fields(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => fields(part, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [`${path}${name}`, ...fields(part, `${path}${name}.`)]);
}

describe("the learner's view of an item", () => {
  test.each(Object.values(oneOfEachKind))('holds nothing that is secret: $kind', (item) => {
    const shown = JSON.stringify(publicItem(withSecrets(item), scenario, 'poging-1', 'q1'));
    for (const secret of [/geheim/i, /987654/, /compromised/, /bouwen-4/, /1999-12-31/, /expert/])
      expect(shown).not.toMatch(secret);
    for (const field of [
      'rationale',
      'correct',
      '"fault":',
      '"target":',
      'sources',
      'lesson',
      'enemies',
      'status',
      'reviewed',
      'version',
    ])
      expect(shown).not.toContain(field);
  });

  test.each(Object.values(oneOfEachKind))('has only the fields that are named: $kind', (item) => {
    const named = [
      ...[
        'id',
        'kind',
        'stem',
        'scenario',
        'scenario.title',
        'scenario.text',
        'material',
        'material.title',
        'material.text',
      ],
      ...[
        'options',
        'options.id',
        'options.text',
        'cards',
        'cards.id',
        'cards.text',
        'targets',
        'targets.id',
        'targets.text',
      ],
      'unit',
    ];
    expect(named).toEqual(expect.arrayContaining(fields(publicItem(withSecrets(item), scenario, 'poging-1', 'q1'))));
  });

  test('shows the stem, the vignette and the material beside the text', () => {
    const question = publicItem(fault(), scenario, 'poging-1', 'q3');
    expect(question).toMatchObject({
      id: 'q3',
      kind: 'fault',
      stem: fault().stem,
      scenario: { title: scenario.title, text: scenario.text },
      material: { title: 'Uit het dossier', text: 'Aanvraag: 3 juni.' },
    });
    expect(publicItem(single(), undefined, 'poging-1', 'q3')).not.toHaveProperty('scenario');
  });

  test('shows every option once, with ids that follow the place on the screen', () => {
    for (const seed of seeds) {
      const { options } = publicItem(single(), undefined, seed, 'q1');
      expect(options?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
      expect(texts(options).toSorted()).toEqual(['ja', 'later', 'nee', 'soms']);
    }
  });

  test('shows cards by letter and targets by number', () => {
    const { cards, targets } = publicItem(match(), undefined, 'poging-1', 'q1');
    expect(cards?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(targets?.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(texts(targets).toSorted()).toEqual(['Doel beheer', 'Doel fg', 'Doel jurist', 'Doel pers']);
  });
});

describe('the order on the screen', () => {
  const orders = (show: (question: Question) => string[], item: Item) =>
    new Set(seeds.map((seed) => show(publicItem(item, undefined, seed, 'q1')).join('|')));

  test('is the same for the same seed and question', () => {
    expect(publicItem(match(), undefined, 'poging-1', 'q1')).toEqual(publicItem(match(), undefined, 'poging-1', 'q1'));
  });

  test('differs per seed, for options, cards and targets', () => {
    expect(orders((question) => texts(question.options), multiple()).size).toBeGreaterThan(15);
    expect(orders((question) => texts(question.cards), categories()).size).toBeGreaterThan(15);
    expect(orders((question) => texts(question.targets), match()).size).toBeGreaterThan(15);
  });

  test('differs per question of one attempt', () => {
    const perQuestion = seeds.map((_, index) =>
      texts(publicItem(single(), undefined, 'poging-1', `q${index}`).options).join('|'),
    );
    expect(new Set(perQuestion).size).toBeGreaterThan(15);
  });

  test('puts the right option at each place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let index = 0; index < 800; index++)
      places[texts(publicItem(single(), undefined, `p${index}`, 'q1').options).indexOf('ja')]! += 1;
    for (const count of places) expect(Math.abs(count - 200)).toBeLessThan(50);
  });

  test('is never the right order of steps, and any other order occurs', () => {
    const seen = orders((question) => texts(question.options), order());
    expect(seen).not.toContain('lezen|wegen|kiezen');
    expect(seen.size).toBe(5);
  });

  test('is that of the text where faults are sought', () => {
    expect(orders((question) => texts(question.options), fault())).toEqual(
      new Set(['Beste mevrouw.|U vroeg dit in mei.|Wij lazen uw brief.|U hebt acht weken.|Met groet.']),
    );
  });
});
