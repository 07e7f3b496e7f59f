import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { members } from '../../db/schema.ts';
import { usesOf } from '../application-users/store.ts';
import { isSomebody } from '../member-destruction/store.ts';
import type { ListStatus } from '../members/schema.ts';
import type { Member } from '../members/store.ts';

export interface MemberFilter {
  teams?: readonly string[] | undefined;
  status?: ListStatus | undefined;
  /** Who works with this application. */
  application?: string | undefined;
  /** Part of a name or an address. */
  search?: string | undefined;
}

/** The members of an organisation that fit, by name: a page and one more, from after this member on. */
export async function membersAfter(
  db: Database,
  organisation: string,
  filter: MemberFilter,
  limit: number,
  after?: Pick<Member, 'name' | 'id'>,
): Promise<Member[]> {
  const { id, name } = members;
  const isAfter = after && sql`(${name}, ${id}) > (${after.name}, ${after.id})`;
  const found = db.read
    .select({ id: sql<string>`${id}` })
    .from(placed(filter))
    .where(and(fits(organisation, filter), isAfter))
    .orderBy(asc(name), asc(id))
    .limit(limit + 1);
  return db.read.select().from(members).where(inArray(id, found)).orderBy(asc(name), asc(id));
}

/** Where members are found by name: together where only a status or only one team is asked for, or else among all. */
function placed({ teams, status, application, search }: MemberFilter): SQL {
  const isPlain = application === undefined && search === undefined;
  if (isPlain && status !== undefined && teams === undefined) return sql`${members} INDEXED BY members_status`;
  if (isPlain && status === undefined && teams?.length === 1) return sql`${members} INDEXED BY members_team`;
  return sql`${members} INDEXED BY members_listed`;
}

/** Everybody who fits. */
export async function memberIdsOf(db: Database, organisation: string, filter: MemberFilter): Promise<Set<string>> {
  return new Set(await idsWhere(db, fits(organisation, filter)));
}

/** The ids of all members of whom this is true. As one text: row by row would hold everybody else up with so many. */
export async function idsWhere(db: Database, condition: SQL | undefined): Promise<string[]> {
  const [found] = await db.read
    .select({ ids: sql<string>`json_group_array(${members.id})` })
    .from(members)
    .where(condition);
  return found ? JSON.parse(found.ids) : [];
}

/** The condition on members of this filter. */
export function fits(organisation: string, { teams, status, application, search }: MemberFilter): SQL | undefined {
  return and(
    eq(members.organisationId, organisation),
    isSomebody,
    status && hasStatus(organisation, status),
    teams && inArray(members.teamId, [...teams]),
    application === undefined
      ? undefined
      : sql`${members.id} IN (${usesOf(organisation, [application])} SELECT member FROM uses)`,
    search === undefined ? undefined : or(holds(members.name, search), holds(members.address, search)),
  );
}

function hasStatus(organisation: string, status: ListStatus): SQL {
  if (status !== 'not-invited' && status !== 'not-answered') return eq(members.status, status);
  const invited = status === 'not-answered' ? sql`IS NOT NULL` : sql`IS NULL`;
  return sql`${members.status} = 'invited' AND ${members.id} IN (
    SELECT member_id FROM member_standing
    WHERE organisation_id = ${organisation} AND status = 'invited' AND invited_at ${invited})`;
}

/** Large and small letters are the same; the signs of a pattern are just signs. */
const holds = (column: typeof members.name | typeof members.address, part: string) =>
  sql`${column} LIKE ${`%${part.replaceAll(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`;
