import { isRegisterRecord, type RawRecord, recordOf } from './columns.ts';
import type { RegisterEntry, RegisterFault, RegisterReading } from './entry.ts';
import { fileFaults } from './faults.ts';
import { readEntry } from './read-entry.ts';

/** The export, as parsed JSON: a list of records, or a list somewhere inside an object. Never throws. */
export function readRegister(json: unknown): RegisterReading {
  const list = listIn(json);
  if (!list) return { entries: [], faults: [fileFaults.noList] };
  return readRecords(list.map((record) => (isObject(record) ? recordOf(Object.entries(record)) : undefined)));
}

/**
 * The export as rows of a CSV, headings first; how the text is split is up to the caller.
 * A row that is all empty is no record. Never throws.
 */
export function readRegisterRows(rows: readonly (readonly string[])[]): RegisterReading {
  const [headings = [], ...body] = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const known = isRegisterRecord(recordOf(headings.map((heading) => [heading, ''] as const)));
  if (!known) return { entries: [], faults: [fileFaults.noHeadings] };
  const reading = readRecords(
    body.map((row) => recordOf(headings.map((heading, at) => [heading, row[at] ?? ''] as const))),
  );
  const uneven = body.flatMap((row, at) => (row.length > headings.length ? [fileFaults.tooManyCells(at + 1)] : []));
  return {
    entries: reading.entries,
    faults: [...reading.faults, ...uneven].sort((one, other) => one.record - other.record),
  };
}

function readRecords(records: readonly (RawRecord | undefined)[]): RegisterReading {
  const entries = new Map<string, { entry: RegisterEntry; record: number }>();
  const faults: RegisterFault[] = [];
  for (const [at, raw] of records.entries()) {
    const record = at + 1;
    const { entry, faults: own } = readEntry(raw, record);
    faults.push(...own);
    if (!entry) continue;
    const earlier = entries.get(entry.id);
    if (earlier) faults.push(fileFaults.double(record, entry.name, earlier.record));
    else entries.set(entry.id, { entry, record });
  }
  if (records.length === 0) faults.push(fileFaults.empty);
  return { entries: [...entries.values()].map(({ entry }) => entry), faults };
}

/** The list of records: the value itself, or the first list in it whose items look like records of the register. */
function listIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return undefined;
  const lists = Object.values(json).filter(Array.isArray);
  const found = lists.find((list: unknown[]) => list.some((item) => isObject(item) && looksRight(item)));
  return found ?? (looksRight(json) ? [json] : undefined);
}

function looksRight(item: object): boolean {
  return isRegisterRecord(recordOf(Object.entries(item)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
