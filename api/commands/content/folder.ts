import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { error, type Fault } from '#domain/fault';
import type { Manuscript } from '#domain/manuscript';
import type { Place, PlaceOf } from './places.ts';
import { parseShape } from './shape-faults.ts';
import { parseYaml } from './yaml-file.ts';

/** What has been read so far: every fault, and where the keys of each file stand. */
export interface Reading {
  /** The folder that holds content/. */
  root: string;
  faults: Fault[];
  /** Files that could not be read; what refers to them is not a fault of its own. */
  broken: Set<string>;
  places: Map<string, PlaceOf>;
  /** The texts of lessons and cases. */
  manuscripts: Manuscript[];
}

export function newReading(root: string): Reading {
  return { root, faults: [], broken: new Set(), places: new Map(), manuscripts: [] };
}

/** For who reads README.md: the text itself, and its pictures. */
const explanation = new Set(['README.md', 'beeld']);

/** The entries of a folder in a fixed order, without hidden files and the explanation. */
export function entries(reading: Reading, folder: string): { name: string; isFolder: boolean }[] {
  const at = join(reading.root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !explanation.has(name))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

export function textOf(reading: Reading, file: string): string {
  return readFileSync(join(reading.root, file), 'utf8').replace(/^\uFEFF/, '');
}

export function note(reading: Reading, file: string, faults: readonly Fault[], placeOf: PlaceOf): void {
  reading.places.set(file, placeOf);
  reading.faults.push(...faults.map((fault) => ({ ...place(fault, placeOf), ...fault })));
  if (faults.some(({ weight }) => weight === 'error')) reading.broken.add(file);
}

/** The line of a fault that is about one place in a file that was read. */
export function place({ at = [], quote }: Fault, placeOf?: PlaceOf): Place {
  return placeOf?.(at, quote) ?? {};
}

/** One YAML file, parsed strictly; undefined where it is missing or faulty. */
export function readYaml<T>(reading: Reading, file: string, schema: z.ZodType<T>): T | undefined {
  if (!existsSync(join(reading.root, file))) {
    note(
      reading,
      file,
      [error(file, [], 'Dit bestand ontbreekt.', 'Zet het terug; zonder dit bestand werkt niets.')],
      () => ({}),
    );
    return undefined;
  }
  const { value, faults, placeOf } = parseYaml(file, textOf(reading, file));
  const shaped = faults.length > 0 ? undefined : parseShape(file, schema, value);
  note(reading, file, [...faults, ...(shaped?.faults ?? [])], placeOf);
  return shaped?.value;
}

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every file of a folder by its id: the file's name. */
export function readFolder<T>(reading: Reading, folder: string, schema: z.ZodType<T>): Record<string, T> {
  const all: Record<string, T> = {};
  for (const { name, isFolder } of entries(reading, folder)) {
    const file = `${folder}/${name}`;
    const id = name.replace(/\.yaml$/, '');
    if (isFolder || !name.endsWith('.yaml') || !idForm.test(id)) {
      stray(reading, file, 'Noem het bestand zoals een-naam.yaml: kleine letters, cijfers en streepjes.');
      continue;
    }
    const value = readYaml(reading, file, schema);
    if (value !== undefined) all[id] = value;
  }
  return all;
}

export function stray(reading: Reading, file: string, repair: string): void {
  note(reading, file, [error(file, [], 'Dit hoort hier niet.', `${repair} Of haal het weg.`)], () => ({}));
}
