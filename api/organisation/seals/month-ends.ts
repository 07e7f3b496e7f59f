import { dayInTheNetherlands } from '#domain/day';
import { isSealDue, lastMonthEnd } from '#domain/organisation/month-end';
import type { Deps } from '../../context.ts';
import { hasMembers } from '../organisation-endings/store.ts';
import { findOrganisation, organisationIds } from '../organisations/store.ts';
import { makeSeal } from './make.ts';
import { lastMonthEndSealed } from './store.ts';

const by = { actor: { kind: 'system' }, origin: 'month-end' } as const;

/**
 * Seals the last month-end for each organisation that has not been. After a stop of months only the last one: of the
 * others nobody knows any more how it was. Where one organisation fails the others go on.
 */
export async function sealMonthEnds(deps: Deps): Promise<number> {
  let sealed = 0;
  for (const id of await organisationIds(deps.db)) {
    try {
      if (await sealMonthEnd(deps, id)) sealed += 1;
    } catch (error) {
      deps.log({
        level: 'error',
        event: 'not-sealed',
        organisation: id,
        name: error instanceof Error ? error.name : 'unknown',
      });
    }
  }
  return sealed;
}

async function sealMonthEnd(deps: Deps, id: string): Promise<boolean> {
  const organisation = await findOrganisation(deps.db, id);
  if (!organisation || !(await hasMembers(deps.db, id))) return false;
  const last = (await lastMonthEndSealed(deps.db, id)) ?? dayInTheNetherlands(new Date(organisation.createdAt));
  if (!isSealDue(last, deps.now())) return false;
  const asOf = lastMonthEnd(deps.now());
  return (await makeSeal(deps, by, { organisation, asOf, kind: 'month-end' })).made;
}
