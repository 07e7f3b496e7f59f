import { and, desc, eq, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { listLength } from '#domain/verification/bitstring';
import type { Database } from '../../db/client.ts';
import { organisationBadges } from '../../db/schema.ts';

export type OrganisationBadgeRow = typeof organisationBadges.$inferSelect;

export async function organisationBadgesOf(db: Database, organisation: string): Promise<OrganisationBadgeRow[]> {
  return db.read
    .select()
    .from(organisationBadges)
    .where(eq(organisationBadges.organisationId, organisation))
    .orderBy(desc(organisationBadges.awardedAt));
}

/** The badge that was given for this seal. */
export async function badgeOfSeal(db: Database, seal: string): Promise<OrganisationBadgeRow | undefined> {
  const [row] = await db.read.select().from(organisationBadges).where(eq(organisationBadges.sealId, seal)).limit(1);
  return row;
}

export async function findPublicOrganisationBadge(
  db: Database,
  publicId: string,
): Promise<OrganisationBadgeRow | undefined> {
  const [row] = await db.read
    .select()
    .from(organisationBadges)
    .where(eq(organisationBadges.publicId, publicId))
    .limit(1);
  return row;
}

/** By the platform's own id, or by the id that stands in the badge's file. */
export async function findIssuedOrganisationBadge(db: Database, id: string): Promise<OrganisationBadgeRow | undefined> {
  const inFile = sql`json_extract(${organisationBadges.credential}, '$.id')`;
  const [row] = await db.read
    .select()
    .from(organisationBadges)
    .where(or(eq(organisationBadges.id, id), eq(inFile, id)))
    .limit(1);
  return row;
}

/** Changes no row where the badge was revoked before; follow it by mustHaveChanged. */
export function revokeOrganisationBadgeOnce(db: Database, id: string, revokedAt: string, revocationReason: string) {
  return db.read
    .update(organisationBadges)
    .set({ revokedAt, revocationReason })
    .where(and(eq(organisationBadges.id, id), isNull(organisationBadges.revokedAt)));
}

export const organisationBadgeCount = (db: Database) => db.read.$count(organisationBadges);

export async function isOrganisationPlaceTaken(db: Database, statusIndex: number): Promise<boolean> {
  return (await db.read.$count(organisationBadges, eq(organisationBadges.statusIndex, statusIndex))) > 0;
}

/** The places in this list whose badge was revoked, in order. */
export async function revokedOrganisationPlaces(db: Database, list: number): Promise<number[]> {
  const { statusIndex, revokedAt } = organisationBadges;
  const first = (list - 1) * listLength;
  const rows = await db.read
    .select({ index: statusIndex })
    .from(organisationBadges)
    .where(and(gte(statusIndex, first), lt(statusIndex, first + listLength), isNotNull(revokedAt)))
    .orderBy(statusIndex);
  return rows.map(({ index }) => index - first);
}

export const addOrganisationBadge = (db: Database, row: OrganisationBadgeRow) =>
  db.read.insert(organisationBadges).values(row);
