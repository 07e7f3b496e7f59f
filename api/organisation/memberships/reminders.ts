import { record } from '../../audit.ts';
import type { Caller, Deps, Person } from '../../context.ts';
import { mustHaveChanged } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { mustBeOwn } from './own.ts';
import { setReminders } from './store.ts';

/** Switches the reminders of an organisation on or off. */
export async function saveReminders(deps: Deps, by: Caller<Person>, id: string, on: boolean): Promise<void> {
  await mustBeOwn(deps, by, id);
  const written = await deps.db.write(
    [setReminders(deps.db, id, on), mustHaveChanged(deps.db.read)],
    [record(deps.now(), by, 'reminders-set', { kind: 'member', id }, { detail: { on } })],
  );
  if (written.kind === 'refused')
    throw new RuleBroken('conflict', 'Dit lidmaatschap is beëindigd. Je krijgt geen herinneringen meer.');
}
