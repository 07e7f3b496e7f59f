/** A piece of an excerpt, and whether it is what was looked for. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'", amp: '&' };

/** An excerpt of the search index, in which <mark> stands around what was found, as text that needs no trust. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({ text: decoded(part.replace(/<\/?mark>/g, '')), found: part.startsWith('<mark>') }));
}

const decoded = (text: string) => text.replace(/&(#?\w+);/g, (entity, name) => entities[name] ?? entity);
