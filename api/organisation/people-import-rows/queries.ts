import type { Database } from '../../db/client.ts';
import type { Query } from '../../db/writer.ts';
import { withdrawUnused } from '../asked-renewals/store.ts';
import { factsUpTo } from '../imported-facts/store.ts';
import { endOthers } from '../unlisted-members/store.ts';
import { dropRowsUpTo, rowsUpTo } from './store.ts';

/** Makes facts of the rows of a confirmed list that are left up to this one. */
export async function importQueries(
  db: Database,
  organisation: string,
  { importId, at, upTo }: { importId: string; at: string; upTo: number },
): Promise<readonly Query[]> {
  const rows = await rowsUpTo(db, importId, upTo);
  const whose = (change: string) => rows.filter((row) => row.change === change).map(({ member }) => member);
  const ended = whose('ended');
  const changed = whose('changed');
  return [
    ...factsUpTo(db, { organisation, importId, at }, upTo),
    ...(ended.length > 0 ? endOthers(db, ended, at) : []),
    ...(changed.length > 0 ? [withdrawUnused(db, organisation, at, changed)] : []),
    dropRowsUpTo(db, importId, upTo),
  ];
}
