import type { Catalogue } from '#domain/catalogue';
import { contentPath } from '#domain/content-path';
import { error, type Fault } from '#domain/fault';
import { faults as domainFaults } from '#domain/faults';
import type { Item } from '#domain/schema/item';
import { Scenario } from '#domain/schema/scenario';
import { newReading, place, readFolder } from './folder.ts';
import { readItems } from './read-items.ts';

export interface ClosedPool {
  items: Item[];
  scenarios: Record<string, Scenario>;
  faults: Fault[];
}

/**
 * Reads an organisation's own questions, and holds them to the same rules as the open ones.
 * @param folder laid out like this project: content/items/<cell>/ and, for vignettes, content/scenarios/
 * @param catalogue what the questions refer to
 */
export function readClosedPool(folder: string, catalogue: Catalogue): ClosedPool {
  const reading = newReading(folder);
  const items = readItems(reading);
  const own = readFolder(reading, 'content/scenarios', Scenario);
  const scenarios = { ...catalogue.scenarios, ...own };
  const files = new Set([...Object.values(items).map(contentPath.item), ...Object.keys(own).map(contentPath.scenario)]);
  const found = domainFaults(
    { ...catalogue, items: { ...catalogue.items, ...items }, scenarios },
    { unreadable: reading.broken },
  )
    .filter(({ file }) => files.has(file))
    .map((fault) => ({ ...place(fault, reading.places.get(fault.file)), ...fault }));
  const empty = Object.keys(items).length === 0 && reading.faults.length === 0;
  const nothing = error(
    'content/items',
    [],
    'Hier staan geen vragen.',
    'Zet elke vraag in content/items/<cel>/<id>.yaml.',
  );
  return { items: Object.values(items), scenarios, faults: [...reading.faults, ...found, ...(empty ? [nothing] : [])] };
}
