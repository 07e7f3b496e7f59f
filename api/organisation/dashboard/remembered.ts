import type { TeamCounts } from '#domain/organisation/team-counts';
import type { Database } from '../../db/client.ts';

interface Counted {
  counts: TeamCounts[];
  at: Date;
}

/** Of so many people and more, counts are kept for a minute: counting them takes as long as many answers. */
export const countedOnceFrom = 2000;
export const keptFor = 60_000;

const kept = new WeakMap<Database, Map<string, { counted: Promise<Counted>; at: Date }>>();

/**
 * The counts under this key: of a large organisation those of at most a minute ago, and who asks while they are being
 * renewed waits for the same count. Of any other always those of now.
 */
export async function remembered(
  db: Database,
  key: string,
  now: Date,
  count: () => Promise<TeamCounts[]>,
): Promise<Counted> {
  const own = kept.get(db) ?? new Map<string, { counted: Promise<Counted>; at: Date }>();
  kept.set(db, own);
  const before = own.get(key);
  if (before && Math.abs(now.getTime() - before.at.getTime()) < keptFor) return before.counted;
  const counted = count().then((counts) => ({ counts, at: now }));
  if (before) own.set(key, { counted, at: now });
  try {
    const isLarge = sizeOf((await counted).counts) >= countedOnceFrom;
    if (isLarge) own.set(key, { counted, at: now });
    else own.delete(key);
  } catch {
    own.delete(key);
  }
  return counted;
}

const sizeOf = (counts: readonly TeamCounts[]) =>
  counts.reduce((sum, { people, prohibited }) => sum + people + prohibited, 0);
