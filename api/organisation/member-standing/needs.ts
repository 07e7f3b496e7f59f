import { type Assignment, assignedSituation, type TeamsOfOrganisation } from '#domain/organisation/assigned-situation';
import { type MemberNeed, memberNeed } from '#domain/organisation/member-standing';
import { withOwnApplications } from '#domain/organisation/own-applications';
import type { Taxonomy } from '#domain/situation';
import type { Deps } from '../../context.ts';
import { registerOf } from '../applications/store.ts';
import { teamsOf } from '../teams/store.ts';
import { loweringsOf, teamAssignmentsOf } from './store.ts';

interface Organisation extends TeamsOfOrganisation {
  taxonomy: Taxonomy;
  ownLowerings: ReadonlyMap<string, { reason: string; decidedOn: string }>;
}

/** What is asked of a member with these assignments of their own. */
export type NeedOf = (member: { memberId: string; teamId: string | null }, own: readonly Assignment[]) => MemberNeed;

/** What an organisation asks of each of its members, as its assignments, lowerings and register are now. */
export async function needsOf(deps: Pick<Deps, 'db' | 'catalogue'>, organisation: string): Promise<NeedOf> {
  return rememberedNeeds(await organisationOf(deps, organisation));
}

/** What an organisation recorded of its teams, and what it asks by it. */
export async function organisationOf(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  organisation: string,
): Promise<Organisation> {
  const [teams, assignments, lowerings, register] = await Promise.all([
    teamsOf(db, organisation),
    teamAssignmentsOf(db, organisation),
    loweringsOf(db, organisation),
    registerOf(db, organisation),
  ]);
  return {
    teams,
    assignments,
    lowerings: lowerings.flatMap(({ teamId, ...one }) => (teamId === null ? [] : [{ ...one, team: teamId }])),
    ownLowerings: new Map(lowerings.flatMap(({ memberId, ...one }) => (memberId === null ? [] : [[memberId, one]]))),
    taxonomy: withOwnApplications(catalogue, register),
  };
}

/** Most members share their situation with others: what it asks is reckoned once. */
function rememberedNeeds({ taxonomy, ownLowerings, ...organisation }: Organisation): NeedOf {
  const known = new Map<string, MemberNeed>();
  return ({ memberId, teamId }, own) => {
    const lowering = ownLowerings.get(memberId);
    const key = JSON.stringify([
      teamId,
      lowering,
      own.map(({ kind, subject, relations }) => [kind, subject, relations]),
    ]);
    const need =
      known.get(key) ??
      memberNeed(taxonomy, assignedSituation(taxonomy, organisation, { team: teamId ?? undefined, own, lowering }));
    known.set(key, need);
    return need;
  };
}
