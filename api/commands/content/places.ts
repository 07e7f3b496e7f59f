import type { Fault } from '#domain/fault';

export type Place = Pick<Fault, 'line' | 'column'>;

/** Where something stands in a file; where `quote` is given: where those words stand, from there on. */
export type PlaceOf = (at: readonly PropertyKey[], quote?: string) => Place;

/** @param firstLine the line of the file on which the text starts */
export function placeAt(text: string, offset: number, firstLine = 1): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: firstLine + (before.match(/\n/g)?.length ?? 0), column: offset - lineStart + 1 };
}

/** The offset of these words, however they are spread over lines and tags; of the start where they are not found. */
export function offsetOfWords(text: string, from: number, words: string | undefined): number {
  const parts = words?.match(/[\p{L}\p{N}]+/gu);
  if (!parts) return from;
  const form = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('(?:[^\\p{L}\\p{N}<]|<[^>]*>)+')}(?![\\p{L}\\p{N}])`, 'gu');
  form.lastIndex = from;
  return form.exec(text)?.index ?? from;
}
