import { createHash } from 'node:crypto';
import type { Catalogue } from '#domain/catalogue';
import type { ReadContent } from './read.ts';

/** The content with the version that follows from it: equal content has an equal version, however it was written down. */
export function versioned(content: ReadContent): Catalogue {
  return { ...content, version: createHash('sha256').update(canonical(content)).digest('hex').slice(0, 16) };
}

/** JSON with the keys of every object in order and without what is undefined. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join()}}`;
}
