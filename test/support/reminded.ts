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

/** Lets an organisation of three grow to the five that its smallest group then is, so that it is counted. */
export async function growToCounted({ administrator, path, joins }: TestOrganisation): Promise<void> {
  await joins('ria@v.example', 'member');
  await joins('bo@v.example', 'member');
  const { contact, settings } = (await administrator.get(path)).body;
  await administrator.put(path, { contact, settings: { ...settings, minimumGroup: 5 } });
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
