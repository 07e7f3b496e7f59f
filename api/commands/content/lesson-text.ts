export interface Heading {
  /** The id that the page gives it: the text in GitHub's slug form. */
  id: string;
  text: string;
  level: number;
  line: number;
  /** Where it starts in the body. */
  offset: number;
}

export interface Component {
  name: string;
  line: number;
  /** Where its tag starts in the body. */
  start: number;
  /** From its tag up to the next component. */
  source: string;
}

/** All headings of a lesson, in order; the second of two equal ones gets -1. */
export function headings(body: string, firstLine: number): Heading[] {
  const seen = new Map<string, number>();
  return lines(body, firstLine).flatMap(({ text, line, offset }) => {
    const [, marks, heading] = /^(#{1,6})\s+(.+?)\s*#*$/.exec(text) ?? [];
    if (marks === undefined || heading === undefined) return [];
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '');
    const slug = slugOf(plain);
    const earlier = seen.get(slug) ?? 0;
    seen.set(slug, earlier + 1);
    return [{ id: earlier === 0 ? slug : `${slug}-${earlier}`, text: plain, level: marks.length, line, offset }];
  });
}

/** Lower case, punctuation dropped, spaces to hyphens; letters such as é stay. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The components that a lesson uses, in order. */
export function components(body: string, firstLine: number): Component[] {
  const starts = lines(body, firstLine).flatMap(({ text, line, offset }) =>
    [...text.matchAll(/<([A-Z]\w*)/g)].map((match) => ({ name: match[1] ?? '', line, start: offset + match.index })),
  );
  return starts.map((one, index) => ({ ...one, source: body.slice(one.start, starts[index + 1]?.start) }));
}

/** The lines outside fenced code. */
function lines(body: string, firstLine: number): { text: string; line: number; offset: number }[] {
  let fenced = false;
  let offset = 0;
  return body.split('\n').flatMap((text, index) => {
    const start = offset;
    offset += text.length + 1;
    const fence = /^\s*(?:```|~~~)/.test(text);
    if (fence) fenced = !fenced;
    return fence || fenced ? [] : [{ text, line: firstLine + index, offset: start }];
  });
}
