import { beforeEach, describe, expect, it } from 'vitest';
import { mailQueue } from '#api/mailing/queue';
import { type TestApp, testApp } from '../../support/app.ts';
import { type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
});

async function link(more: object = {}) {
  const made = await own.administrator.post(`${own.path}/join-links`, { days: 14, ...more });
  return { ...made.body, token: String(made.body.url).split('#')[1] };
}
const waiting = async () =>
  (await own.administrator.get(`${own.path}/members?purpose=administration&status=asked`)).body.members;

describe('a link to join', () => {
  it('shows its secret once, and says who it is of to whoever opens it', async () => {
    const team = await own.team('Vergunningen');
    const { id, token, url } = await link({ team });
    expect(url).toMatch(/^http:\/\/localhost:4321\/meedoen#/);
    const { body } = await own.administrator.get(`${own.path}/join-links`);
    expect(body.links).toEqual([
      { id, team, createdAt: '2026-11-23T09:00:00.000Z', expiresAt: '2026-12-07T09:00:00.000Z' },
    ]);
    expect((await app.browser().post('/join-link-views', { token })).body).toEqual({
      organisation: 'Gemeente Voorbeeldstad',
      contact: 'beheerder@gemeente-voorbeeldstad.example',
      team: 'Vergunningen',
      managersSeePeople: false,
    });
  });

  it('lets nobody in by itself: the organisation decides', async () => {
    const { token } = await link();
    const bo = await app.signedIn('bo@v.example');
    const asked = await bo.post('/join-requests', { token, name: 'Bo Jansen' });
    expect([asked.status, asked.body.organisation]).toEqual([201, 'Gemeente Voorbeeldstad']);
    expect((await bo.get(own.path)).status).toBe(404);
    expect(await waiting()).toMatchObject([{ name: 'Bo Jansen', address: 'bo@v.example', status: 'asked' }]);
    const approved = await own.administrator.post(`${own.path}/members/${asked.body.member}/approval`);
    expect(approved.status).toBe(204);
    expect((await bo.get(own.path)).body.you).toEqual(['member']);
    await mailQueue(app.deps).idle();
    expect(app.outbox.mails()[0]).toMatchObject({
      to: 'bo@v.example',
      subject: 'Je doet mee met Gemeente Voorbeeldstad',
    });
    expect((await own.administrator.post(`${own.path}/members/${asked.body.member}/approval`)).status).toBe(409);
  });

  it('can be answered by no, after which nothing was joined', async () => {
    const { token } = await link();
    const bo = await app.signedIn('bo@v.example');
    const { member } = (await bo.post('/join-requests', { token, name: 'Bo Jansen' })).body;
    expect((await own.administrator.post(`${own.path}/members/${member}/refusal`)).status).toBe(204);
    expect(await waiting()).toEqual([]);
    expect((await bo.get(own.path)).status).toBe(404);
    expect((await own.administrator.post(`${own.path}/members/${member}/refusal`)).status).toBe(409);
  });

  it('shows the organisation only an address that the person signs in with', async () => {
    const { token } = await link();
    const bo = await app.signedIn('bo@v.example');
    const asked = await bo.post('/join-requests', { token, name: 'Bo', address: 'minister@v.example' });
    expect([asked.status, asked.body.faults]).toEqual([
      400,
      [{ field: 'address', detail: 'Met dit adres log je niet in.' }],
    ]);
  });

  it('is for who is not a member yet, and did not ask before', async () => {
    const { token } = await link();
    expect((await own.administrator.post('/join-requests', { token, name: 'Ada' })).status).toBe(409);
    const bo = await app.signedIn('bo@v.example');
    await bo.post('/join-requests', { token, name: 'Bo' });
    expect((await bo.post('/join-requests', { token, name: 'Bo' })).status).toBe(409);
  });

  it('no longer works once it is closed or its days are over', async () => {
    const [closed, old] = [await link(), await link({ days: 1 })];
    expect((await own.administrator.delete(`${own.path}/join-links/${closed.id}`)).status).toBe(204);
    app.later({ days: 2 });
    for (const { token } of [closed, old])
      expect((await app.browser().post('/join-link-views', { token })).body.code).toBe('link-expired');
    own.administrator.cookie = (await app.signedIn('beheerder@gemeente-voorbeeldstad.example')).cookie;
    expect((await own.administrator.get(`${own.path}/join-links`)).body.links).toEqual([]);
  });
});
