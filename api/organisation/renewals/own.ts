import { isShownAfter } from '#domain/organisation/open-renewal';
import type { Caller, Deps, Person } from '../../context.ts';
import { registered } from '../applications/store.ts';
import { attainedBy } from '../member-standing/store.ts';
import { mustBeOwn } from '../memberships/own.ts';
import type { OwnRenewal } from './schema.ts';
import { renewalsOf } from './store.ts';

/** What changed applications ask somebody to renew; what was shown since is not in it. */
export async function ownRenewals(deps: Deps, by: Caller<Person>, id: string): Promise<OwnRenewal[]> {
  await mustBeOwn(deps, by, id);
  const [rows, shown] = await Promise.all([renewalsOf(deps.db, id), attainedBy(deps.db, [by.actor.id])]);
  return rows
    .filter(({ change, since }) => !isShownAfter({ ...change, since }, shown))
    .map(({ change, application, since }) => {
      const { name, instruction } = registered(application);
      return {
        id: change.id,
        application: { id: application.id, name },
        since,
        reason: change.reason,
        cells: change.cells.map((cell) => ({
          cell,
          shown: isShownAfter({ since, changedAt: change.changedAt, cells: [cell] }, shown),
        })),
        ...(change.instructionVersion !== null && instruction && { instruction }),
      };
    });
}
