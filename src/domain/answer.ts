import { dutchNumber, readDutchNumber } from './dutch-number.ts';
import { layout, type Shown } from './layout.ts';
import type { Response } from './marking.ts';
import { isPlacement } from './parts.ts';
import type { Item } from './schema/item.ts';

/** What the browser sends, in the ids of the question; a card that is left out has no target yet, a number is as typed. */
export type Answer = { options: string[] } | { placements: Record<string, string> } | { number: string };

export type ReadAnswer = { kind: 'response'; response: Response | null } | { kind: 'fault'; detail: string };

/**
 * Reads what was sent as an answer to one question; null is a question left open on purpose.
 * @returns the response in the bank's numbering, or all that is wrong with it in Dutch sentences that say what to do
 */
export function readAnswer(item: Item, seed: string, questionId: string, answer: unknown): ReadAnswer {
  if (answer === null) return { kind: 'response', response: null };
  if (item.kind === 'number') {
    return hasOnly(answer, 'number') && typeof answer.number === 'string'
      ? readNumber(answer.number, item.unit)
      : fault(['Stuur bij deze vraag een getal mee als tekst, of null als je de vraag overslaat.']);
  }
  const { parts, targets } = layout(item, seed, questionId);
  if (isPlacement(item)) {
    return hasOnly(answer, 'placements') && isRecord(answer.placements)
      ? readPlacements(answer.placements, parts, targets)
      : fault(['Stuur bij deze vraag per kaart een antwoord mee, of null als je de vraag overslaat.']);
  }
  return hasOnly(answer, 'options') && isTexts(answer.options)
    ? readOptions(answer.options, item.kind, parts)
    : fault(['Stuur bij deze vraag een lijst met gekozen antwoorden mee, of null als je de vraag overslaat.']);
}

/** The learner's own answer back in the ids of the question, to go on with on any device. */
export function showResponse(item: Item, seed: string, questionId: string, response: Response | null): Answer | null {
  if (response === null) return null;
  if (response.kind === 'number') return { number: dutchNumber(response.value) };
  const { parts, targets } = layout(item, seed, questionId);
  if (response.kind === 'choice') return { options: response.options.flatMap((index) => idsAt(parts, index)) };
  const placed = parts.flatMap((card) =>
    idsAt(targets, response.targets[card.index] ?? null).map((target) => [card.id, target] as const),
  );
  return { placements: Object.fromEntries(placed) };
}

function readNumber(text: string, unit: string): ReadAnswer {
  const read = readDutchNumber(text, unit);
  return read.kind === 'number' ? { kind: 'response', response: read } : fault([read.detail]);
}

function readOptions(ids: readonly string[], kind: Item['kind'], parts: readonly Shown[]): ReadAnswer {
  const missing = parts.filter((part) => !ids.includes(part.id)).map((part) => part.id);
  const faults = [
    ...[...new Set(ids)].flatMap((id) => unknown('Antwoord', id, parts)),
    ...repeated(ids).map((id) => `Antwoord “${id}” staat er meer dan één keer in. Noem elk antwoord één keer.`),
    ...(kind === 'single' && new Set(ids).size > 1 ? ['Bij deze vraag past één antwoord. Kies er één.'] : []),
    ...(kind === 'order' && missing.length > 0
      ? [
          `In de volgorde ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'} ${listed(missing, 'en')}. Zet alle stappen op volgorde.`,
        ]
      : []),
  ];
  if (faults.length > 0) return fault(faults);
  const options = ids.flatMap((id) => parts.filter((part) => part.id === id).map((part) => part.index));
  return {
    kind: 'response',
    response: { kind: 'choice', options: kind === 'order' ? options : options.toSorted((a, b) => a - b) },
  };
}

function readPlacements(
  placements: Record<string, unknown>,
  cards: readonly Shown[],
  targets: readonly Shown[],
): ReadAnswer {
  const faults = Object.entries(placements).flatMap(([card, target]) => [
    ...unknown('Kaart', card, cards),
    ...(target === null || targets.some(({ id }) => id === target)
      ? []
      : [
          `Bij kaart “${card}” staat een onbekende keuze. Kies uit ${listed(
            targets.map(({ id }) => id),
            'of',
          )}.`,
        ]),
  ]);
  if (faults.length > 0) return fault(faults);
  const chosen = cards
    .toSorted((one, other) => one.index - other.index)
    .map((card) => targets.find(({ id }) => id === placements[card.id])?.index ?? null);
  return { kind: 'response', response: { kind: 'placement', targets: chosen } };
}

function unknown(what: 'Antwoord' | 'Kaart', id: string, parts: readonly Shown[]): string[] {
  if (parts.some((part) => part.id === id)) return [];
  return [
    `${what} “${id}” hoort niet bij deze vraag. Kies uit ${listed(
      parts.map((part) => part.id),
      'of',
    )}.`,
  ];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}

function idsAt(shown: readonly Shown[], index: number | null): string[] {
  return shown.filter((part) => part.index === index).map((part) => part.id);
}

function listed(ids: readonly string[], word: 'en' | 'of'): string {
  return [ids.slice(0, -1).join(', '), ...ids.slice(-1)].filter(Boolean).join(` ${word} `);
}

function fault(sentences: readonly string[]): ReadAnswer {
  return { kind: 'fault', detail: sentences.join(' ') };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function hasOnly<Field extends string>(value: unknown, field: Field): value is Record<Field, unknown> {
  return isRecord(value) && field in value && Object.keys(value).length === 1;
}
