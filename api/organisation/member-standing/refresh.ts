import { type Assignment, assignedSituation, type TeamsOfOrganisation } from '#domain/organisation/assigned-situation';
import { type MemberNeed, memberNeed, shownOfNeed } from '#domain/organisation/member-standing';
import { openRenewalSince } from '#domain/organisation/open-renewal';
import { withOwnApplications } from '#domain/organisation/own-applications';
import { type Moments, momentsOf, standingNow } from '#domain/organisation/standing-now';
import type { Taxonomy } from '#domain/situation';
import { type Level, perCompetence } from '#domain/taxonomy';
import type { Deps } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { registerOf } from '../applications/store.ts';
import { teamsOf } from '../teams/store.ts';
import { columnsOf } from './columns.ts';
import {
  assignmentsOf,
  attainedBy,
  freshnessOf,
  loweringsOf,
  type Outdated,
  openRenewals,
  outdated,
  putStanding,
  type StandingRow,
  teamAssignmentsOf,
} from './store.ts';

type Given = Pick<Deps, 'db' | 'catalogue' | 'now'>;

/** Of who has left, or has not come yet, an organisation keeps no levels. */
const nobody = { kind: 'absent', need: perCompetence((): Level => 0) } as const;

/** So many rows are one write; others get their turn in between. */
const perWrite = 250;

/** What an organisation's standings are derived from, besides the member. */
interface Surroundings {
  needOf(member: Outdated, own: readonly Assignment[]): MemberNeed;
  moments: Moments;
}

interface Organisation extends TeamsOfOrganisation {
  taxonomy: Taxonomy;
  ownLowerings: ReadonlyMap<string, { reason: string; decidedOn: string }>;
}

/** Brings the standings of an organisation up to date; answers how many were not. Call it before reading them. */
export async function refreshStanding(deps: Given, organisation: string): Promise<number> {
  const moments = momentsOf(deps.now(), await freshnessOf(deps.db, organisation));
  const current = { catalogueVersion: deps.catalogue.version, ...moments };
  let refreshed = 0;
  let around: Surroundings | undefined;
  for (;;) {
    const due = await outdated(deps.db, organisation, current, perWrite);
    if (due.length === 0) return refreshed;
    around ??= { moments, needOf: rememberedNeeds(await organisationOf(deps, organisation)) };
    await unconditional(deps.db.write([putStanding(deps.db, await derived(deps, around, due))]));
    refreshed += due.length;
  }
}

async function organisationOf({ db, catalogue }: Given, organisation: string): Promise<Organisation> {
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

async function derived(
  { db, catalogue }: Given,
  { needOf, moments }: Surroundings,
  due: readonly Outdated[],
): Promise<StandingRow[]> {
  const ids = due.map(({ memberId }) => memberId);
  const learners = due.flatMap(({ learnerId }) => learnerId ?? []);
  const [own, shown, renewals] = await Promise.all([
    assignmentsOf(db, ids).then((rows) => Map.groupBy(rows, ({ memberId }) => memberId)),
    attainedBy(db, learners).then((rows) => Map.groupBy(rows, ({ learnerId }) => learnerId)),
    openRenewals(db, ids).then((rows) => Map.groupBy(rows, ({ memberId }) => memberId)),
  ]);
  return due.map((member) => {
    const { memberId, organisationId, teamId, learnerId, status, changes } = member;
    const cells = learnerId === null ? [] : (shown.get(learnerId) ?? []);
    const present = status === 'active' || status === 'invited';
    const { kind, need } = present ? needOf(member, own.get(memberId) ?? []) : nobody;
    const shownNow = shownOfNeed(need, cells);
    return {
      memberId,
      organisationId,
      teamId,
      learnerId,
      kind,
      catalogueVersion: catalogue.version,
      ...columnsOf(need, shownNow),
      ...standingNow({ need, shown: shownNow }, moments),
      renewSince: present ? openRenewalSince(renewals.get(memberId) ?? [], cells) : null,
      changes,
      projected: changes,
    };
  });
}

/** Most members share their situation with others: what it asks is reckoned once. */
function rememberedNeeds({ taxonomy, ownLowerings, ...organisation }: Organisation): Surroundings['needOf'] {
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
