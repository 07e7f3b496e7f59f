/** A run of text in a line. */
export interface Span {
  text: string;
  style?: 'strong' | 'emphasis';
}

export type Block =
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; ordered: boolean; items: Span[][] };

const bullet = /^\s*[-*]\s+/;
const numbered = /^\s*\d+[.)]\s+/;
const quoted = /^\s*>\s?/;

/** Reads the little Markdown that questions use: paragraphs, lists, quotes, bold and emphasis. Anything else stays text. */
export function readBlocks(markdown: string): Block[] {
  return paragraphs(markdown).flatMap(readBlock);
}

export function readSpans(text: string): Span[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/)
    .filter(Boolean)
    .map((part) => {
      if (/^\*\*[^*]+\*\*$/.test(part)) return { text: part.slice(2, -2), style: 'strong' };
      if (/^\*[^*]+\*$/.test(part)) return { text: part.slice(1, -1), style: 'emphasis' };
      return { text: part };
    });
}

function readBlock(lines: string[]): Block[] {
  if (lines.every((line) => quoted.test(line))) {
    return [{ kind: 'quote', blocks: readBlocks(lines.map((line) => line.replace(quoted, '')).join('\n')) }];
  }
  const start = lines.findIndex((line) => bullet.test(line) || numbered.test(line));
  if (start === -1) return [paragraph(lines)];
  const marker = numbered.test(lines[start] ?? '') ? numbered : bullet;
  const list: Block = { kind: 'list', ordered: marker === numbered, items: readItems(lines.slice(start), marker) };
  return start === 0 ? [list] : [paragraph(lines.slice(0, start)), list];
}

/** A line without a marker goes on with the item above it. */
function readItems(lines: string[], marker: RegExp): Span[][] {
  const items: string[] = [];
  for (const line of lines) {
    if (marker.test(line)) items.push(line.replace(marker, '').trim());
    else items.push(`${items.pop() ?? ''} ${line.trim()}`.trim());
  }
  return items.map(readSpans);
}

const paragraph = (lines: string[]): Block => ({
  kind: 'paragraph',
  spans: readSpans(lines.map((line) => line.trim()).join(' ')),
});

function paragraphs(text: string): string[][] {
  return text
    .trim()
    .split(/\n[ \t]*\n/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
}
