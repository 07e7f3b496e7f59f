import type { MadeScimToken, NewScimToken } from '#api/organisation/scim-tokens/schema';
import { api, ask, type Outcome } from '../api.ts';

export type { MadeScimToken, ScimToken } from '#api/organisation/scim-tokens/schema';

const route = api.organisations[':organisation']['scim-tokens'];

/** The tokens that work now, and the address of SCIM. */
export const readScimTokens = (organisation: string) => ask(route.$get({ param: { organisation } }));
/** The answer holds the secret; it is nowhere else. */
export const makeScimToken = (organisation: string, json: NewScimToken): Promise<Outcome<MadeScimToken>> =>
  ask(route.$post({ param: { organisation }, json }));
export const withdrawScimToken = (organisation: string, token: string) =>
  ask(route[':token'].$delete({ param: { organisation, token } }));
