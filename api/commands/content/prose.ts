import type { Prose } from '#domain/manuscript';

type Found = Omit<Prose, 'at'>;

/**
 * The running text of a lesson: paragraphs, points of a list and cells of a table, without their marks. What is left
 * out becomes a space, so that each letter keeps its place.
 * @param tags where the opening tags of components stand
 */
export function proseIn(body: string, tags: readonly { start: number; end: number }[]): Found[] {
  const text = tags.reduce((rest, { start, end }) => blank(rest, start, end), body);
  const bare = text.replace(/<\/?[A-Za-z][\w.]*\s*\/?>|\{\/\*[\s\S]*?\*\/\}|!\[[^\]]*\]\([^)]*\)/g, spaces);
  const found: Found[] = [];
  let open: { start: number; end: number; shown: boolean } | undefined;
  const close = () => {
    if (open) found.push(...passage(bare, open.start, open.end, open.shown));
    open = undefined;
  };
  let fenced = false;
  let start = 0;
  for (const line of bare.split('\n')) {
    const end = start + line.length;
    const fence = /^\s*(?:```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    if (fence || fenced || line.trim() === '' || /^#{1,6}\s/.test(line)) close();
    else if (/^\s*\|/.test(line)) {
      close();
      found.push(...cells(bare, line, start));
    } else {
      const mark = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0];
      if (mark !== undefined) close();
      open = { start: open?.start ?? start + (mark?.length ?? 0), end, shown: open?.shown ?? /^\s*>/.test(line) };
    }
    start = end + 1;
  }
  close();
  return found;
}

function cells(body: string, line: string, start: number): Found[] {
  if (/^[\s|:-]+$/.test(line)) return [];
  let at = start;
  return line.split('|').flatMap((cell) => {
    const from = at;
    at += cell.length + 1;
    return passage(body, from, from + cell.length, false);
  });
}

/** Nothing where only marks are left; what stands wholly in italics is shown, like a letter or an AI answer. */
function passage(body: string, start: number, end: number, quoted: boolean): Found[] {
  const raw = body.slice(start, end);
  const shown = quoted || /^\s*\*(?!\*)[^*]+\*\s*$/.test(raw);
  const text = raw
    .replace(/\]\([^)]*\)/g, spaces)
    .replace(/^\s*>|\n\s*>|[*`[\]\\]/g, spaces)
    .replaceAll('\n', ' ');
  return /[\p{L}\p{N}]/u.test(text) ? [{ text, start, ...(shown && { shown }) }] : [];
}

const spaces = (text: string) => text.replace(/[^\n]/g, ' ');

const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + spaces(text.slice(start, end)) + text.slice(end);
