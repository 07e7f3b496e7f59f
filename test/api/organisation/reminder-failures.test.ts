import { beforeEach, expect, it } from 'vitest';
import { reminders } from '#api/db/schema';
import { type Mail, Unanswered } from '#api/session/mailer';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { askOfAll, growToCounted, remindersTo, round, sent } from '../../support/reminded.ts';

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;
/** How the mail server fails at sanne's address for now. */
let failure: Error | undefined;
let tries: number;

beforeEach(async () => {
  failure = undefined;
  tries = 0;
  const mailer = {
    async send(mail: Mail) {
      const isReminder = mail.to === 'sanne@v.example' && mail.subject.includes('herinnert');
      if (isReminder) tries++;
      if (isReminder && failure) throw failure;
      await app.outbox.send(mail);
    },
  };
  app = await testApp({ mailer });
  own = await testOrganisation(app);
  hr = await own.joins('hr@v.example', 'hr');
  await own.joins('sanne@v.example', 'member');
  await growToCounted(own);
  await askOfAll(own);
});

async function remind() {
  await hr.post(`${own.path}/reminder-plans`, { about: 'open', repeat: 'once' });
  await sent(app);
}
/** As HR reads it after signing in anew: a session does not last this long. */
const counts = async () => {
  hr.cookie = (await app.signedIn('hr@v.example')).cookie;
  const [plan] = (await hr.get(`${own.path}/reminder-plans`)).body.plans;
  return { sent: plan.sent, waiting: plan.waiting, failed: plan.failed };
};

it('a mail that could not be handed over is tried again later, and goes out once', async () => {
  failure = new Error('mailbox full');
  await remind();
  expect(await counts()).toEqual({ sent: 4, waiting: 1, failed: 0 });
  await round(app);
  expect(tries).toBe(1);
  failure = undefined;
  app.later({ hours: 1 });
  await round(app);
  app.later({ hours: 1 });
  await round(app);
  expect(remindersTo(app, 'sanne@v.example')).toHaveLength(1);
  expect(await counts()).toEqual({ sent: 5, waiting: 0, failed: 0 });
  expect(JSON.stringify(app.logged)).not.toContain('sanne');
});

it('after four failures it is given up, says so, and a next plan may try', async () => {
  failure = new Error('no such mailbox');
  await remind();
  for (const hours of [1, 5, 5]) {
    app.later({ hours });
    await round(app);
  }
  expect([tries, await counts()]).toEqual([3, { sent: 4, waiting: 1, failed: 0 }]);
  app.later({ hours: 25 });
  await round(app);
  expect([tries, await counts()]).toEqual([4, { sent: 4, waiting: 0, failed: 1 }]);
  failure = undefined;
  await remind();
  expect(remindersTo(app, 'sanne@v.example')).toHaveLength(1);
});

it('a mail of which nobody knows whether it was handed over is not sent again', async () => {
  failure = new Unanswered('too late');
  await remind();
  failure = undefined;
  app.later({ hours: 5 });
  await round(app);
  await remind();
  expect(tries).toBe(1);
  expect((await app.db.read.select().from(reminders)).map(({ state }) => state)).toContain('sending');
});

it('what waits is not sent where the plan was ended meanwhile', async () => {
  failure = new Error('mailbox full');
  const { body } = await hr.post(`${own.path}/reminder-plans`, { about: 'open', repeat: 'monthly' });
  await sent(app);
  failure = undefined;
  await hr.post(`${own.path}/reminder-plans/${body.id}/ending`);
  app.later({ hours: 1 });
  await round(app);
  expect(remindersTo(app, 'sanne@v.example')).toEqual([]);
});
