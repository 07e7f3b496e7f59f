import { and, asc, between, gt, isNotNull, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { audit } from '../../db/schema.ts';

/** True where this text stands anywhere in a column of JSON, in large or small letters. */
export const holdsText = (column: SQLWrapper, text: string): SQL => sql`instr(lower(${column}), lower(${text})) > 0`;

const perLook = 10_000;

/** The audit entries in which one of these stands, and up to where was looked; in parts, so that others get their turn. */
export async function entriesNaming(db: Database, texts: readonly string[]) {
  const found: number[] = [];
  const [last] = await db.read.select({ seq: sql<number>`coalesce(max(${audit.seq}), 0)` }).from(audit);
  const upTo = last?.seq ?? 0;
  for (let from = 1; from <= upTo; from += perLook) {
    const rows = await db.read
      .select({ seq: audit.seq })
      .from(audit)
      .where(and(between(audit.seq, from, Math.min(from + perLook - 1, upTo)), isNaming(texts)));
    found.push(...rows.map(({ seq }) => seq));
  }
  return { found, upTo };
}

/** Takes the content out of these entries, and of those after where was looked; their digests stay. */
export function emptyEntries(
  db: Database,
  { found, upTo }: { found: readonly number[]; upTo: number },
  texts: readonly string[],
) {
  const listed = sql`${audit.seq} IN (SELECT value FROM json_each(${JSON.stringify(found)}))`;
  return db.read
    .update(audit)
    .set({ content: null })
    .where(or(listed, and(gt(audit.seq, upTo), isNaming(texts))));
}

const isNaming = (texts: readonly string[]) =>
  and(isNotNull(audit.content), or(...texts.map((text) => holdsText(audit.content, text))));

/** What the log holds of what this learner did, oldest first. */
export async function ownEntries(db: Database, learnerId: string) {
  const { found } = await entriesNaming(db, [learnerId]);
  return db.read
    .select({ at: audit.at, action: sql<string>`json_extract(${audit.content}, '$.action')` })
    .from(audit)
    .where(and(sql`${audit.seq} IN (SELECT value FROM json_each(${JSON.stringify(found)}))`, isNotNull(audit.content)))
    .orderBy(asc(audit.seq));
}
