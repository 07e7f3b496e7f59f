import { allLessons, type Catalogue } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import type { Fault } from '../fault.ts';
import { missing } from './checkable.ts';

/** Terms that a lesson or case explains in place and that the glossary does not have. */
export function termUseFaults(
  catalogue: Pick<Catalogue, 'courses' | 'cases' | 'terms'>,
  unreadable: ReadonlySet<string>,
): Fault[] {
  const unknownTerm = missing(catalogue.terms, unreadable, contentPath.term);
  const texts = [
    ...allLessons(catalogue).map((lesson) => ({ file: contentPath.lesson(lesson), terms: lesson.terms })),
    ...Object.entries(catalogue.cases).map(([id, { terms }]) => ({ file: contentPath.case(id), terms })),
  ];
  // Where the id is missing, the shape of the component says so.
  return texts.flatMap(({ file, terms }) =>
    terms.flatMap((id, index) => (id === '' ? [] : unknownTerm(file, ['terms', index], id))),
  );
}
