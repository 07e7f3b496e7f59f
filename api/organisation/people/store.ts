import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Progress } from '#domain/organisation/person-view';
import type { Database } from '../../db/client.ts';
import { isAt } from '../../db/member-standing.ts';
import { asObject } from '../../db/one-value.ts';
import { memberStanding, members } from '../../db/schema.ts';
import { type NeedColumn, needColumn, type ShownColumn, shownColumn } from '../member-standing/columns.ts';
import type { StandingRow } from '../member-standing/store.ts';

export interface PeopleFilter {
  teams?: readonly string[] | undefined;
  progress?: Progress | undefined;
  /** Only who has something to renew. */
  renewal?: boolean | undefined;
  /** Only who has something that expires soon. */
  expiring?: boolean | undefined;
}

export type PersonRow = Pick<typeof members.$inferSelect, 'name' | 'address' | 'status'> &
  Pick<StandingRow, 'memberId' | 'teamId' | 'kind' | 'renewSince' | NeedColumn | ShownColumn>;

const { name, address, status } = members;
const { memberId, teamId, kind, renewSince } = memberStanding;
const levels = [...Object.values(needColumn), ...Object.values(shownColumn)];
const asPerson = asObject({
  ...{ name, address, status, memberId, teamId, kind, renewSince },
  ...Object.fromEntries(levels.map((column) => [column, memberStanding[column]])),
});

/** Who is reported and fits, by name: a page and one more, from after this member on. */
export async function peopleAfter(
  db: Database,
  organisation: string,
  filter: PeopleFilter,
  limit: number,
  after?: { name: string; id: string },
): Promise<PersonRow[]> {
  const rows = await db.read
    .select({ person: asPerson })
    .from(members)
    .innerJoin(memberStanding, eq(memberStanding.memberId, members.id))
    .where(
      and(
        isReportedAnd(organisation, filter),
        after && sql`(${members.name}, ${members.id}) > (${after.name}, ${after.id})`,
      ),
    )
    .orderBy(asc(members.name), asc(members.id))
    .limit(limit + 1);
  return rows.map(({ person }) => JSON.parse(person));
}

/** Everybody who is reported and fits. */
export async function peopleIdsOf(db: Database, organisation: string, filter: PeopleFilter): Promise<Set<string>> {
  const rows = await db.read
    .select({ id: members.id })
    .from(members)
    .innerJoin(memberStanding, eq(memberStanding.memberId, members.id))
    .where(isReportedAnd(organisation, filter));
  return new Set(rows.map(({ id }) => id));
}

function isReportedAnd(organisation: string, { teams, progress, renewal, expiring }: PeopleFilter) {
  return and(
    eq(members.organisationId, organisation),
    isReported,
    teams && inTeams(teams),
    progress && and(eq(memberStanding.kind, 'counts'), isAt(progress)),
    renewal ? sql`${memberStanding.renewSince} IS NOT NULL` : undefined,
    expiring ? and(eq(memberStanding.kind, 'counts'), sql`${memberStanding.expiring} <> 0`) : undefined,
  );
}

/** Of one team the people stand together by name in an index; of more they are found on the way through all names. */
function inTeams([first = '', ...others]: readonly string[]) {
  return others.length === 0 ? eq(members.teamId, first) : inArray(members.teamId, [first, ...others]);
}

/** One person who is reported. */
export async function findPerson(db: Database, organisation: string, id: string): Promise<PersonRow | undefined> {
  const [row] = await db.read
    .select({ person: asPerson })
    .from(members)
    .innerJoin(memberStanding, eq(memberStanding.memberId, members.id))
    .where(and(eq(members.organisationId, organisation), eq(members.id, id), isReported))
    .limit(1);
  return row && JSON.parse(row.person);
}

/** A profile that is only advice is never reported to an organisation (taxonomy: volksvertegenwoordiger). */
const isReported = inArray(memberStanding.kind, ['counts', 'prohibited']);
