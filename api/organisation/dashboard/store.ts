import { and, count, eq, inArray, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { TeamCounts } from '#domain/organisation/team-counts';
import { type CompetenceId, competenceIds, perCompetence } from '#domain/taxonomy';
import type { Database } from '../../db/client.ts';
import { prepared } from '../../db/prepared.ts';
import { memberStanding, members, standingCounts } from '../../db/schema.ts';
import { derivedOnce } from '../../derived-once.ts';

const { people, complete, underWay, expiring, toRenew, prohibited } = standingCounts;
const cells = (['asked', 'met', 'expiring'] as const).flatMap((kept) =>
  competenceIds.map((competence) => sql.identifier(`${kept}_${competence}`)),
);
const columns = [standingCounts.teamId, people, complete, underWay, expiring, toRenew, prohibited, ...cells];

/** The team, and the numbers in the order of the columns above. */
const keptCounts = z.array(z.tuple([z.string()], z.number()));

const everyCount = prepared(({ read }) =>
  read
    .select({ all: sql<string>`json_group_array(json_array(${sql.join(columns, sql`, `)}))` })
    .from(standingCounts)
    .where(eq(standingCounts.organisationId, sql.placeholder('organisation')))
    .prepare(),
);

/**
 * Per team the counts of its own people, as they are kept beside the rows that they count; the same list as long as they
 * are the same. They come as one value: with five hundred teams so many rows of so many columns take longer to hand over
 * than to find.
 */
export async function ownCounts(db: Database, organisation: string): Promise<readonly TeamCounts[]> {
  const [kept] = await everyCount(db).execute({ organisation });
  return countsIn(organisation, kept?.all ?? '[]');
}

const countsIn = derivedOnce((all): readonly TeamCounts[] =>
  keptCounts.parse(JSON.parse(all)).map(([team, ...numbers]) => teamCounts(team, numbers)),
);

function teamCounts(team: string, numbers: readonly number[]): TeamCounts {
  const [people = 0, complete = 0, underWay = 0, expiring = 0, toRenew = 0, prohibited = 0, ...cells] = numbers;
  const cell = (kept: 0 | 1 | 2, competence: CompetenceId) =>
    cells[kept * competenceIds.length + competenceIds.indexOf(competence)] ?? 0;
  return {
    ...(team !== '' && { team }),
    ...{ people, complete, underWay, expiring, toRenew, prohibited },
    notBegun: people - complete - underWay,
    competences: perCompetence((competence) => ({
      asked: cell(0, competence),
      met: cell(1, competence),
      expiring: cell(2, competence),
    })),
  };
}

/** How many wait for somebody: invited and not yet joined, asked to join and not yet let in. */
export async function waiting(db: Database, organisation: string): Promise<{ invited: number; asked: number }> {
  const rows = await everyoneWaiting(db).execute({ organisation });
  const of = (status: 'invited' | 'asked') => rows.find((row) => row.status === status)?.people ?? 0;
  return { invited: of('invited'), asked: of('asked') };
}

const everyoneWaiting = prepared(({ read }) =>
  read
    .select({ status: members.status, people: count() })
    .from(members)
    .where(
      and(eq(members.organisationId, sql.placeholder('organisation')), inArray(members.status, ['invited', 'asked'])),
    )
    .groupBy(members.status)
    .prepare(),
);

/** Who was invited and has not come, of how many that was at or before this moment, and who was not invited yet. */
export async function openInvitations(
  db: Database,
  organisation: string,
  until: string,
): Promise<{ open: number; expired: number; none: number }> {
  const [row] = await everyoneInvited(db).execute({ organisation, until });
  const { people = 0, open = 0, expired = 0 } = row ?? {};
  return { open, expired, none: people - open };
}

const { invitedAt } = memberStanding;

/** The status stands in the text of the query, so that the index of who was invited alone serves it. */
const everyoneInvited = prepared(({ read }) =>
  read
    .select({
      people: count(),
      open: count(invitedAt),
      expired: sql<number>`count(iif(${invitedAt} <= ${sql.placeholder('until')}, 1, NULL))`,
    })
    .from(memberStanding)
    .where(
      and(
        eq(memberStanding.organisationId, sql.placeholder('organisation')),
        sql`${memberStanding.status} = 'invited'`,
      ),
    )
    .prepare(),
);
