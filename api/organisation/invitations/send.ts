import type { Deps } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { mailQueue } from '../../mailing/queue.ts';
import { findOrganisation } from '../organisations/store.ts';
import { invitationRow, sendInvitation } from './invite.ts';
import { addInvitations, noteMail } from './store.ts';

interface Invitee {
  id: string;
  address: string;
}

/** A mail whose invitation is written and that still has to go out. */
export interface WaitingMail {
  invitation: string;
  to: string;
  token: string;
}

/** Invitations to write in one go, and the mails that go out once they are written. */
export async function invitationTo(deps: Deps, members: readonly Invitee[]) {
  const made = await Promise.all(
    members.map(async ({ id, address }) => {
      const { row, token } = await invitationRow(deps, id);
      return { row: { ...row, mail: 'waiting' as const }, mail: { invitation: row.id, to: address, token } };
    }),
  );
  const rows = made.map(({ row }) => row);
  return { queries: rows.length > 0 ? [addInvitations(deps.db, rows)] : [], mails: made.map(({ mail }) => mail) };
}

/** Puts mails in the queue; what could not be handed over is noted, so that it can be sent again. */
export async function sendLater(deps: Deps, organisation: string, mails: readonly WaitingMail[]): Promise<void> {
  const name = (await findOrganisation(deps.db, organisation))?.name ?? '';
  for (const mail of mails) mailQueue(deps).add(() => handOver(deps, name, mail));
}

export async function handOver(
  deps: Deps,
  organisation: string,
  { invitation, to, token }: WaitingMail,
): Promise<void> {
  const went = await sendInvitation(deps, { to, organisation, token }).then(
    () => 'sent' as const,
    () => 'failed' as const,
  );
  if (went === 'failed') deps.log({ level: 'error', event: 'mail-not-sent', reason: 'invitation' });
  await unconditional(deps.db.write([noteMail(deps.db, invitation, went)])).catch(() =>
    deps.log({ level: 'error', event: 'mail-not-noted' }),
  );
}
