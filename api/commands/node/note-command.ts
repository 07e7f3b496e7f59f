import { record } from '../../audit.ts';
import { changeNothing, unconditional } from '../../db/writer.ts';
import type { Settings } from '../../settings.ts';
import { openMigrated } from './surroundings.ts';

/** Leaves an audit entry of what an operator did outside the database. */
export async function noteCommand(
  settings: Settings,
  command: string,
  action: string,
  subject: { kind: string; id: string },
): Promise<void> {
  const db = await openMigrated(settings);
  const operator = { actor: { kind: 'operator' }, origin: `command ${command}` } as const;
  await unconditional(db.write([changeNothing(db.read)], [record(new Date(), operator, action, subject)]));
  db.client.close();
}
