import { choicesOf } from '#domain/choices';
import { dutchNumber } from '#domain/dutch-number';
import { guessFloor, statisticsOf, worry } from '#domain/item-statistics';
import { isPlacement, partsOf } from '#domain/parts';
import type { Item, NumberItem } from '#domain/schema/item';
import { drawnItem } from '#domain/template';
import type { Counted } from './collect.ts';
import type { ItemSummary, ItemVersion } from './schema.ts';

/** One line of the list: what it is about and what asks for a look. */
export function summaryView({ item, status, tally }: Counted): ItemSummary {
  const { id, version, kind, cell, stem } = asExample(item);
  const statistics = statisticsOf(item, tally);
  const isFull = statistics.kind === 'full';
  return {
    item: { id, version, kind, cell, status, stem },
    simulated: statistics.kind === 'too-few' ? 0 : tally.simulated,
    worry: worry(statistics),
    ...(statistics.kind !== 'too-few' && { answers: statistics.answers }),
    ...(isFull && { facility: statistics.facility }),
    ...(isFull && statistics.discrimination && { discrimination: statistics.discrimination.value }),
    flags: isFull ? [...new Set(statistics.flags.map((flag) => flag.kind))] : [],
  };
}

/** One version with its key and rationales, for trainers only. */
export function versionView({ item: stored, status, pool, tally }: Counted): ItemVersion {
  const item = asExample(stored);
  const statistics = statisticsOf(item, tally);
  return {
    item: {
      kind: item.kind,
      version: item.version,
      status,
      pool,
      stem: item.stem,
      parts: partsIn(item).map(({ text, rationale }) => ({ text, rationale })),
      targets: targetsOf(item),
      choices: item.kind === 'number' ? numbers(item) : choicesOf(item),
    },
    floor: guessFloor(item),
    simulated: statistics.kind === 'too-few' ? 0 : tally.simulated,
    statistics,
  };
}

/** A template as one learner could get it. */
const asExample = (item: Item) => drawnItem(item, 'voorbeeld');

/** What there is to choose; of a number the right one and those that a misunderstanding leads to. */
function partsIn(item: Item): readonly { text: string; rationale: string }[] {
  if (item.kind !== 'number') return partsOf(item);
  const { answer, unit, rationale, wrong } = item;
  return [{ value: answer, rationale }, ...wrong].map((one) => ({
    text: `${shown(one.value)} ${unit}`,
    rationale: one.rationale,
  }));
}

const shown = (value: number | string) => (typeof value === 'number' ? dutchNumber(value) : value);

function numbers(item: NumberItem) {
  return [item.answer, ...item.wrong].map((_, part) => ({ part, target: null, right: part === 0 }));
}

/** What a part can be put with: a target, or a place in the order. */
function targetsOf(item: Item): string[] {
  if (isPlacement(item)) return item.targets.map(({ text }) => text);
  return item.kind === 'order' ? item.steps.map((_, at) => `plek ${at + 1}`) : [];
}
