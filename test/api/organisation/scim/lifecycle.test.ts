import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { members } from '#api/db/schema';
import { mailQueue } from '#api/mailing/queue';
import { type TestApp, testApp } from '../../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../../support/organisation.ts';
import { type ScimClient, scimClient } from '../../../support/scim.ts';

let app: TestApp;
let own: TestOrganisation;
let client: ScimClient;
let eva: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  client = await scimClient(app, own);
  eva = await own.joins('eva@v.example', 'member', { name: 'Eva Bakker' });
});

const set = (active: boolean) => client.patch(`/Users/${eva.member}`, { op: 'replace', path: 'active', value: active });
const lastMail = () => app.outbox.mails().find(({ to }) => to === 'eva@v.example');
const row = (id: string) => app.db.read.select().from(members).where(eq(members.id, id));

describe('who is no longer active', () => {
  it('is signed out, is no member any more, and keeps the account', async () => {
    expect((await set(false)).status).toBe(200);
    expect((await eva.get('/sessions/current')).body.signedIn).toBe(false);
    expect(await row(eva.member)).toMatchObject([{ status: 'ended', endedAt: '2026-11-23T09:00:00.000Z' }]);
    const again = await app.signedIn('eva@v.example');
    expect(again.learnerId).toBe(eva.learnerId);
    expect((await again.get(own.path)).status).toBe(404);
  });

  it('comes back under the same id with a membership of its own, and the earlier one stays as it was', async () => {
    await set(false);
    app.later({ days: 1 });
    expect((await set(true)).body).toMatchObject({ id: eva.member, active: true });
    const again = await app.signedIn('eva@v.example');
    expect((await again.get(own.path)).body.you).toEqual(['member']);
    expect(await row(eva.member)).toMatchObject([{ status: 'ended', endedAt: '2026-11-23T09:00:00.000Z' }]);
    expect((await set(false)).body).toMatchObject({ id: eva.member, active: false });
  });

  it('reads in a mail that only the membership ended, and how to keep getting in', async () => {
    await set(false);
    await mailQueue(app.deps).idle();
    expect(lastMail()).toMatchObject({ subject: 'Je bent geen lid meer van Gemeente Voorbeeldstad bij AI-geletterd' });
    expect(lastMail()?.text).toContain('/account');
  });

  it('reads in a mail to be back, without having asked for it, and how to leave', async () => {
    await set(false);
    await set(true);
    await mailQueue(app.deps).idle();
    expect(lastMail()).toMatchObject({ subject: 'Je doet weer mee met Gemeente Voorbeeldstad' });
    expect(lastMail()?.text).not.toContain('Je vroeg');
    expect(lastMail()?.text).toContain('/wat-ziet-mijn-organisatie');
  });

  it('is never the last administrator', async () => {
    const refused = await client.delete(`/Users/${own.administrator.member}`);
    expect([refused.status, refused.body.status]).toEqual([409, '409']);
  });
});

describe('who is put on the list', () => {
  it('gets an invitation where the token says so, and otherwise not', async () => {
    const inviting = await scimClient(app, own, { invites: true });
    await client.person('stil@v.example');
    await inviting.person('welkom@v.example');
    await mailQueue(app.deps).idle();
    const to = app.outbox.mails().map((mail) => mail.to);
    expect([to.includes('welkom@v.example'), to.includes('stil@v.example')]).toEqual([true, false]);
  });

  it('is in one team: the last that they were put in', async () => {
    const [first, second] = [await client.group('Zorg', eva.member), await client.group('Wonen', eva.member)];
    expect((await client.get(`/Groups/${first}`)).body.members).toEqual([]);
    expect((await client.get(`/Groups/${second}`)).body.members).toMatchObject([{ value: eva.member }]);
    await client.delete(`/Groups/${second}`);
    expect((await client.get(`/Users/${eva.member}`)).body.groups).toBeUndefined();
  });
});
