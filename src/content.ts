import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type CellId, type CompetenceId, competenceIds, perCompetence } from '#domain/taxonomy';
import type { PublicTaxonomy } from '#domain/taxonomy-data';

export interface LessonWithPlace {
  id: string;
  slug: string;
  href: string;
  data: CollectionEntry<'lessons'>['data'];
  entry: CollectionEntry<'lessons'>;
}
export interface CourseWithLessons {
  id: string;
  href: string;
  data: CollectionEntry<'courses'>['data'];
  minutes: number;
  cells: CellId[];
  lessons: LessonWithPlace[];
}

/** All courses in their order, each with its lessons in the order of their file names. */
export async function coursesWithLessons(): Promise<CourseWithLessons[]> {
  const [courses, lessons] = await Promise.all([getCollection('courses'), getCollection('lessons')]);
  const inOrder = lessons.toSorted((a, b) => (a.filePath ?? a.id).localeCompare(b.filePath ?? b.id));
  return courses
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((course) => {
      const own = inOrder.filter(({ id }) => id.startsWith(`${course.id}/`));
      return {
        id: course.id,
        href: `/cursussen/${course.id}`,
        data: course.data,
        minutes: own.reduce((sum, { data }) => sum + data.minutes, 0),
        cells: [...new Set(own.map(({ data }) => data.cell))],
        lessons: own.map((entry) => ({
          id: entry.id,
          slug: entry.id.slice(course.id.length + 1),
          href: `/cursussen/${entry.id}`,
          data: entry.data,
          entry,
        })),
      };
    });
}

/** Entries of a collection in the order that they name. */
export async function ordered<C extends 'roles' | 'applications'>(collection: C): Promise<CollectionEntry<C>[]> {
  const entries = await getCollection(collection);
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}

/** The competences by id, in profile order. */
export async function competencesById(): Promise<Map<CompetenceId, CollectionEntry<'competences'>['data']>> {
  const entries = await getCollection('competences');
  return new Map(
    competenceIds.flatMap((id) => {
      const entry = entries.find((candidate) => candidate.id === id);
      return entry ? [[id, entry.data] as const] : [];
    }),
  );
}

/** The cells that have a test now; every other level is said to be open. */
export async function testedCells(): Promise<CellId[]> {
  const assessments = await getCollection('assessments');
  return assessments.flatMap(({ data }) => (data.kind === 'cell' ? [data.cell] : []));
}

/** Every competence; the build stops with the file's name where one is missing. */
export async function allCompetences(): Promise<Record<CompetenceId, CollectionEntry<'competences'>['data']>> {
  const found = await competencesById();
  return perCompetence((id) => {
    const competence = found.get(id);
    if (!competence) throw new Error(`content/competences/${id}.yaml ontbreekt. Maak dit bestand.`);
    return competence;
  });
}

/** The functions beside a role, by title. */
export async function overlaysByTitle(): Promise<CollectionEntry<'overlays'>[]> {
  const overlays = await getCollection('overlays');
  return overlays.toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'nl'));
}

/** The table of what each property of an application asks. */
export async function ruleTable(): Promise<CollectionEntry<'rules'>['data']> {
  const table = await getEntry('rules', 'application-effects');
  if (!table) throw new Error('content/rules/application-effects.yaml ontbreekt. Maak dit bestand.');
  return table.data;
}

/** The whole taxonomy with its version, for the pages about it and the open data. */
export async function publicTaxonomy(): Promise<PublicTaxonomy> {
  const [edition, competences, roles, overlays, applications, rules] = await Promise.all([
    getEntry('edition', 'taxonomy'),
    allCompetences(),
    ordered('roles'),
    overlaysByTitle(),
    ordered('applications'),
    ruleTable(),
  ]);
  if (!edition) throw new Error('content/taxonomy.yaml ontbreekt. Maak dit bestand.');
  return {
    competences,
    roles: dataById(roles),
    overlays: dataById(overlays),
    applications: dataById(applications),
    rules,
    taxonomyVersion: edition.data.version,
    taxonomyDate: edition.data.date,
  };
}

function dataById<T>(entries: readonly { id: string; data: T }[]): Record<string, T> {
  return Object.fromEntries(entries.map(({ id, data }) => [id, data]));
}
