import type { Database } from './client.ts';

/** A query of every request, composed once per database instead of every time; its values are placeholders. */
export function prepared<Q>(compose: (db: Database) => Q): (db: Database) => Q {
  const composed = new WeakMap<Database, Q>();
  return (db) => {
    const query = composed.get(db) ?? compose(db);
    composed.set(db, query);
    return query;
  };
}
