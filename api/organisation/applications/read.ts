import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import type { PlaceQuery } from '../../http/pages.ts';
import { mustBeApplication } from './must-be.ts';
import type { Application, ApplicationSummary } from './schema.ts';
import { applicationsAfter } from './store.ts';
import { applicationSummary, applicationView, beside } from './view.ts';

/** A page of the register and one more; no person's learning is in it. */
export async function readRegister(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { cursor, limit }: PlaceQuery,
): Promise<ApplicationSummary[]> {
  const after = cursor === undefined ? undefined : await mustBeApplication(deps, by.actor.organisation, cursor);
  const rows = await applicationsAfter(deps.db, by.actor.organisation, limit, after);
  const around = await beside(deps, by, rows);
  return rows.map((row) => applicationSummary(row, by.actor, around));
}

export async function readApplication(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<Application> {
  const row = await mustBeApplication(deps, by.actor.organisation, id);
  return applicationView(row, by.actor, await beside(deps, by, [row]));
}
