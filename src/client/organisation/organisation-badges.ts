import type { OrganisationBadge } from '#api/organisation/organisation-badges/schema';
import { api, ask, type Outcome } from '../api.ts';

export type { OrganisationBadge } from '#api/organisation/organisation-badges/schema';

const route = api.organisations[':organisation'].badges;

export async function readOrganisationBadges(organisation: string): Promise<Outcome<OrganisationBadge[]>> {
  const outcome = await ask(route.$get({ param: { organisation } }));
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.badges } : outcome;
}

/** A badge for what a seal holds; the same seal gives the badge that it gave before. */
export const claimOrganisationBadge = (organisation: string, seal: string): Promise<Outcome<OrganisationBadge>> =>
  ask(route.$post({ param: { organisation }, json: { seal } }));
