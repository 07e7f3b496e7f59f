import { readFileSync } from 'node:fs';
import { dutchNumber } from '../../../src/domain/dutch-number.ts';
import { rightNumber } from '../../../src/domain/parts.ts';
import { type Item as BankItem, Item } from '../../../src/domain/schema/item.ts';
import { filledItem } from '../../../src/domain/template.ts';
import { everyChoice } from '../../../src/domain/template-draws.ts';

/** The bank that the running server was built with. Only tests read it beside a browser. */
export const bank: readonly BankItem[] = itemsIn(JSON.parse(readFileSync('build/catalogue.json', 'utf8')));

/** A question as somebody sees it: its choices in words, from top to bottom. */
export interface ShownQuestion {
  kind: 'radio' | 'checkbox' | 'order' | 'placement' | 'number';
  /** Options, steps or cards. */
  texts: readonly string[];
  /** What can be chosen for a card. */
  targets: readonly string[];
  /** All that stands there, the situation included. */
  whole: string;
}

/** The wholly right answer: the places to tick, the steps in their order, or per card the place of its target. */
export type RightAnswer =
  | { kind: 'ticks'; at: number[] }
  | { kind: 'order'; texts: string[] }
  | { kind: 'targets'; at: number[] }
  | { kind: 'number'; text: string };

/** Every question that the bank can become: of a template one for each choice of values. */
const draws = bank.flatMap((item) => (item.variables ? everyChoice(item).map((one) => filledItem(item, one)) : [item]));

/** Finds the item by the very words of its choices, or, where a number is asked, of its stem. */
export function rightAnswer({ kind, texts, targets, whole }: ShownQuestion): RightAnswer {
  const item = draws.find(
    (one) => isShownAs(one, kind) && (one.kind === 'number' ? asks(one, whole) : sameWords(partsOf(one), texts)),
  );
  if (!item) throw new Error(`No item in the bank has these choices: ${texts.join(' / ')}`);
  if (item.kind === 'number') return { kind: 'number', text: dutchNumber(rightNumber(item)) };
  if (item.kind === 'order') return { kind: 'order', texts: item.steps.map(({ text }) => text) };
  if (item.kind === 'match' || item.kind === 'categories') {
    const at = texts.map((text) => {
      const card = item.cards.find((one) => inWords(one.text) === inWords(text));
      const target = item.targets.find(({ id }) => id === card?.target);
      return targets.findIndex((shown) => inWords(withoutLetter(shown)) === inWords(target?.text ?? '?'));
    });
    return { kind: 'targets', at };
  }
  const right = rightTexts(item).map(inWords);
  return { kind: 'ticks', at: texts.flatMap((text, place) => (right.includes(inWords(text)) ? [place] : [])) };
}

/** The words alone, without the signs that make them bold or that a browser writes differently. */
export const inWords = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A list says "B. Vaste regel, geen AI"; the item only says what stands behind the letter. */
const withoutLetter = (target: string) => target.replace(/^[A-F]\. /, '');

function partsOf(item: BankItem): string[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.map(({ text }) => text);
    case 'order':
      return item.steps.map(({ text }) => text);
    case 'fault':
      return item.segments.map(({ text }) => text);
    case 'match':
    case 'categories':
      return item.cards.map(({ text }) => text);
    case 'number':
      return [];
    default:
      return item satisfies never;
  }
}

function rightTexts(item: Exclude<BankItem, { kind: 'order' | 'match' | 'categories' | 'number' }>): string[] {
  const right =
    item.kind === 'fault' ? item.segments.filter(({ fault }) => fault) : item.options.filter(({ correct }) => correct);
  return right.map(({ text }) => text);
}

function isShownAs(item: BankItem, kind: ShownQuestion['kind']): boolean {
  if (kind === 'radio') return item.kind === 'single';
  if (kind === 'checkbox') return item.kind === 'multiple' || item.kind === 'fault';
  if (kind === 'number') return item.kind === 'number';
  return kind === 'order' ? item.kind === 'order' : item.kind === 'match' || item.kind === 'categories';
}

function asks({ stem }: BankItem, whole: string): boolean {
  const words = inWords(whole);
  return stem.split(/(?<=[.?!])\s+/).every((sentence) => words.includes(inWords(sentence)));
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.map(inWords).sort().join('|') === other.map(inWords).sort().join('|');
}

function itemsIn(catalogue: unknown): BankItem[] {
  if (typeof catalogue !== 'object' || catalogue === null || !('items' in catalogue)) return [];
  return Object.values(catalogue.items ?? {}).map((item) => Item.parse(item));
}
