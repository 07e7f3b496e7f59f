import type { Database } from '../../db/client.ts';
import { claimName, claimOin, unclaimed } from './store.ts';

/**
 * Lets organisations from before names were held apart claim theirs, the oldest first. One that shares its name or OIN
 * with an older one goes without, until the platform's administrator names it anew.
 */
export async function claimNames(db: Database): Promise<void> {
  for (const { id, name, oin } of await unclaimed(db)) {
    await db.write([claimName(db, id, name)]);
    if (oin) await db.write([claimOin(db, id, oin)]);
  }
}
