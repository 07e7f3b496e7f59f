import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { TeamCounts } from '#domain/organisation/team-counts';
import { type CompetenceId, competenceIds, perCompetence } from '#domain/taxonomy';
import type { Database } from '../../db/client.ts';
import { isAnyExpiring, isAsked, isBegun, isComplete, isExpiring, isMet } from '../../db/member-standing.ts';
import { memberStanding, members } from '../../db/schema.ts';

interface Moments {
  /** What was shown earlier no longer counts. */
  freshSince: string;
  /** What was shown earlier, and still counts, expires soon. */
  expiringBefore: string;
}

const total = (condition: SQL) => sql<number>`coalesce(sum(${condition}), 0)`;

/** Per team the counts of its own people: one pass over the organisation's rows, whatever the number of results. */
export async function ownCounts(db: Database, organisation: string, moments: Moments): Promise<TeamCounts[]> {
  const { kind, teamId } = memberStanding;
  const { freshSince, expiringBefore } = moments;
  const perCell = Object.fromEntries(
    competenceIds.flatMap((competence) => [
      [`asked_${competence}`, total(isAsked(competence))],
      [`met_${competence}`, total(isMet(competence, freshSince))],
      [`expiring_${competence}`, total(isExpiring(competence, freshSince, expiringBefore))],
    ]),
  );
  const rows = await db.read
    .select({
      team: teamId,
      kind,
      people: sql<number>`count(*)`,
      complete: total(isComplete(freshSince)),
      begun: total(isBegun(freshSince)),
      expiring: total(isAnyExpiring(freshSince, expiringBefore)),
      toRenew: total(sql`${memberStanding.renewSince} IS NOT NULL`),
      ...perCell,
    })
    .from(memberStanding)
    .where(and(eq(memberStanding.organisationId, organisation), inArray(kind, ['counts', 'prohibited'])))
    .groupBy(teamId, kind);
  return rows.map(teamCounts);
}

type Row = {
  team: string | null;
  kind: string;
  people: number;
  complete: number;
  begun: number;
  expiring: number;
  toRenew: number;
} & Record<string, unknown>;

function teamCounts({ team, kind, people, complete, begun, expiring, toRenew, ...rest }: Row): TeamCounts {
  const isCounted = kind === 'counts';
  const done = isCounted ? complete : 0;
  const counted = (what: string, competence: CompetenceId) => (isCounted ? Number(rest[`${what}_${competence}`]) : 0);
  return {
    ...(team !== null && { team }),
    people: isCounted ? people : 0,
    complete: done,
    underWay: isCounted ? begun - done : 0,
    notBegun: isCounted ? people - begun : 0,
    expiring: isCounted ? expiring : 0,
    toRenew: isCounted ? toRenew : 0,
    prohibited: isCounted ? 0 : people,
    competences: perCompetence((competence) => ({
      asked: counted('asked', competence),
      met: counted('met', competence),
      expiring: counted('expiring', competence),
    })),
  };
}

/** How many wait for somebody: invited and not yet joined, asked to join and not yet let in. */
export async function waiting(db: Database, organisation: string): Promise<{ invited: number; asked: number }> {
  const rows = await db.read
    .select({ status: members.status, people: count() })
    .from(members)
    .where(and(eq(members.organisationId, organisation), inArray(members.status, ['invited', 'asked'])))
    .groupBy(members.status);
  const of = (status: 'invited' | 'asked') => rows.find((row) => row.status === status)?.people ?? 0;
  return { invited: of('invited'), asked: of('asked') };
}
