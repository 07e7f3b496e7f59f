import { mailQueue } from '#api/mailing/queue';
import { remindDue } from '#api/organisation/reminders/plan';
import type { Mail } from '#api/session/mailer';
import type { TestApp } from './app.ts';
import type { TestOrganisation } from './organisation.ts';

const what = [{ kind: 'role', subject: 'medewerker' }];

/** Asks of everybody in the organisation what the role medewerker asks. */
export async function askOfAll({ administrator, path }: TestOrganisation): Promise<void> {
  const { status, text } = await administrator.post(`${path}/assignments`, { what, to: { filter: {} } });
  if (status >= 300) throw new Error(`assigning gave ${status}: ${text}`);
}

/** What this address got besides sign-in links and invitations, oldest first. */
export const remindersTo = ({ outbox }: TestApp, to: string): Mail[] =>
  outbox
    .mails()
    .filter((mail) => mail.to === to && mail.subject.includes('herinnert je'))
    .toReversed();

export const sent = ({ deps }: TestApp) => mailQueue(deps).idle();

/** What the server does every hour. */
export const round = ({ deps }: TestApp) => remindDue(deps, { actor: { kind: 'system' }, origin: 'reminders' });
