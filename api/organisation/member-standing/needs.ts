import { type Assignment, assignedSituation, type TeamsOfOrganisation } from '#domain/organisation/assigned-situation';
import { type MemberNeed, memberNeed } from '#domain/organisation/member-standing';
import { withOwnApplications } from '#domain/organisation/own-applications';
import type { Taxonomy } from '#domain/situation';
import type { Deps } from '../../context.ts';
import type { Database } from '../../db/client.ts';
import { registerOf } from '../applications/store.ts';
import { teamsOf } from '../teams/store.ts';
import { loweringsOf, teamAssignmentsOf } from './store.ts';

interface Organisation extends TeamsOfOrganisation {
  taxonomy: Taxonomy;
  ownLowerings: ReadonlyMap<string, { reason: string; decidedOn: string }>;
}

/** What is asked of a member with these assignments of their own. */
export type NeedOf = (member: { memberId: string; teamId: string | null }, own: readonly Assignment[]) => MemberNeed;

export interface Needs {
  needOf: NeedOf;
  /** All that they come from, as text. */
  from: string;
}

/** What an organisation asks of each of its members, as its assignments, lowerings and register are now; the same as before where those are. */
export async function needsOf(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  organisation: string,
  before?: Needs,
): Promise<Needs> {
  const recorded = await recordedBy(db, organisation);
  const from = JSON.stringify({ ...recorded, ownLowerings: [...recorded.ownLowerings] });
  if (before?.from === from) return before;
  return { from, needOf: rememberedNeeds(withTaxonomy(catalogue, recorded)) };
}

/** What an organisation recorded of its teams, and what it asks by it. */
export async function organisationOf(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  organisation: string,
): Promise<Organisation> {
  return withTaxonomy(catalogue, await recordedBy(db, organisation));
}

const withTaxonomy = (
  catalogue: Deps['catalogue'],
  { register, ...recorded }: Awaited<ReturnType<typeof recordedBy>>,
): Organisation => ({ ...recorded, taxonomy: withOwnApplications(catalogue, register) });

async function recordedBy(db: Database, organisation: string) {
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
    register,
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
