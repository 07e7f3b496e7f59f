import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { changedMeanwhile } from './save.ts';
import { type ApplicationRow, findApplication } from './store.ts';

/** The application of this organisation; one of another does not exist here. */
export async function mustBeApplication(
  { db }: Pick<Deps, 'db'>,
  organisation: string,
  id: string,
): Promise<ApplicationRow> {
  const row = await findApplication(db, organisation, id);
  if (!row) throw new RuleBroken('not-found', 'Deze toepassing bestaat niet.');
  return row;
}

/** The same, where the caller may change it, and saw it as it is now. */
export async function mustBeChangeable(
  deps: Pick<Deps, 'db'>,
  { actor }: Caller<OrganisationActor>,
  id: string,
  seen?: string,
): Promise<ApplicationRow> {
  const row = await mustBeApplication(deps, actor.organisation, id);
  if (!mayChange(actor, row))
    throw new RuleBroken(
      'not-found',
      'Je verandert alleen toepassingen waarvan je eigenaar bent. Vraag de beheerder van je organisatie om dit te doen.',
    );
  if (seen !== undefined && seen !== row.updatedAt) throw changedMeanwhile();
  return row;
}

/** Who keeps the register changes every application; an owner just their own. */
export function mayChange({ kind, member }: OrganisationActor, { ownerId }: Pick<ApplicationRow, 'ownerId'>): boolean {
  if (kind === 'application-owner') return ownerId === member;
  return kind === 'hr' || kind === 'organisation-administrator';
}
