import type { Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { beat } from './store.ts';

/** Writes a heartbeat: a database that still reads but no longer writes is not healthy. */
export async function checkHealth(deps: Deps): Promise<void> {
  const written = await deps.db.write([beat(deps.db, deps.now().toISOString())]).catch((error: unknown) => {
    deps.log({ level: 'error', event: 'unhealthy', name: error instanceof Error ? error.name : 'unknown' });
    return { kind: 'refused' };
  });
  if (written.kind === 'refused') {
    throw new RuleBroken('unavailable', 'De database neemt nu niets aan. Probeer het over een minuut opnieuw.', {
      retryAfter: 60,
    });
  }
}
