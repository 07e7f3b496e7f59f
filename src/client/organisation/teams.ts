import type { Team } from '#domain/organisation/team-tree';
import { api, ask, type Outcome } from '../api.ts';

const route = api.organisations[':organisation'].teams;

/** All teams of an organisation, by name. */
export async function readTeams(organisation: string): Promise<Outcome<Team[]>> {
  const outcome = await ask(route.$get({ param: { organisation } }));
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.teams } : outcome;
}

export type TeamInput = Omit<Team, 'id'>;
export const createTeam = (organisation: string, json: TeamInput) =>
  ask(route.$post({ param: { organisation }, json }));
export const saveTeam = (organisation: string, team: string, json: TeamInput) =>
  ask(route[':team'].$put({ param: { organisation, team }, json }));
export const removeTeam = (organisation: string, team: string) =>
  ask(route[':team'].$delete({ param: { organisation, team } }));
