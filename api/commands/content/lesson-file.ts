import type { LessonEntry } from '#domain/catalogue';
import { error, type Fault } from '#domain/fault';
import { Lesson } from '#domain/schema/course';
import { type Component, components, headings, wordCount } from './lesson-text.ts';
import { parseShape } from './shape-faults.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

export interface LessonFile {
  lesson: LessonEntry | undefined;
  faults: Fault[];
  placeOf: YamlFile['placeOf'];
}

/** What a lesson may be built of, and which of these are exercises with the prop that marks what is right. */
const knownComponents = ['Situatie', 'Keuze', 'VindDeFout', 'Kernpunt', 'LetOp', 'Stappen', 'Morgen', 'Onthoud'];
const exercises: Record<string, { mark: RegExp; repair: string }> = {
  Keuze: { mark: /\bcorrect: true\b/, repair: 'Zet bij minstens één antwoord: correct: true.' },
  VindDeFout: { mark: /\bfault: true\b/, repair: 'Zet bij minstens één zin: fault: true.' },
};

/** @param name the file's name, such as 04-wat-mag-erin.mdx */
export function readLesson(file: string, course: string, name: string, text: string): LessonFile {
  const [, number, slug] = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(name) ?? [];
  if (number === undefined || slug === undefined) {
    const repair = 'Noem het bestand zoals 04-wat-mag-erin.mdx: twee cijfers, een streepje en kleine letters.';
    return failed([error(file, [], 'Deze bestandsnaam past niet bij een les.', repair)]);
  }
  const parts = /^---\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (parts === null) {
    const repair = 'Begin met een regel van drie streepjes, dan de velden, dan weer drie streepjes.';
    return failed([error(file, [], 'De les heeft geen velden bovenaan.', repair)]);
  }
  const body = text.slice(parts[0].length);
  const bodyLine = parts[0].split('\n').length;
  const front = parseYaml(file, parts[1] ?? '', 2);
  const shaped = front.faults.length > 0 ? undefined : parseShape(file, Lesson, front.value);
  const anchors = headings(body, bodyLine).map(({ id }) => id);
  const entry = { id: `${course}/${slug}`, course, slug, order: Number(number), anchors, words: wordCount(body) };
  return {
    lesson: shaped?.value && { ...shaped.value, ...entry },
    faults: [...front.faults, ...(shaped?.faults ?? []), ...componentFaults(file, components(body, bodyLine))],
    placeOf: front.placeOf,
  };
}

function failed(faults: Fault[]): LessonFile {
  return { lesson: undefined, faults, placeOf: () => ({}) };
}

function componentFaults(file: string, used: readonly Component[]): Fault[] {
  const ids = new Set<string>();
  return used.flatMap((component) => {
    const { name, line, source } = component;
    const at = (problem: string, repair: string) => ({ ...error(file, [], problem, repair), line });
    if (!knownComponents.includes(name))
      return [at(`<${name}> kennen we niet.`, `Gebruik een van deze: ${knownComponents.join(', ')}.`)];
    const exercise = exercises[name];
    if (!exercise) return [];
    const faults = exercise.mark.test(source) ? [] : [at(`Deze ${name} heeft geen goed antwoord.`, exercise.repair)];
    const id = /\bid="([^"]*)"/.exec(source)?.[1];
    if (id === undefined || id === '')
      return [
        ...faults,
        at(`Deze ${name} heeft geen id.`, 'Geef de oefening een eigen naam, zoals id="kies-een-hulpmiddel".'),
      ];
    if (ids.has(id))
      faults.push(
        at(`Het id ‘${id}’ staat al bij een andere oefening in deze les.`, 'Geef elke oefening een eigen id.'),
      );
    ids.add(id);
    return faults;
  });
}
