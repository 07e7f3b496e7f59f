import type * as z from 'zod';
import { error, type Fault } from '#domain/fault';
import type { Manuscript } from '#domain/manuscript';
import { componentFaults } from './component-faults.ts';
import { manuscriptOf } from './manuscript.ts';
import { offsetOfWords, type PlaceOf, placeAt } from './places.ts';
import { parseShape } from './shape-faults.ts';
import { usedComponents } from './used-components.ts';
import { parseYaml } from './yaml-file.ts';

export type MdxBody = Omit<Manuscript, 'file' | 'kind'>;

export interface MdxFile<T> {
  /** The fields at the top; undefined where these are faulty. */
  fields: T | undefined;
  /** What stands below them; undefined where there are no fields at the top. */
  body: MdxBody | undefined;
  faults: Fault[];
  /** Where a field stands; ['terms', 2] is the third term that the text explains, ['offset', 9] a place in the text. */
  placeOf: PlaceOf;
}

/** A text with fields at the top: a lesson or a case. */
export function readMdx<T>(file: string, text: string, schema: z.ZodType<T>): MdxFile<T> {
  const parts = /^---\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (parts === null) {
    const repair = 'Begin met een regel van drie streepjes, dan de velden, dan weer drie streepjes.';
    const faults = [error(file, [], 'De velden bovenaan ontbreken.', repair)];
    return { fields: undefined, body: undefined, faults, placeOf: () => ({}) };
  }
  const body = text.slice(parts[0].length);
  const bodyLine = parts[0].split('\n').length;
  const front = parseYaml(file, parts[1] ?? '', 2);
  const shaped = front.faults.length > 0 ? undefined : parseShape(file, schema, front.value);
  const used = usedComponents(body, bodyLine);
  const manuscript = manuscriptOf(body, used);
  return {
    fields: shaped?.value,
    body: manuscript,
    faults: [...front.faults, ...(shaped?.faults ?? []), ...componentFaults(file, used)],
    placeOf: (at, quote) => {
      const [first, index] = at;
      const offset = first === 'terms' ? manuscript.terms[Number(index)]?.start : Number(index);
      if ((first !== 'terms' && first !== 'offset') || offset === undefined) return front.placeOf(at, quote);
      return placeAt(body, offsetOfWords(body, offset, quote), bodyLine);
    },
  };
}

/** The ids of the terms that a text explains in place, in order. */
export function termsOf(body: MdxBody | undefined): string[] {
  return body?.terms.map(({ id }) => id) ?? [];
}
