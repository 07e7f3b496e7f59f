import type { Deps } from '../../context.ts';
import { addressesOf } from '../../learners/store.ts';
import { mailQueue } from '../../mailing/queue.ts';
import type { Mail } from '../../session/mailer.ts';
import { mailIssuer } from '../../session/sign-in-request.ts';
import { findOrganisation } from '../organisations/store.ts';
import type { Member } from './store.ts';

export type MailText = (input: { to: string; organisation: string; link: string }) => Mail;

/** Mails a member after the answer, at the last address that they added themselves; who has no account gets none. */
export async function tellMember(
  deps: Deps,
  { organisationId, learnerId }: Pick<Member, 'organisationId' | 'learnerId'>,
  text: MailText,
  page: `/${string}`,
): Promise<void> {
  if (learnerId === null) return;
  const [organisation, addresses] = await Promise.all([
    findOrganisation(deps.db, organisationId),
    addressesOf(deps.db, mailIssuer, learnerId),
  ]);
  const to = addresses.at(-1)?.address;
  if (!organisation || to === undefined) return;
  const mail = text({ to, organisation: organisation.name, link: deps.baseUrl + page });
  mailQueue(deps).add(() =>
    deps.mailer.send(mail).catch(() => deps.log({ level: 'error', event: 'mail-not-sent', reason: 'not-handed-over' })),
  );
}
