import type { Deps } from '../../context.ts';
import { tokenHash } from '../../session/sign-in-request.ts';
import { invitationMail } from './mail-text.ts';
import { addInvitation } from './store.ts';

const day = 24 * 60 * 60_000;
export const invitationDays = 30;

/** An invitation to write with whatever it belongs to, and the token that goes in the mail and nowhere else. */
export async function newInvitation(deps: Deps, memberId: string) {
  const { row, token } = await invitationRow(deps, memberId);
  return { invitation: addInvitation(deps.db, row), token };
}

export async function invitationRow({ now, newId, newSecret }: Deps, memberId: string) {
  const token = newSecret();
  const sentAt = now();
  const row = {
    id: newId(),
    memberId,
    tokenHash: await tokenHash(token),
    sentAt: sentAt.toISOString(),
    expiresAt: new Date(sentAt.getTime() + invitationDays * day).toISOString(),
  };
  return { row, token };
}

interface Invited {
  to: string;
  organisation: string;
  token: string;
}

/** The token stands in the fragment, so that no server on the way and no scanner of links sees it. */
export function sendInvitation({ mailer, baseUrl }: Deps, { to, organisation, token }: Invited): Promise<void> {
  const link = `${baseUrl}/uitnodiging#${token}`;
  return mailer.send(invitationMail({ to, organisation, link, days: invitationDays }));
}
