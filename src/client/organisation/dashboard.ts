import type { Dashboard } from '#api/organisation/dashboard/schema';
import { api, ask, type Outcome } from '../api.ts';

export type { Dashboard } from '#api/organisation/dashboard/schema';

/** How far everybody is, or a team with the teams under it; undefined for who may see no people by name. */
export async function readDashboard(organisation: string, team?: string): Promise<Outcome<Dashboard | undefined>> {
  const outcome = await ask(
    api.organisations[':organisation'].dashboard.$get({ param: { organisation }, query: { ...(team && { team }) } }),
  );
  const isNotForYou = outcome.kind === 'refused' && outcome.problem.code === 'not-found';
  return isNotForYou ? { kind: 'ok', value: undefined } : outcome;
}
