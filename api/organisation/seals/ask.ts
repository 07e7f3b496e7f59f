import { dayInTheNetherlands } from '#domain/day';
import { isMonthEnd } from '#domain/organisation/month-end';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { findOrganisation } from '../organisations/store.ts';
import { tellingHowFar } from '../under-way/how-far.ts';
import { onceAsked } from '../under-way/once-asked.ts';
import { makeSeal } from './make.ts';
import { findSeal, type SealRow } from './store.ts';

interface Sealed {
  seal: SealRow;
  made: boolean;
}
const sealing = onceAsked<Sealed>();

/** Seals today; the same day gives the same seal. The last day of a month waits for its own. */
export function askSeal(deps: Deps, by: Caller<OrganisationActor>): Promise<Sealed> {
  const { organisation, member } = by.actor;
  return sealing(deps, organisation, JSON.stringify([organisation, member]), () =>
    tellingHowFar(deps.db, organisation, { work: 'seal', of: 0 }, () => sealToday(deps, by)),
  );
}

async function sealToday(deps: Deps, by: Caller<OrganisationActor>): Promise<Sealed> {
  const organisation = await findOrganisation(deps.db, by.actor.organisation);
  if (!organisation) throw new RuleBroken('not-found', 'Deze organisatie bestaat niet.');
  const today = dayInTheNetherlands(deps.now());
  if (isMonthEnd(today))
    throw new RuleBroken(
      'conflict',
      'Vandaag is de laatste dag van de maand. Vannacht maken we het zegel van vandaag vanzelf. Kijk morgen weer.',
    );
  return makeSeal(deps, by, { organisation, asOf: today, kind: 'asked' });
}

export async function readSeal({ db }: Deps, { actor }: Caller<OrganisationActor>, id: string): Promise<SealRow> {
  const found = await findSeal(db, actor.organisation, id);
  if (!found) throw new RuleBroken('not-found', 'Dit zegel bestaat niet.');
  return found;
}
