import { contentPath } from '#domain/content-path';
import { error, type Fault } from '#domain/fault';
import { Item } from '#domain/schema/item';
import { entries, note, type Reading, readFolder, stray } from './folder.ts';

/** Every item by its id; one that stands in another cell's folder, or under another name, is left out. */
export function readItems(reading: Reading): Record<string, Item> {
  const items: Record<string, Item> = {};
  for (const { name: cell, isFolder } of entries(reading, 'content/items')) {
    const folder = `content/items/${cell}`;
    if (!isFolder) {
      stray(reading, folder, 'Zet een vraag in de map van haar cel, zoals content/items/gebruiken-1/.');
      continue;
    }
    for (const [name, item] of Object.entries(readFolder(reading, folder, Item))) {
      const file = `${folder}/${name}.yaml`;
      const faults = placementFaults(file, { name, cell }, item, items[name]);
      note(reading, file, faults, reading.places.get(file) ?? (() => ({})));
      if (faults.length === 0) items[name] = item;
    }
  }
  return items;
}

function placementFaults(
  file: string,
  { name, cell }: { name: string; cell: string },
  item: Item,
  twin?: Item,
): Fault[] {
  const faults: Fault[] = [];
  if (item.id !== name) {
    faults.push(
      error(
        file,
        ['id'],
        `‘id’ is ‘${item.id}’, maar het bestand heet ${name}.yaml.`,
        `Maak ze gelijk: id: ${name}. Een id verandert nooit meer.`,
      ),
    );
  }
  if (item.cell !== cell) {
    faults.push(
      error(
        file,
        ['cell'],
        `‘cell’ is ‘${item.cell}’, maar de vraag staat in de map ${cell}.`,
        `Zet het bestand in content/items/${item.cell}/, of verbeter ‘cell’.`,
      ),
    );
  }
  if (twin) {
    faults.push(
      error(
        file,
        ['id'],
        `Het id ‘${name}’ bestaat al: ${contentPath.item(twin)}.`,
        'Geef de nieuwe vraag een ander id en een andere bestandsnaam.',
      ),
    );
  }
  return faults;
}
