import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import type { PlaceQuery } from '../../http/pages.ts';
import { noPage } from '../not-here.ts';
import { mustBeApplication } from './must-be.ts';
import type { Application, ApplicationSummary } from './schema.ts';
import { applicationsAfter, findApplication } from './store.ts';
import { applicationSummary, applicationView, beside } from './view.ts';

/** A page of the register and one more; no person's learning is in it. */
export async function readRegister(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { cursor, limit }: PlaceQuery,
): Promise<ApplicationSummary[]> {
  const { organisation } = by.actor;
  const after = cursor === undefined ? undefined : await findApplication(deps.db, organisation, cursor);
  if (cursor !== undefined && !after) throw noPage();
  const rows = await applicationsAfter(deps.db, organisation, limit, after);
  const around = await beside(deps, by, rows);
  return rows.map((row) => applicationSummary(row, by.actor, around));
}

export async function readApplication(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<Application> {
  const row = await mustBeApplication(deps, by.actor.organisation, id);
  return applicationView(row, by.actor, await beside(deps, by, [row]));
}
