import type { LessonEntry } from '#domain/catalogue';
import { error, type Fault } from '#domain/fault';
import { Lesson } from '#domain/schema/course';
import { type MdxBody, readMdx, termsOf } from './mdx-file.ts';
import type { PlaceOf } from './places.ts';

export interface LessonFile {
  lesson: LessonEntry | undefined;
  body: MdxBody | undefined;
  faults: Fault[];
  placeOf: PlaceOf;
}

/** @param name the file's name, such as 04-wat-mag-erin.mdx */
export function readLesson(file: string, course: string, name: string, text: string): LessonFile {
  const [, number, slug] = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(name) ?? [];
  if (number === undefined || slug === undefined) {
    const repair = 'Noem het bestand zoals 04-wat-mag-erin.mdx: twee cijfers, een streepje en kleine letters.';
    const faults = [error(file, [], 'Deze bestandsnaam past niet bij een les.', repair)];
    return { lesson: undefined, body: undefined, faults, placeOf: () => ({}) };
  }
  const { fields, body, faults, placeOf } = readMdx(file, text, Lesson);
  const anchors = body?.headings.map(({ id }) => id) ?? [];
  const entry = { id: `${course}/${slug}`, course, slug, order: Number(number), anchors, terms: termsOf(body) };
  return { lesson: fields && { ...fields, ...entry }, body, faults, placeOf };
}
