import type { Standing } from '#api/standing/schema';
import { noLevels } from '#domain/taxonomy';
import { standingHere } from './standing.ts';

/** What organisations ask of the work of who is signed in. */
export type AskedAtWork = NonNullable<Standing['atWork']>;

export const nothingAsked: AskedAtWork = { need: noLevels, roles: [], by: [] };

/** All organisations together. Nothing without an account, and nothing where it cannot be reached. */
export async function askedAtWork(): Promise<AskedAtWork> {
  return (await standingHere())?.atWork ?? nothingAsked;
}
