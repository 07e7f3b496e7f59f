import { and, count, eq, inArray, sql } from 'drizzle-orm';
import type { TeamCounts } from '#domain/organisation/team-counts';
import { type CompetenceId, competenceIds, perCompetence } from '#domain/taxonomy';
import type { Database } from '../../db/client.ts';
import { members, standingCounts } from '../../db/schema.ts';

/** Of all competences in their order, as one value: a row of so many columns costs more to read than to count. */
const perCell = (kept: 'asked' | 'met' | 'expiring') => {
  const columns = competenceIds.map((competence) => sql.identifier(`${kept}_${competence}`));
  return sql`json_array(${sql.join(columns, sql`, `)})`.mapWith((text: string): number[] => JSON.parse(text));
};

const { teamId: team, people, complete, underWay, expiring, toRenew, prohibited } = standingCounts;
const kept = {
  ...{ team, people, complete, underWay, expiring, toRenew, prohibited },
  cells: { asked: perCell('asked'), met: perCell('met'), expiring: perCell('expiring') },
};

/** Per team the counts of its own people, as they are kept beside the rows that they count. */
export async function ownCounts(db: Database, organisation: string): Promise<TeamCounts[]> {
  const rows = await db.read.select(kept).from(standingCounts).where(eq(standingCounts.organisationId, organisation));
  return rows.map(({ team, cells, ...counts }) => {
    const cell = (which: keyof typeof cells, competence: CompetenceId) =>
      cells[which][competenceIds.indexOf(competence)] ?? 0;
    return {
      ...(team !== '' && { team }),
      ...counts,
      notBegun: counts.people - counts.complete - counts.underWay,
      competences: perCompetence((competence) => ({
        asked: cell('asked', competence),
        met: cell('met', competence),
        expiring: cell('expiring', competence),
      })),
    };
  });
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
