import type { Database } from '../db/client.ts';
import { heartbeat } from '../db/schema.ts';

export function beat(db: Database, at: string) {
  return db.read.insert(heartbeat).values({ id: 1, at }).onConflictDoUpdate({ target: heartbeat.id, set: { at } });
}
