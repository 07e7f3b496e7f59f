import { type ExcerptPart, excerptParts } from '#domain/excerpt';
import { isSearchKind, type SearchKind } from '#domain/search-entry';

export interface SearchHit {
  url: string;
  title: string;
  kind: SearchKind;
  excerpt: ExcerptPart[];
}
export interface SearchAnswer {
  total: number;
  /** How many there are of each kind, whichever kind was asked for. */
  perKind: Partial<Record<SearchKind, number>>;
  /** Reads the hits from one place up to another. */
  hits(from: number, to: number): Promise<SearchHit[]>;
}

/** The part of Pagefind's own script that is used here. */
interface Pagefind {
  options(options: { basePath: string; excerptLength: number }): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: { kind?: string } }): Promise<PagefindAnswer>;
}
interface PagefindAnswer {
  results: { data(): Promise<PagefindHit> }[];
  totalFilters: { kind?: Record<string, number> };
}
interface PagefindHit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

const folder = '/pagefind/';
let tries = 0;
let loading: Promise<Pagefind> | undefined;

/** Looks in the index of the site; it is loaded at the first question. Rejects where that doesn't come in. */
export async function searchFor(query: string, kind: SearchKind | undefined): Promise<SearchAnswer> {
  const pagefind = await loadSearch();
  const { results, totalFilters } = await pagefind.search(query, { filters: kind ? { kind } : {} });
  return {
    total: results.length,
    perKind: totalFilters.kind ?? {},
    hits: async (from, to) => (await Promise.all(results.slice(from, to).map((result) => result.data()))).map(hitOf),
  };
}

/** Loads the search program, so that it is there when somebody has typed. */
export function loadSearch(): Promise<Pagefind> {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** A browser may remember that a script did not come in, so a next try asks at another address. */
async function load(): Promise<Pagefind> {
  const address = `${folder}pagefind.js${tries > 0 ? `?poging=${tries}` : ''}`;
  tries += 1;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ basePath: folder, excerptLength: 24 });
  // Only then does it count how many there are of each kind.
  await pagefind.filters();
  return pagefind;
}

function hitOf({ url, excerpt, meta }: PagefindHit): SearchHit {
  const { title = '', kind } = meta;
  return { url, title, kind: isSearchKind(kind) ? kind : 'page', excerpt: excerptParts(excerpt) };
}
