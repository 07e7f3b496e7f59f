import { z } from '@hono/zod-openapi';
import { answer, OpaqueId } from './answers.ts';

/** A list that grows is given in pages; the Link header says where the next one is (RFC 8288, ADR 2.2). */

export const PageQuery = z.object({
  cursor: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z~[\w-]{1,100}$/, 'Neem de cursor over uit de Link van de vorige pagina.')
    .optional()
    .describe('Waar de pagina begint. Staat in de Link van de vorige pagina; maak hem niet zelf.'),
  limit: z.coerce
    .number<string>()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .describe('Hoeveel er hoogstens op een pagina staan.'),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** For a list that is ordered by something that may not stand in an address, such as a name: the place is that of an id. */
export const PlaceQuery = PageQuery.extend({
  cursor: OpaqueId.optional().describe(
    'Na wie de pagina begint. Staat in de Link van de vorige pagina; maak hem niet zelf.',
  ),
});
export type PlaceQuery = z.infer<typeof PlaceQuery>;

export function pageAnswer<T extends z.ZodType>(description: string, schema: T) {
  const page = answer(description, schema);
  const Link = {
    description: 'De volgende pagina, met rel="next". Ontbreekt op de laatste.',
    schema: { type: 'string' as const, example: '<https://voorbeeld.nl/api/v1/badges?cursor=…&limit=50>; rel="next"' },
  };
  return { ...page, headers: { ...page.headers, Link } };
}

/** The place of a row in a list that is ordered by time: what came at the same moment is told apart by its id. */
export const placeOf = (at: string, id: string) => `${at}~${id}`;

/** What comes after the cursor in a list with the newest first. */
export function olderThan<T>(rows: readonly T[], { cursor }: PageQuery, place: (row: T) => string): T[] {
  return rows.filter((row) => cursor === undefined || place(row) < cursor);
}

interface PageContext {
  req: { path: string; query(): Record<string, string> };
  header(name: 'Link', value: string): void;
}

/** The first page of these rows; where there is more, the answer gets a link to the next, which asks the same. */
export function firstPage<T>(
  c: PageContext,
  baseUrl: string,
  rows: readonly T[],
  { limit }: PageQuery,
  place: (row: T) => string,
): T[] {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  if (rows.length > limit && last !== undefined) linkToNext(c, baseUrl, place(last), limit);
  return page;
}

/** Says where the page after this place is. */
export function linkToNext(c: PageContext, baseUrl: string, cursor: string, limit: number): void {
  const next = new URLSearchParams({ ...c.req.query(), cursor, limit: String(limit) });
  c.header('Link', `<${baseUrl}${c.req.path}?${next}>; rel="next"`);
}
