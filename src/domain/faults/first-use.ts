import { advice, type Fault } from '../fault.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Term } from '../schema/term.ts';

/**
 * Terms of the glossary that a lesson uses before, or without, explaining them in place. A course is read in order:
 * what an earlier lesson explained is known.
 */
export function firstUseFaults(manuscripts: readonly Manuscript[], terms: Readonly<Record<string, Term>>): Fault[] {
  const named = Object.entries(terms).flatMap(([id, { term, also }]) =>
    [term, ...(also ?? [])].map((name) => ({ id, name: name.toLowerCase() })),
  );
  if (named.length === 0) return [];
  const ids = new Map(named.map(({ id, name }) => [name, id]));
  // The longest first: ‘generatieve AI’ is not the term ‘AI’.
  const names = named.map(({ name }) => name).toSorted((one, other) => other.length - one.length);
  const any = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  const courses = Map.groupBy(
    manuscripts.filter(({ kind }) => kind === 'lesson'),
    ({ file }) => file.slice(0, file.lastIndexOf('/')),
  );
  return [...courses.values()].flatMap((lessons) => {
    const met = new Set<string>();
    return lessons
      .toSorted((one, other) => (one.file < other.file ? -1 : 1))
      .flatMap((lesson) => inLesson(lesson, ids, any, met));
  });
}

function inLesson(
  { file, prose, terms }: Manuscript,
  ids: ReadonlyMap<string, string>,
  any: RegExp,
  met: Set<string>,
): Fault[] {
  return prose.flatMap(({ text, start, shown }) =>
    [...text.matchAll(any)].flatMap((match) => {
      const word = match[0];
      const id = ids.get(word.toLowerCase());
      if (id === undefined || shown || met.has(id)) return [];
      met.add(id);
      const offset = start + match.index;
      if (terms.some((explained) => explained.start <= offset && offset < explained.end)) return [];
      const later = terms.some((explained) => explained.id === id);
      const problem = later
        ? `‘${word}’ staat hier al, maar wordt pas verderop uitgelegd.`
        : `‘${word}’ staat in de begrippenlijst, maar wordt hier niet uitgelegd.`;
      const repair = later ? 'Zet de uitleg bij de eerste keer.' : 'Leg het woord uit bij de eerste keer.';
      const example = `<Begrip id="${id}">${word}</Begrip>`;
      return [{ ...advice(file, ['offset', offset], problem, repair), quote: word, example }];
    }),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
