import type { Deps } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { noTeam, notHere } from '../not-here.ts';
import { teamsOf } from '../teams/store.ts';
import { findMember, type Member } from './store.ts';

type Given = Pick<Deps, 'db'>;

/** The member of this organisation; somebody of another does not exist here. */
export async function mustBeMember({ db }: Given, organisation: string, id: string): Promise<Member> {
  const member = await findMember(db, organisation, id);
  if (!member) throw new RuleBroken('not-found', 'Dit lid bestaat niet.');
  return member;
}

/** The same, where the membership has not ended. */
export async function mustBePresent(deps: Given, organisation: string, id: string): Promise<Member> {
  const member = await mustBeMember(deps, organisation, id);
  if (member.status === 'ended') throw hasEnded();
  return member;
}

export const hasEnded = () =>
  new RuleBroken('conflict', 'Dit lidmaatschap is beëindigd. Nodig de persoon opnieuw uit als die terugkomt.');

/** Refuses a team that is not of this organisation, by the field that names it. */
export async function mustBeTeam(
  { db }: Given,
  organisation: string,
  named: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const asked = Object.entries(named).filter(([, id]) => id !== undefined);
  if (asked.length === 0) return;
  const teams = await teamsOf(db, organisation);
  const [unknown] = asked.find(([, id]) => !teams.some((team) => team.id === id)) ?? [];
  if (unknown !== undefined) throw notHere(unknown, noTeam);
}
