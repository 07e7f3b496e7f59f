import { advice, type Fault } from '../fault.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Term } from '../schema/term.ts';

/**
 * Terms of the glossary that a lesson uses before, or without, explaining them in place. A course is read in order:
 * what an earlier lesson explained is known. A paragraph may name a thing first and then its term; a word in bold is
 * explained by the text itself, and one in italics is somebody else's.
 */
export function firstUseFaults(manuscripts: readonly Manuscript[], terms: Readonly<Record<string, Term>>): Fault[] {
  const names = namesByFirstWord(terms);
  const courses = Map.groupBy(
    manuscripts.filter(({ kind }) => kind === 'lesson'),
    ({ file }) => file.slice(0, file.lastIndexOf('/')),
  );
  return [...courses.values()].flatMap((lessons) => {
    const met = new Set<string>();
    return lessons
      .toSorted((one, other) => (one.file < other.file ? -1 : 1))
      .flatMap((lesson) => inLesson(lesson, names, met));
  });
}

interface Name {
  id: string;
  /** In lower case. */
  name: string;
}

/** The longest first: ‘generatieve AI’ is another term than ‘AI’. */
function namesByFirstWord(terms: Readonly<Record<string, Term>>): Map<string, Name[]> {
  const named = Object.entries(terms).flatMap(([id, { term, also }]) =>
    [term, ...(also ?? [])].map((name) => ({ id, name: name.toLowerCase() })),
  );
  const longestFirst = named.toSorted((one, other) => other.name.length - one.name.length);
  return Map.groupBy(longestFirst, ({ name }) => name.match(word)?.[0] ?? name);
}

const word = /[\p{L}\p{N}-]+/gu;

function inLesson(
  { file, prose, terms, bold, italics }: Manuscript,
  names: ReadonlyMap<string, Name[]>,
  met: Set<string>,
): Fault[] {
  return prose.flatMap(({ text, start, shown }) =>
    (shown ? [] : uses(text, names)).flatMap(({ id, found, index }) => {
      const offset = start + index;
      if (met.has(id) || isIn(italics, offset)) return [];
      met.add(id);
      const explained = terms.filter((term) => term.id === id);
      const isNear = explained.some((term) => start <= term.start && term.start < start + text.length);
      if (isNear || isIn(terms, offset) || isIn(bold, offset)) return [];
      return [fault(file, offset, id, found, explained.length > 0)];
    }),
  );
}

function fault(file: string, offset: number, id: string, found: string, isLater: boolean): Fault {
  const problem = isLater
    ? `‘${found}’ staat hier al, maar wordt pas verderop uitgelegd.`
    : `‘${found}’ staat in de begrippenlijst, maar wordt hier niet uitgelegd.`;
  const repair = isLater ? 'Zet de uitleg bij de eerste keer.' : 'Leg het woord uit bij de eerste keer.';
  const example = `<Begrip id="${id}">${found}</Begrip>`;
  return { ...advice(file, ['offset', offset], problem, repair), quote: found, example };
}

const isIn = (spans: readonly { start: number; end: number }[], offset: number) =>
  spans.some(({ start, end }) => start <= offset && offset < end);

/** The terms in a text, in order; of names within each other only the longest. */
function uses(text: string, names: ReadonlyMap<string, Name[]>): { id: string; found: string; index: number }[] {
  const lower = text.toLowerCase();
  let end = 0;
  return [...lower.matchAll(word)].flatMap(({ index, 0: first }) => {
    if (index < end) return [];
    const used = names
      .get(first)
      ?.find(({ name }) => lower.startsWith(name, index) && endsAt(lower, index + name.length));
    if (!used) return [];
    end = index + used.name.length;
    return [{ id: used.id, found: text.slice(index, end), index }];
  });
}

const endsAt = (text: string, end: number) => !/[\p{L}\p{N}-]/u.test(text.charAt(end));
