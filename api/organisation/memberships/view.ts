import type { Caller, Deps, Person } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { refreshStandingOf } from '../member-standing/refresh.ts';
import { findOrganisation } from '../organisations/store.ts';
import { findPerson } from '../people/store.ts';
import { viewOf } from '../people/view.ts';
import { mustBeOwn } from './own.ts';
import type { OwnView } from './schema.ts';

/** What an organisation sees of the caller, by the function with which it is shown to HR. Looking at oneself is no look. */
export async function ownView(deps: Deps, by: Caller<Person>, id: string): Promise<OwnView> {
  const { organisationId } = await mustBeOwn(deps, by, id);
  const organisation = await findOrganisation(deps.db, organisationId);
  if (!organisation) throw new RuleBroken('not-found', 'Deze organisatie bestaat niet.');
  await refreshStandingOf(deps, organisationId, id);
  const row = await findPerson(deps.db, organisationId, id);
  const { managersSeePeople, freshnessMonths } = organisation.settings;
  return { ...(row && { person: viewOf(row, deps.now(), freshnessMonths) }), managersSeePeople };
}
