import { aliasedTable, and, asc, count, eq, isNotNull, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import type { Database } from '../../../db/client.ts';
import { members, teams } from '../../../db/schema.ts';
import type { Listing } from '../list.ts';
import { holding, type Lookup } from '../store.ts';

/** A person as a provisioning system knows them. */
export interface UserRow {
  member: typeof members.$inferSelect;
  team: string | null;
}

export const userFilters = [
  'id',
  'userName',
  'externalId',
  'displayName',
  'name.formatted',
  'active',
  'emails',
  'emails.value',
  'emails.type',
] as const;

export const named = sql`coalesce(${members.scimId}, ${members.id})`;
const address: Lookup = { kind: 'lower', column: sql`${members.address}` };
const name: Lookup = { kind: 'any-case', column: sql`${members.name}` };
const lookups: Record<(typeof userFilters)[number], Lookup> = {
  id: { kind: 'exact', column: named },
  userName: address,
  externalId: { kind: 'exact', column: sql`${members.externalId}` },
  displayName: name,
  'name.formatted': name,
  active: { kind: 'boolean', column: sql`(${members.status} IN ('invited', 'active'))` },
  emails: address,
  'emails.value': address,
  'emails.type': { kind: 'lower', column: sql`'work'` },
};

/** Everybody on the list, and who was sent away by a provisioning system as long as nobody else has that address. */
export function known({ read }: Database, organisation: string) {
  const other = aliasedTable(members, 'other');
  const follower = read
    .select({ id: other.id })
    .from(other)
    .where(
      and(eq(other.organisationId, members.organisationId), eq(other.address, members.address), isNull(other.endedAt)),
    );
  return and(
    eq(members.organisationId, organisation),
    or(isNull(members.endedAt), and(isNotNull(members.scimId), notExists(follower))),
  );
}

const isNamed = (id: string) => or(eq(members.scimId, id), and(eq(members.id, id), isNull(members.scimId)));

const usersWhere = (db: Database, condition: ReturnType<typeof and>) =>
  db.read
    .select({ member: members, team: teams.name })
    .from(members)
    .leftJoin(teams, eq(teams.id, members.teamId))
    .where(condition);

export async function findUser(db: Database, organisation: string, id: string): Promise<UserRow | undefined> {
  const [row] = await usersWhere(db, and(known(db, organisation), isNamed(id))).limit(1);
  return row;
}

/** Whoever has this address or, where it is given, this id of the provisioning system, other than this one. */
export async function otherUser(
  db: Database,
  organisation: string,
  given: { address: string; externalId: string | null },
  own = '',
): Promise<UserRow['member'] | undefined> {
  const same = given.externalId === null ? undefined : eq(members.externalId, given.externalId);
  const [row] = await usersWhere(
    db,
    and(known(db, organisation), or(eq(members.address, given.address), same), ne(members.id, own)),
  ).limit(1);
  return row?.member;
}

export async function listUsers(
  db: Database,
  organisation: string,
  { alternatives, startIndex, count: most }: Listing<(typeof userFilters)[number]>,
): Promise<{ rows: UserRow[]; total: number }> {
  const asked = and(known(db, organisation), holding(alternatives, lookups));
  const [total] = await db.read.select({ n: count() }).from(members).where(asked);
  if (most === 0) return { rows: [], total: total?.n ?? 0 };
  const rows = await usersWhere(db, asked)
    .orderBy(asc(members.name), asc(members.id))
    .limit(most)
    .offset(startIndex - 1);
  return { rows, total: total?.n ?? 0 };
}

type Written = Pick<UserRow['member'], 'address' | 'name' | 'externalId'>;

/** Follow it by mustHaveChanged. */
export const changeUser = (db: Database, organisation: string, id: string, set: Written) =>
  db.read
    .update(members)
    .set(set)
    .where(and(eq(members.organisationId, organisation), eq(members.id, id)));

/** A provisioning system no longer knows who it sent away. Follow it by mustHaveChanged. */
export const forgetUser = (db: Database, organisation: string, id: string) =>
  db.read
    .update(members)
    .set({ scimId: null })
    .where(
      and(
        eq(members.organisationId, organisation),
        eq(members.id, id),
        isNotNull(members.endedAt),
        isNotNull(members.scimId),
      ),
    );
