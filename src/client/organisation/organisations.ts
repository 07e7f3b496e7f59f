import type { Organisation } from '#api/organisations/schema';
import { api, ask, type Outcome } from '../api.ts';
import { storage } from '../storage.ts';

export type { Organisation } from '#api/organisations/schema';

const chosen = storage('ai-geletterd-organisatie');

/** The organisations of who is signed in, the one chosen last first. */
export async function ownOrganisations(): Promise<Outcome<Organisation[]>> {
  const outcome = await ask(api.organisations.$get());
  if (outcome.kind !== 'ok') return outcome;
  const last = chosen.read();
  const { organisations } = outcome.value;
  const first = organisations.filter(({ id }) => id === last);
  return { kind: 'ok', value: [...first, ...organisations.filter(({ id }) => id !== last)] };
}

/** Remembers on this device which organisation somebody works for here. */
export function chooseOrganisation(id: string): void {
  chosen.write(id);
}
