import { type ColumnId, firstFilled, type RawRecord } from './columns.ts';
import { namePrefix, type RegisterEntry, type RegisterFault, registerTexts } from './entry.ts';
import { type EntryFault, entryFaults } from './faults.ts';
import { isWebAddress } from './plain-text.ts';
import { asText, categoryOf, dateOf, statusOf, versionOf } from './values.ts';

const lengths = { id: 100, name: 250, text: 10_000 } as const;

/** One record read as far as it goes, with what a person should know about it. */
export function readEntry(
  raw: RawRecord | undefined,
  record: number,
): { entry?: RegisterEntry; faults: RegisterFault[] } {
  const found: EntryFault[] = [];
  const text = (column: ColumnId) => {
    const value = raw && firstFilled(raw, column);
    return value && { field: value.field, words: asText(value.value) };
  };
  /** What a column says, read by its own rule; a fault where it says something else. */
  function read<T>(
    column: ColumnId,
    rule: (words: string) => T | undefined,
    fault: (words: string) => string,
  ): T | undefined {
    const said = text(column);
    if (!said?.words) return undefined;
    const value = rule(said.words);
    if (value === undefined) found.push({ field: said.field, weight: 'look', message: fault(said.words.slice(0, 80)) });
    return value;
  }
  const within = (column: ColumnId, most: number) =>
    read(
      column,
      (words) => (words.length <= most ? words : undefined),
      () => entryFaults.tooLong(most),
    ) ?? cut(text(column)?.words, most);

  const name = oneLine(within('name', lengths.name));
  if (!name) return { faults: [{ record, weight: 'left-out', message: entryFaults.noName }] };
  const entry: RegisterEntry = { id: idOf(text('id')?.words || text('sourceId')?.words), name };
  if (!entry.id) {
    entry.id = cut(`${namePrefix}${name.toLowerCase()}`, lengths.name);
    found.push({ weight: 'look', message: entryFaults.noId });
  }
  for (const column of registerTexts) put(entry, column, within(column, lengths.text));
  put(entry, 'status', read('status', statusOf, entryFaults.status));
  put(entry, 'category', read('category', categoryOf, entryFaults.category));
  put(entry, 'begin', read('begin', dateOf, entryFaults.date));
  put(entry, 'end', read('end', dateOf, entryFaults.date));
  put(
    entry,
    'url',
    read('url', (words) => (isWebAddress(words) && words.length <= 2000 ? words : undefined), entryFaults.url),
  );
  const version = text('version')?.words;
  if (version) {
    const { version: named, isKnown } = versionOf(version);
    entry.version = named;
    if (!isKnown) found.push({ weight: 'look', message: entryFaults.version(named) });
  }
  if (entry.begin && entry.end && entry.end < entry.begin.slice(0, entry.end.length)) {
    found.push({ weight: 'look', message: entryFaults.endsFirst });
  }
  return { entry, faults: found.map((fault) => ({ record, name, ...fault })) };
}

function put<K extends keyof RegisterEntry>(entry: RegisterEntry, key: K, value: RegisterEntry[K] | undefined): void {
  if (value) entry[key] = value;
}

function idOf(words: string | undefined): string {
  return cut(oneLine(words), lengths.id);
}

/** The beginning of a text, without half a character or a space at its end. */
function cut(words: string | undefined, most: number): string {
  return (words ?? '')
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

function oneLine(words: string | undefined): string {
  return (words ?? '').replace(/\s+/g, ' ').trim();
}
