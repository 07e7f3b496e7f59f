import type * as z from 'zod';
import { error, type Fault } from '#domain/fault';
import { termsIn } from '#domain/terms-in';
import { componentFaults } from './component-faults.ts';
import { components, headings, wordCount } from './lesson-text.ts';
import { parseShape } from './shape-faults.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

export interface MdxFile<T> {
  /** The fields at the top; undefined where these are faulty. */
  fields: T | undefined;
  /** The ids of all headings. */
  anchors: string[];
  words: number;
  /** The ids of the terms that the text explains in place, in order. */
  terms: string[];
  faults: Fault[];
  /** Where a field stands; ['terms', 2] is the third term that the text explains. */
  placeOf: YamlFile['placeOf'];
}

/** A text with fields at the top: a lesson or a case. */
export function readMdx<T>(file: string, text: string, schema: z.ZodType<T>): MdxFile<T> {
  const parts = /^---\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (parts === null) {
    const repair = 'Begin met een regel van drie streepjes, dan de velden, dan weer drie streepjes.';
    const faults = [error(file, [], 'De velden bovenaan ontbreken.', repair)];
    return { fields: undefined, anchors: [], words: 0, terms: [], faults, placeOf: () => ({}) };
  }
  const body = text.slice(parts[0].length);
  const bodyLine = parts[0].split('\n').length;
  const front = parseYaml(file, parts[1] ?? '', 2);
  const shaped = front.faults.length > 0 ? undefined : parseShape(file, schema, front.value);
  const used = components(body, bodyLine);
  const terms = used.filter(({ name }) => name === 'Begrip');
  return {
    fields: shaped?.value,
    anchors: headings(body, bodyLine).map(({ id }) => id),
    words: wordCount(body),
    terms: terms.flatMap(({ source }) => termsIn(source)),
    faults: [...front.faults, ...(shaped?.faults ?? []), ...componentFaults(file, used, body, bodyLine)],
    placeOf: (at) => {
      const [first, index] = at;
      const line = first === 'terms' ? terms[Number(index)]?.line : undefined;
      return line === undefined ? front.placeOf(at) : { line };
    },
  };
}
