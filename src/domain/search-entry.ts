/** What somebody can look for. A page, or a part of one, asks to be found with `data-search="<kind>"`. */
export const searchKinds = [
  'lesson',
  'course',
  'term',
  'case',
  'resource',
  'role',
  'application',
  'law',
  'level',
  'page',
] as const;
export type SearchKind = (typeof searchKinds)[number];
export const isSearchKind = (text: unknown): text is SearchKind => searchKinds.some((kind) => kind === text);

/** One thing that search can find, at an address of its own. */
export interface SearchEntry {
  kind: SearchKind;
  url: string;
  title: string;
  /** The HTML below its title. */
  html: string;
}

interface Part {
  /** Of the element. */
  tag: string;
  kind: string;
  html: string;
}

/**
 * What a built page offers to search: its main part, and by themselves the parts that ask for it, such as one term of
 * a list. Nothing is found that doesn't ask. Throws where a part has no known kind, no heading or no id.
 */
export function searchEntries(path: string, page: string): SearchEntry[] {
  const parts = partsOf(page);
  return parts.map(({ tag, kind, html }) => {
    if (!isSearchKind(kind))
      throw new Error(`${path}: data-search="${kind}" is geen soort. Kies uit: ${searchKinds.join(', ')}.`);
    const own = tag === 'main' ? without(html, parts) : html;
    const [heading = '', , words = ''] = /<(h[1-4]|dt)\b[^>]*>([\s\S]*?)<\/\1>/.exec(own) ?? [];
    const title = plain(words);
    const id = /\sid="([^"]+)"/.exec(own)?.[1];
    if (!title)
      throw new Error(`${path}: een deel met data-search="${kind}" heeft geen kop. Geef het een h1 tot en met h4.`);
    if (tag !== 'main' && !id) throw new Error(`${path}: "${title}" heeft geen id. Zet een id op de kop.`);
    return { kind, title, url: tag === 'main' ? path : `${path}#${id}`, html: own.replace(heading, '') };
  });
}

function partsOf(page: string): Part[] {
  return [...page.matchAll(/<([a-z]+)\b[^>]*\sdata-search="([^"]*)"[^>]*>/g)].map(
    ({ 0: opening, 1: tag = '', 2: kind = '', index }) => {
      const start = index + opening.length;
      return { tag, kind, html: page.slice(start, endOf(tag, page, start)) };
    },
  );
}

/** Where the element ends whose inside starts here: elements of its own name may stand in it. */
function endOf(tag: string, page: string, start: number): number {
  let depth = 1;
  const tags = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g');
  tags.lastIndex = start;
  for (let found = tags.exec(page); found; found = tags.exec(page)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return page.length;
}

const without = (html: string, parts: readonly Part[]) =>
  parts.filter(({ tag }) => tag !== 'main').reduce((rest, part) => rest.replace(part.html, () => ''), html);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function plain(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&([a-z]+|#39);/g, (entity, name) => entities[name] ?? entity);
  return text.replace(/\s+/g, ' ').trim();
}
