import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { invitations, members, organisations, teams } from '../../db/schema.ts';

export const addInvitation = (db: Database, row: typeof invitations.$inferInsert) =>
  db.read.insert(invitations).values(row);

export const addInvitations = (db: Database, rows: readonly (typeof invitations.$inferInsert)[]) =>
  db.read.insert(invitations).values([...rows]);

/** What became of a mail that waited to be handed over. */
export const noteMail = (db: Database, id: string, mail: 'sent' | 'failed') =>
  db.read.update(invitations).set({ mail }).where(eq(invitations.id, id));

/** Ends what was sent to a member and not yet redeemed. */
export const closeInvitations = (db: Database, memberId: string, now: string) =>
  db.read
    .update(invitations)
    .set({ expiresAt: now })
    .where(and(eq(invitations.memberId, memberId), isNull(invitations.redeemedAt), gt(invitations.expiresAt, now)));

/** The invitation with this token, with what it is for. */
export async function findInvitation(db: Database, tokenHash: string) {
  const [row] = await db.read
    .select({
      id: invitations.id,
      expiresAt: invitations.expiresAt,
      redeemedAt: invitations.redeemedAt,
      memberId: members.id,
      status: members.status,
      organisationId: organisations.id,
      organisation: organisations.name,
      contact: organisations.contact,
      settings: organisations.settings,
      team: teams.name,
    })
    .from(invitations)
    .innerJoin(members, eq(members.id, invitations.memberId))
    .innerJoin(organisations, eq(organisations.id, members.organisationId))
    .leftJoin(teams, eq(teams.id, members.teamId))
    .where(eq(invitations.tokenHash, tokenHash))
    .limit(1);
  return row;
}
export type FoundInvitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

export const redeemOpen = (db: Database, id: string, now: string) =>
  db.read
    .update(invitations)
    .set({ redeemedAt: now })
    .where(and(eq(invitations.id, id), isNull(invitations.redeemedAt), gt(invitations.expiresAt, now)));

/** Binds an invited member to a person, whatever address stood on the invitation. */
export const bindMember = (db: Database, id: string, learnerId: string, joinedAt: string) =>
  db.read
    .update(members)
    .set({ learnerId, joinedAt, status: 'active', endedAt: null })
    .where(and(eq(members.id, id), eq(members.status, 'invited')));
