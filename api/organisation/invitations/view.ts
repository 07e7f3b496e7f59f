import type { Deps } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { tokenHash } from '../../session/sign-in-request.ts';
import type { InvitationView } from './schema.ts';
import { type FoundInvitation, findInvitation } from './store.ts';

/** What somebody is invited to, before they decide. */
export async function viewInvitation(deps: Deps, token: string): Promise<InvitationView> {
  const { organisation, contact, team, settings } = await openInvitation(deps, token);
  return { organisation, contact, ...(team !== null && { team }), managersSeePeople: settings.managersSeePeople };
}

/** The invitation with this token, while it can be redeemed. */
export async function openInvitation({ db, now }: Deps, token: string): Promise<FoundInvitation> {
  const found = await findInvitation(db, await tokenHash(token));
  if (!found)
    throw new RuleBroken(
      'not-found',
      'Deze uitnodiging bestaat niet. Kopieer de hele link uit de mail en probeer het opnieuw.',
    );
  if (found.redeemedAt !== null || found.status !== 'invited')
    throw new RuleBroken(
      'link-used',
      'Deze uitnodiging is al gebruikt of ingetrokken. Log in om te zien waar je lid van bent.',
    );
  if (found.expiresAt <= now().toISOString())
    throw new RuleBroken('link-expired', `Deze uitnodiging is verlopen. Vraag een nieuwe aan ${found.contact}.`);
  return found;
}
