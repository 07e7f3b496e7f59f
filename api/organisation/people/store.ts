import { and, asc, type Column, eq, inArray, sql } from 'drizzle-orm';
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
  const team = wholeTeam(filter);
  const fits = isReportedAnd(organisation, filter);
  const person = db.read.select({ person: asPerson });
  const found =
    team === undefined
      ? person
          .from(listed)
          .crossJoin(members)
          .where(and(fits, isTheirs, comesAfter(memberStanding.name, memberId, after)))
          .orderBy(asc(memberStanding.name), asc(memberId))
      : person
          .from(members)
          .crossJoin(memberStanding)
          .where(and(eq(members.teamId, team), isTheirs, fits, comesAfter(name, members.id, after)))
          .orderBy(asc(name), asc(members.id));
  const rows = await found.limit(limit + 1);
  return rows.map(({ person }) => JSON.parse(person));
}

/** Everybody who is reported and fits. */
export async function peopleIdsOf(db: Database, organisation: string, filter: PeopleFilter): Promise<Set<string>> {
  const id = sql<string>`${memberId}`;
  const rows = await db.read.select({ id }).from(listed).where(isReportedAnd(organisation, filter));
  return new Set(rows.map(({ id }) => id));
}

/** By name, with all that people are chosen by beside it: who does not fit is passed by without being read. */
const listed = sql`${memberStanding} INDEXED BY member_standing_listed`;
const isTheirs = eq(memberStanding.memberId, members.id);

/** The team where everybody of one is asked for: they stand together by name, and nobody else needs to be passed by. */
const wholeTeam = ({ teams, ...chosen }: PeopleFilter) =>
  teams?.length === 1 && Object.values(chosen).every((one) => !one) ? teams[0] : undefined;

const comesAfter = (byName: Column, byId: Column, after: { name: string; id: string } | undefined) =>
  after && sql`(${byName}, ${byId}) > (${after.name}, ${after.id})`;

/** What fits fewest and what is told fastest comes first: the database asks in this order, of each of so many. */
function isReportedAnd(organisation: string, { teams, progress, renewal, expiring }: PeopleFilter) {
  return and(
    eq(memberStanding.organisationId, organisation),
    renewal ? sql`${renewSince} IS NOT NULL` : undefined,
    expiring ? sql`${memberStanding.expiring} <> 0` : undefined,
    progress && isAt(progress),
    progress || expiring ? eq(kind, 'counts') : isReported,
    teams && inArray(teamId, [...teams]),
  );
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
