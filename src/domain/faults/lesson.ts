import { allLessons, type Catalogue, type LessonEntry } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { error, type Fault } from '../fault.ts';
import { missing, similar } from './checkable.ts';
import { isAboutLaw } from './law.ts';

/** Topics that have no heading, cases that do not exist, places and names that two lessons share, and a missing date of the law. */
export function lessonFaults(
  catalogue: Pick<Catalogue, 'courses' | 'cases'>,
  unreadable: ReadonlySet<string>,
): Fault[] {
  const practiceCase = missing(catalogue.cases, unreadable, contentPath.case);
  const lessons = allLessons(catalogue);
  return lessons.flatMap((lesson, index) => [
    ...topicFaults(lesson),
    ...lawFault(lesson),
    ...(lesson.cases ?? []).flatMap((id, at) => practiceCase(contentPath.lesson(lesson), ['cases', at], id)),
    ...twinFaults(lesson, lessons.slice(0, index)),
  ]);
}

function topicFaults(lesson: LessonEntry): Fault[] {
  return lesson.topics.flatMap(({ anchor }, index) => {
    if (lesson.anchors.includes(anchor)) return [];
    const repair = `Gebruik het anker van een kop in de les: ${lesson.anchors.join(', ')}.${similar(anchor, lesson.anchors)}`;
    return [
      error(
        contentPath.lesson(lesson),
        ['topics', index, 'anchor'],
        `In de les staat geen kop met het anker ‘${anchor}’.`,
        repair,
      ),
    ];
  });
}

function lawFault(lesson: LessonEntry): Fault[] {
  if (lesson.lawAsOf !== undefined || !isAboutLaw(lesson)) return [];
  const repair = 'Voeg bovenaan toe: lawAsOf: met de dag waarop je de wet hebt nagekeken, zoals 2026-11-22.';
  return [error(contentPath.lesson(lesson), [], 'De les gaat over de wet, maar ‘lawAsOf’ ontbreekt.', repair)];
}

function twinFaults(lesson: LessonEntry, earlier: readonly LessonEntry[]): Fault[] {
  const file = contentPath.lesson(lesson);
  const beside = earlier.filter(({ course }) => course === lesson.course);
  const sameName = beside.find(({ slug }) => slug === lesson.slug);
  if (sameName)
    return [
      error(
        file,
        [],
        `De naam ‘${lesson.slug}’ is al van ${contentPath.lesson(sameName)}.`,
        'Geef deze les een andere naam.',
      ),
    ];
  const samePlace = beside.find(({ order }) => order === lesson.order);
  if (!samePlace) return [];
  return [
    error(
      file,
      [],
      `Nummer ${lesson.order} is al van ${contentPath.lesson(samePlace)}.`,
      'Geef deze les een ander nummer.',
    ),
  ];
}
