import { and, asc, count, eq, gt, inArray, isNull, notExists, or } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { invitations, members } from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';
import { fits } from '../member-lists/store.ts';

/** From when on an invitation counts: sent since `recent`, and any that waits since `handedOver` and may still go out. */
export interface Since {
  now: string;
  recent: string;
  handedOver: string;
}

/** Who was invited and has, by these moments, no invitation that counts: never sent, not handed over, or too long ago. */
export async function toInvite(
  db: Database,
  organisation: string,
  chosen: { teams?: readonly string[] | undefined; never?: boolean } | { ids: readonly string[] },
  since: Since,
) {
  const among = 'ids' in chosen ? inArray(members.id, [...chosen.ids]) : undefined;
  const isNever = !('ids' in chosen) && chosen.never;
  const status = isNever ? ('not-invited' as const) : ('invited' as const);
  const filter = { status, ...('teams' in chosen && { teams: chosen.teams }) };
  const counting = db.read
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.memberId, members.id), counts(since)));
  return db.read
    .select({ id: members.id, address: members.address })
    .from(members)
    .where(and(fits(organisation, filter), among, notExists(counting)))
    .orderBy(asc(members.name), asc(members.id));
}

/** Undoes the write where another gave one of these members an invitation in the meantime. */
export function mustBeOnce(db: Database, memberIds: readonly string[], since: Since) {
  const twice = db.read
    .select({ id: invitations.memberId })
    .from(invitations)
    .where(and(inArray(invitations.memberId, [...memberIds]), counts(since)))
    .groupBy(invitations.memberId)
    .having(gt(count(), 1));
  return mustHold(db.read, notExists(twice));
}

function counts({ now, recent, handedOver }: Since) {
  const waits = and(eq(invitations.mail, 'waiting'), gt(invitations.sentAt, handedOver));
  return and(gt(invitations.sentAt, recent), gt(invitations.expiresAt, now), or(eq(invitations.mail, 'sent'), waits));
}

/** Which of these are members of the organisation. */
export async function knownAmong(db: Database, organisation: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.read
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organisationId, organisation), inArray(members.id, [...ids])));
  return new Set(rows.map(({ id }) => id));
}

/** The newest invitation of each of these members. */
export async function newestOf(db: Database, memberIds: readonly string[]) {
  const rows = await db.read
    .select()
    .from(invitations)
    .where(and(inArray(invitations.memberId, [...memberIds]), isNull(invitations.redeemedAt)))
    .orderBy(asc(invitations.sentAt), asc(invitations.id));
  return new Map(rows.map((row) => [row.memberId, row]));
}

/** The member whom this invitation of the organisation is for. */
export async function invitedBy(db: Database, organisation: string, id: string) {
  const [row] = await db.read
    .select({ member: members })
    .from(invitations)
    .innerJoin(members, eq(members.id, invitations.memberId))
    .where(and(eq(invitations.id, id), eq(members.organisationId, organisation)))
    .limit(1);
  return row?.member;
}
