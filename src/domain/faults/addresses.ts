import { allLessons } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import type { Manuscript } from '../manuscript.ts';
import { cellIds } from '../taxonomy.ts';
import type { Checkable } from './checkable.ts';

/** The pages of the site that come from content, with the headings that a link can lead to. */
export function contentAddresses(catalogue: Checkable, manuscripts: readonly Manuscript[]): Set<string> {
  const { courses, cases, terms, resources, roles, assessments } = catalogue;
  const anchors = new Map(manuscripts.map(({ file, headings }) => [file, headings.map(({ id }) => id)]));
  const withAnchors = (page: string, file: string) => [
    page,
    ...(anchors.get(file) ?? []).map((anchor) => `${page}#${anchor}`),
  ];
  return new Set([
    ...Object.keys(courses).map((id) => `/cursussen/${id}`),
    ...allLessons(catalogue).flatMap((lesson) => withAnchors(`/cursussen/${lesson.id}`, contentPath.lesson(lesson))),
    ...Object.keys(cases).flatMap((id) => withAnchors(`/praktijkvoorbeelden/${id}`, contentPath.case(id))),
    ...Object.keys(terms).map((id) => `/begrippen#${id}`),
    ...Object.keys(resources).map((id) => `/verder-leren#${id}`),
    ...Object.keys(roles).map((id) => `/rollen/${id}`),
    ...Object.keys(assessments).map((id) => `/toets/${id}`),
    ...cellIds.map((cell) => `/taxonomie/cel/${cell}`),
  ]);
}
