import type { Organisation } from '#api/organisation/organisations/schema';
import { api, ask, type Outcome } from '../api.ts';
import { storage } from '../storage.ts';

export type { Organisation } from '#api/organisation/organisations/schema';

const chosen = storage('ai-geletterd-organisatie');

/** The organisations of who is signed in. First the one that the address of the page names, or else the one chosen last. */
export async function ownOrganisations(): Promise<Outcome<Organisation[]>> {
  const outcome = await ask(api.organisations.$get());
  if (outcome.kind !== 'ok') return outcome;
  const { organisations } = outcome.value;
  const named = namedHere();
  const isOwn = organisations.some(({ id }) => id === named);
  if (named && isOwn) chosen.write(named);
  const first = isOwn ? named : chosen.read();
  return { kind: 'ok', value: organisations.toSorted((one, other) => order(one, first) - order(other, first)) };
}

/** True where the address of the page names an organisation, and it is none of these. */
export function namesAnother(own: readonly Organisation[]): boolean {
  const named = namedHere();
  return named !== null && own.every(({ id }) => id !== named);
}

/** Remembers on this device which organisation somebody works for here, and names it in the address. */
export function chooseOrganisation(id: string): void {
  chosen.write(id);
  history.replaceState(history.state, '', `${location.pathname}?organisatie=${encodeURIComponent(id)}`);
}

export type NewOrganisation = Parameters<typeof api.organisations.$post>[0]['json'];
export const makeOrganisation = (made: NewOrganisation) => ask(api.organisations.$post({ json: made }));

export type Renaming = Parameters<(typeof api)['organisation-renamings']['$post']>[0]['json'];
export const renameOrganisation = (renaming: Renaming) => ask(api['organisation-renamings'].$post({ json: renaming }));

export type OrganisationInput = Parameters<(typeof api.organisations)[':organisation']['$put']>[0]['json'];
export const saveOrganisation = (organisation: string, json: OrganisationInput) =>
  ask(api.organisations[':organisation'].$put({ param: { organisation }, json }));

const namedHere = () => new URLSearchParams(location.search).get('organisatie');

const order = ({ id }: Organisation, first: string | null) => (id === first ? 0 : 1);
