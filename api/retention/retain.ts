import type { Caller, Deps } from '../context.ts';
import { type Destroyed, destroyPastTerm } from '../organisation/retention-of-organisations/destroy.ts';
import { type CutLoose, cutLoose } from './cut-loose.ts';
import { forgetExpired } from './forget.ts';

type Given = Pick<Deps, 'db' | 'now' | 'newId'>;

/** Ends all terms that are over; meant to run every hour. */
export async function retain(deps: Given, by: Caller): Promise<CutLoose & Destroyed> {
  const loose = await cutLoose(deps, by);
  const destroyed = await destroyPastTerm(deps, by);
  await forgetExpired(deps);
  return { ...loose, ...destroyed };
}
