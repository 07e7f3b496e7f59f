import type { Destructions } from '#api/organisation/retention-of-organisations/schema';
import { api, ask, type Outcome } from '../api.ts';

export type Destruction = Destructions['destructions'][number];

/** What was destroyed after the terms that the organisation set. */
export const readDestructions = (organisation: string): Promise<Outcome<Destructions>> =>
  ask(api.organisations[':organisation'].destructions.$get({ param: { organisation } }));
