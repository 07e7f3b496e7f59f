import { allLessons } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { advice, error, type Fault } from '../fault.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Checkable } from './checkable.ts';

/** Stands where a new file waits for its author's words. */
export const placeholder = 'Nog invullen';

/** Places that still wait for words: advice while it is being written, an error in a question that is live. */
export function placeholderFaults(catalogue: Checkable, manuscripts: readonly Manuscript[]): Fault[] {
  const { items, cases, terms, resources, scenarios } = catalogue;
  const inFields = [
    ...Object.values(items).flatMap((item) => found(contentPath.item(item), item, item.status === 'live')),
    ...allLessons(catalogue).flatMap((lesson) => found(contentPath.lesson(lesson), lesson, false)),
    ...Object.entries(cases).flatMap(([id, entry]) => found(contentPath.case(id), entry, false)),
    ...Object.entries(terms).flatMap(([id, term]) => found(contentPath.term(id), term, false)),
    ...Object.entries(resources).flatMap(([id, entry]) => found(contentPath.resource(id), entry, false)),
    ...Object.entries(scenarios).flatMap(([id, scenario]) => found(contentPath.scenario(id), scenario, false)),
  ];
  const inTexts = manuscripts.flatMap(({ file, prose, texts, headings }) =>
    [...headings, ...prose, ...texts].flatMap(({ at, text }) => waiting(file, at, text, false)),
  );
  return [...inFields, ...inTexts];
}

function found(file: string, value: unknown, live: boolean, at: readonly (string | number)[] = []): Fault[] {
  if (typeof value === 'string') return waiting(file, at, value, live);
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([step, inner]) =>
    found(file, inner, live, [...at, isList ? Number(step) : step]),
  );
}

function waiting(file: string, at: readonly (string | number)[], text: string, live: boolean): Fault[] {
  const start = text.indexOf(placeholder);
  if (start === -1) return [];
  const words = text.slice(start).split('\n')[0]?.trim() ?? placeholder;
  const repair = live ? 'Vul het in, of zet de vraag op status: draft.' : 'Vervang dit door je eigen tekst.';
  const fault = (live ? error : advice)(file, at, `Hier moet nog tekst komen: ‘${words}’.`, repair);
  return [{ ...fault, quote: placeholder }];
}
