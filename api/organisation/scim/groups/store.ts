import { and, asc, count, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '../../../db/client.ts';
import { members, teams } from '../../../db/schema.ts';
import type { Listing } from '../list.ts';
import { holding, type Lookup } from '../store.ts';
import { known, named } from '../users/store.ts';

export type GroupRow = typeof teams.$inferSelect;

/** A person in a team, by the id under which a provisioning system knows them. */
export interface GroupMember {
  id: string;
  scimId: string;
  name: string;
}

const perQuery = 500;

export const groupFilters = ['id', 'displayName', 'externalId', 'members', 'members.value'] as const;

const lookups = (db: Database, organisation: string): Record<(typeof groupFilters)[number], Lookup> => {
  const having: Lookup = {
    kind: 'among',
    rows: (value) =>
      db.read
        .select({ id: members.id })
        .from(members)
        .where(and(known(db, organisation), eq(members.teamId, teams.id), eq(named, value))),
  };
  return {
    id: { kind: 'exact', column: sql`${teams.id}` },
    displayName: { kind: 'any-case', column: sql`${teams.name}` },
    externalId: { kind: 'exact', column: sql`${teams.externalId}` },
    members: having,
    'members.value': having,
  };
};

export async function findGroup(db: Database, organisation: string, id: string): Promise<GroupRow | undefined> {
  const [row] = await db.read
    .select()
    .from(teams)
    .where(and(eq(teams.organisationId, organisation), eq(teams.id, id)))
    .limit(1);
  return row;
}

export async function listGroups(
  db: Database,
  organisation: string,
  { alternatives, startIndex, count: most }: Listing<(typeof groupFilters)[number]>,
): Promise<{ rows: GroupRow[]; total: number }> {
  const asked = and(eq(teams.organisationId, organisation), holding(alternatives, lookups(db, organisation)));
  const [total] = await db.read.select({ n: count() }).from(teams).where(asked);
  const rows =
    most === 0
      ? []
      : await db.read
          .select()
          .from(teams)
          .where(asked)
          .orderBy(asc(teams.name), asc(teams.id))
          .limit(most)
          .offset(startIndex - 1);
  return { rows, total: total?.n ?? 0 };
}

/** Who is in each of these teams; not who is in a team under it. */
export async function membersOf(
  db: Database,
  organisation: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string | null, GroupMember[]>> {
  const { id, name, teamId } = members;
  const rows = await db.read
    .select({ id, name, teamId, scimId: sql<string>`${named}` })
    .from(members)
    .where(and(known(db, organisation), inArray(teamId, [...ids])))
    .orderBy(asc(name), asc(id));
  return Map.groupBy(rows, (row) => row.teamId);
}

/** The members whom a provisioning system knows by these ids, each with that id. */
export async function membersNamed(
  db: Database,
  organisation: string,
  scimIds: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const some of chunks(scimIds)) {
    const rows = await db.read
      .select({ id: members.id, scimId: sql<string>`${named}` })
      .from(members)
      .where(
        and(
          known(db, organisation),
          or(inArray(members.scimId, some), and(inArray(members.id, some), isNull(members.scimId))),
        ),
      );
    for (const { id, scimId } of rows) found.set(scimId, id);
  }
  return found;
}

/** Follow it by mustHaveChanged. */
export const changeGroup = (
  db: Database,
  organisation: string,
  id: string,
  set: Pick<GroupRow, 'name' | 'externalId'>,
) =>
  db.read
    .update(teams)
    .set(set)
    .where(and(eq(teams.organisationId, organisation), eq(teams.id, id)));

function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / perQuery) }, (_, at) =>
    ids.slice(at * perQuery, (at + 1) * perQuery),
  );
}
