import type { Caller, Deps, Person } from '../../context.ts';
import { addressesOf } from '../../learners/store.ts';
import { mailIssuer } from '../../session/sign-in-request.ts';
import { endMembership } from '../member-endings/end.ts';
import { mustBeOwn } from './own.ts';
import type { Left } from './schema.ts';

const kept =
  'Je account, je uitslagen en je bewijzen blijven van jou. De organisatie ziet niets nieuws meer van je. Werkt je werkadres straks niet meer? Voeg dan een eigen adres toe waarmee je kunt inloggen.';

/** Leaves an organisation; only the membership ends. */
export async function leaveOrganisation(deps: Deps, by: Caller<Person>, id: string): Promise<Left> {
  const member = await mustBeOwn(deps, by, id);
  const { endedAt } = await endMembership(deps, by, member, { action: 'member-left', sessions: 'stay' });
  const addresses = await addressesOf(deps.db, mailIssuer, by.actor.id);
  return { endedAt, kept, addresses: addresses.length };
}
