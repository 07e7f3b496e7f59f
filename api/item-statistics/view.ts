import { choicesOf } from '#domain/choices';
import { guessFloor, statisticsOf, worry } from '#domain/item-statistics';
import { isPlacement, partsOf } from '#domain/parts';
import type { Item } from '#domain/schema/item';
import type { Counted } from './collect.ts';
import type { ItemSummary, ItemVersion } from './schema.ts';

/** One line of the list: what it is about and what asks for a look. */
export function summaryView({ item, status, tally }: Counted): ItemSummary {
  const { id, version, kind, cell, stem } = item;
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
export function versionView({ item, status, pool, tally }: Counted): ItemVersion {
  const statistics = statisticsOf(item, tally);
  return {
    item: {
      kind: item.kind,
      version: item.version,
      status,
      pool,
      stem: item.stem,
      parts: partsOf(item).map(({ text, rationale }) => ({ text, rationale })),
      targets: targetsOf(item),
      choices: choicesOf(item),
    },
    floor: guessFloor(item),
    simulated: statistics.kind === 'too-few' ? 0 : tally.simulated,
    statistics,
  };
}

/** What a part can be put with: a target, or a place in the order. */
function targetsOf(item: Item): string[] {
  if (isPlacement(item)) return item.targets.map(({ text }) => text);
  return item.kind === 'order' ? item.steps.map((_, at) => `plek ${at + 1}`) : [];
}
