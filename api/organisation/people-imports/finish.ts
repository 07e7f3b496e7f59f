import type { Deps } from '../../context.ts';
import type { Database } from '../../db/client.ts';
import { unconditional } from '../../db/writer.ts';
import { withdrawUnused } from '../application-changes/store.ts';
import { factsUpTo } from '../imported-facts/store.ts';
import { endOthers } from '../unlisted-members/store.ts';
import { dropRowsUpTo, type ImportRow, organisationsUnfinished, rowsLeft, unfinishedOf } from './store.ts';

type Given = Pick<Deps, 'db'>;

/** So many rows are one write: a learner who saves an answer waits no longer than for these. */
const perWrite = 200;

const finishing = new WeakMap<Database, Map<string, Promise<void>>>();

/**
 * Makes facts of what is left of the lists that were confirmed. Whoever comes to the organisation meanwhile waits for it,
 * so that nobody sees half a list; where a process ended halfway, the next who comes does the rest.
 */
export function finishImports(deps: Given, organisation: string): Promise<void> {
  const own = finishing.get(deps.db) ?? new Map<string, Promise<void>>();
  finishing.set(deps.db, own);
  const busy = own.get(organisation);
  if (busy) return busy;
  const done = finishAll(deps, organisation).finally(() => own.delete(organisation));
  own.set(organisation, done);
  return done;
}

/** For a start: what an earlier process left, in every organisation. */
export async function finishEveryImport(deps: Given): Promise<void> {
  for (const organisation of await organisationsUnfinished(deps.db)) await finishImports(deps, organisation);
}

async function finishAll({ db }: Given, organisation: string): Promise<void> {
  for (const row of await unfinishedOf(db, organisation)) await finish(db, row);
}

async function finish(db: Database, { id, organisationId, confirmedAt }: ImportRow): Promise<void> {
  const at = confirmedAt ?? '';
  const confirmed = { organisation: organisationId, importId: id, at };
  for (;;) {
    const rows = await rowsLeft(db, id, perWrite);
    const last = rows.at(-1)?.row;
    if (last === undefined) return;
    const whose = (change: string) => rows.filter((row) => row.change === change).map(({ member }) => member);
    const ended = whose('ended');
    const changed = whose('changed');
    await unconditional(
      db.write([
        ...factsUpTo(db, confirmed, last),
        ...(ended.length > 0 ? endOthers(db, ended, at) : []),
        ...(changed.length > 0 ? [withdrawUnused(db, organisationId, at, changed)] : []),
        dropRowsUpTo(db, id, last),
      ]),
    );
  }
}
