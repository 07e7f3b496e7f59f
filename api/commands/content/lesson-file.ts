import type { LessonEntry } from '#domain/catalogue';
import { error, type Fault } from '#domain/fault';
import { Lesson } from '#domain/schema/course';
import { readMdx } from './mdx-file.ts';
import type { YamlFile } from './yaml-file.ts';

export interface LessonFile {
  lesson: LessonEntry | undefined;
  faults: Fault[];
  placeOf: YamlFile['placeOf'];
}

/** @param name the file's name, such as 04-wat-mag-erin.mdx */
export function readLesson(file: string, course: string, name: string, text: string): LessonFile {
  const [, number, slug] = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(name) ?? [];
  if (number === undefined || slug === undefined) {
    const repair = 'Noem het bestand zoals 04-wat-mag-erin.mdx: twee cijfers, een streepje en kleine letters.';
    const faults = [error(file, [], 'Deze bestandsnaam past niet bij een les.', repair)];
    return { lesson: undefined, faults, placeOf: () => ({}) };
  }
  const { fields, anchors, words, terms, faults, placeOf } = readMdx(file, text, Lesson);
  const entry = { id: `${course}/${slug}`, course, slug, order: Number(number), anchors, words, terms };
  return { lesson: fields && { ...fields, ...entry }, faults, placeOf };
}
