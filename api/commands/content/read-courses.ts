import type { CourseEntry, LessonEntry } from '#domain/catalogue';
import { contentPath } from '#domain/content-path';
import { Course } from '#domain/schema/course';
import { entries, note, type Reading, readYaml, stray, textOf } from './folder.ts';
import { readLesson } from './lesson-file.ts';

/** Every course with its lessons, in the order of their numbers. */
export function readCourses(reading: Reading): Record<string, CourseEntry> {
  const courses: Record<string, CourseEntry> = {};
  for (const { name: id, isFolder } of entries(reading, 'content/courses')) {
    if (!isFolder) {
      stray(reading, `content/courses/${id}`, 'Zet een les in de map van haar cursus.');
      continue;
    }
    const course = readYaml(reading, contentPath.course(id), Course);
    const lessons = readLessons(reading, id);
    if (course) courses[id] = { ...course, id, lessons };
  }
  return courses;
}

function readLessons(reading: Reading, course: string): LessonEntry[] {
  const names = entries(reading, `content/courses/${course}`).filter(({ name }) => name !== 'course.yaml');
  return names.flatMap(({ name }) => {
    const file = `content/courses/${course}/${name}`;
    if (!name.endsWith('.mdx')) {
      stray(reading, file, 'Een les heet zoals 04-wat-mag-erin.mdx.');
      return [];
    }
    const { lesson, body, faults, placeOf } = readLesson(file, course, name, textOf(reading, file));
    note(reading, file, faults, placeOf);
    if (body) reading.manuscripts.push({ file, kind: 'lesson', ...body });
    return lesson ?? [];
  });
}
