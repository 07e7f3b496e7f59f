import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json';
import type { Catalogue } from '#domain/catalogue';
import type { ReadContent } from './read.ts';

/** The content with the version that follows from it: equal content has an equal version, however it was written down. */
export function versioned(content: ReadContent): Catalogue {
  return { ...content, version: createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16) };
}
