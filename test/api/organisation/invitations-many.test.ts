import { beforeEach, describe, expect, it } from 'vitest';
import { mailQueue } from '#api/mailing/queue';
import type { Mail } from '#api/session/mailer';
import { type TestApp, testApp, tokenIn } from '../../support/app.ts';
import { type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
/** Addresses at which the mail server refuses for now. */
let refused: Set<string>;
let underWay: number;
let mostUnderWay: number;

beforeEach(async () => {
  refused = new Set();
  underWay = 0;
  mostUnderWay = 0;
  const mailer = {
    async send(mail: Mail) {
      mostUnderWay = Math.max(mostUnderWay, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 0));
      underWay--;
      if (refused.has(mail.to)) throw new Error('mailbox full');
      await app.outbox.send(mail);
    },
  };
  app = await testApp({ mailer });
  own = await testOrganisation(app);
});

const add = async (address: string, team?: string) =>
  String((await own.administrator.post(`${own.path}/members`, { address, team })).body.id);
const invite = (input: object) => own.administrator.post(`${own.path}/invitations`, input);
/** A day has passed, so that the session is over and a mail may be sent again. */
async function daysLater(days: number) {
  app.later({ days });
  own.administrator.cookie = (await app.signedIn('beheerder@gemeente-voorbeeldstad.example')).cookie;
}
const sent = () => mailQueue(app.deps).idle();
const states = async () =>
  Object.fromEntries(
    (await own.administrator.get(`${own.path}/invitations?purpose=administration`)).body.invitations.map(
      ({ address, state }: { address: string; state: string }) => [address, state],
    ),
  );

describe('inviting many', () => {
  it('answers before the mails go out, and sends a few at a time', async () => {
    const ids = [];
    for (let at = 0; at < 12; at++) ids.push(await add(`m${at}@v.example`));
    await sent();
    await daysLater(2);
    const before = app.outbox.mails().length;
    const asked = await invite({ members: ids });
    expect([asked.status, asked.body]).toEqual([202, { invited: 12 }]);
    await sent();
    expect(app.outbox.mails().length - before).toBe(12);
    expect(mostUnderWay).toBeLessThanOrEqual(4);
  });

  it('mails nobody twice a day, however often it is asked', async () => {
    const id = await add('bo@v.example');
    await sent();
    expect((await invite({ members: [id] })).body).toEqual({ invited: 0 });
    await daysLater(2);
    const both = [await invite({ members: [id] }), await invite({ filter: { which: 'all' } })];
    await sent();
    expect(both.map(({ status }) => status)).toEqual([202, 202]);
    expect(app.outbox.mails().filter(({ to }) => to === 'bo@v.example')).toHaveLength(2);
  });

  it('says what could not be sent, and sends that again when asked', async () => {
    refused.add('bo@v.example');
    await add('bo@v.example');
    await add('cas@v.example');
    await sent();
    expect(await states()).toEqual({ 'bo@v.example': 'not-sent', 'cas@v.example': 'sent' });
    expect(JSON.stringify(app.logged)).not.toContain('bo@');
    refused.clear();
    expect((await invite({ filter: { which: 'unsent' } })).body).toEqual({ invited: 1 });
    await sent();
    expect(await states()).toEqual({ 'bo@v.example': 'sent', 'cas@v.example': 'sent' });
  });

  it('goes by team, with the teams under it', async () => {
    const services = await own.team('Dienstverlening');
    await add('bo@v.example', await own.team('Vergunningen', services));
    await add('cas@v.example');
    await sent();
    await daysLater(31);
    expect(await states()).toEqual({ 'bo@v.example': 'expired', 'cas@v.example': 'expired' });
    expect((await invite({ filter: { which: 'unsent', team: services } })).body).toEqual({ invited: 1 });
    await sent();
  });

  it('refuses who is of another organisation, and then invites nobody', async () => {
    const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
    const asked = await invite({ members: [await add('bo@v.example'), other.administrator.member] });
    expect([asked.status, asked.body.faults]).toEqual([
      400,
      [{ field: 'members.1', detail: 'Dit lid bestaat niet, of is weg.' }],
    ]);
  });
});

describe('an invitation that was taken back', () => {
  it('no longer works, and the person is off the list', async () => {
    await add('bo@v.example');
    await sent();
    const token = tokenIn(app.outbox, 'bo@v.example');
    const [{ id }] = (await own.administrator.get(`${own.path}/invitations?purpose=administration`)).body.invitations;
    expect((await own.administrator.delete(`${own.path}/invitations/${id}`)).status).toBe(204);
    expect((await app.browser().post('/invitation-views', { token })).body.code).toBe('link-used');
    expect(await states()).toEqual({});
    expect((await own.administrator.delete(`${own.path}/invitations/${id}`)).status).toBe(409);
  });
});
