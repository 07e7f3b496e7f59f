import { isPlacement, rightTargets, rightTicks } from './parts.ts';
import type { Item } from './schema/item.ts';
import { discordantPairs, orderScore, placementScore, ticksScore } from './score.ts';

/**
 * The expected score, 0 to 1, of a random answer: of someone who sees the form of the question and reads nothing.
 * A random answer is any answer of one form, all equally likely, and we take the form that pays best, so that
 * ticking everything, a fixed answer or any mix of them never does better than chance:
 * - single: one option;
 * - multiple and fault: as many ticks, at random places, as pays best;
 * - order: a rearrangement of what is shown. As the right order is never shown, that is slightly better than any order;
 * - match and categories: the cards divided over the targets in the numbers that pay best (all with one, two by two...);
 * - number: any number, of which there is no end, so 0.
 */
export function chanceScore(item: Item): number {
  if (item.kind === 'single') return 1 / item.options.length;
  if (item.kind === 'number') return 0;
  if (item.kind === 'order') return chanceOfOrder(item.steps.length);
  if (isPlacement(item)) return chanceOfPlacement(rightTargets(item), item.targets.length);
  const right = rightTicks(item);
  return chanceOfTicks(right.length, right.filter(Boolean).length);
}

function chanceOfTicks(parts: number, right: number): number {
  const wrong = parts - right;
  const expected = upTo(parts).map((ticks) =>
    upTo(Math.min(ticks, right))
      .filter((hits) => ticks - hits <= wrong)
      .map((hits) => {
        const likelihood = (choose(right, hits) * choose(wrong, ticks - hits)) / choose(parts, ticks);
        return likelihood * ticksScore(hits, ticks - hits, right);
      })
      .reduce((sum, share) => sum + share, 0),
  );
  return Math.max(...expected);
}

// Whoever turns the shown order round misses only one order: the reverse of the right one, which scores 0.
function chanceOfOrder(steps: number): number {
  const scores = orders(upTo(steps - 1)).map((order) => orderScore(discordantPairs(order), steps));
  return scores.reduce((sum, score) => sum + score, 0) / (scores.length - 1);
}

function chanceOfPlacement(right: readonly number[], targets: number): number {
  const forms = new Map<string, { total: number; count: number }>();
  const load = new Array<number>(targets).fill(0);
  const place = (card: number, hits: number): void => {
    if (card === right.length) {
      const form = load.toSorted((a, b) => a - b).join();
      const sum = forms.get(form) ?? { total: 0, count: 0 };
      forms.set(form, { total: sum.total + placementScore(hits, right.length, targets), count: sum.count + 1 });
      return;
    }
    for (const [target, cards] of load.entries()) {
      load[target] = cards + 1;
      place(card + 1, hits + (right[card] === target ? 1 : 0));
      load[target] = cards;
    }
  };
  place(0, 0);
  return Math.max(...[...forms.values()].map(({ total, count }) => total / count));
}

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

function choose(from: number, count: number): number {
  return upTo(count)
    .slice(1)
    .reduce((ways, step) => (ways * (from - count + step)) / step, 1);
}

function orders(list: readonly number[]): number[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((first) => orders(list.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}
