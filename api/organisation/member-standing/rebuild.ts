import type { Deps } from '../../context.ts';
import { organisationIds } from '../organisations/store.ts';
import { refreshStanding } from './refresh.ts';
import { forgetStanding } from './store.ts';

type Given = Pick<Deps, 'db' | 'catalogue' | 'now' | 'log'>;

/** Brings every organisation up to date: after a start with other content, and hourly. Answers how many rows were not. */
export async function refreshAll(deps: Given): Promise<number> {
  let refreshed = 0;
  for (const id of await organisationIds(deps.db)) refreshed += await refreshStanding(deps, id);
  return refreshed;
}

/** Derives every row anew, whatever it says now. */
export async function rebuildStanding(deps: Given): Promise<number> {
  await deps.db.write([forgetStanding(deps.db)]);
  return refreshAll(deps);
}
