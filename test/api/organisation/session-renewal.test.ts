import { beforeEach, describe, expect, it } from 'vitest';
import { type Browser, type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
let noor: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  noor = await own.joins('noor@voorbeeldstad.example', 'member');
  await noor.get('/profile');
});

const rolesOfNoor = (...roles: string[]) =>
  own.administrator.put(`${own.path}/members/${noor.member}/roles`, { roles: roles.map((role) => ({ role })) });

/** A browser that sends this cookie, whatever comes back. */
function carrying(cookie: string | undefined): Browser {
  const browser = app.browser();
  browser.cookie = cookie;
  return browser;
}

describe('the session of who gets or loses a role', () => {
  it('has a new token at the next request, and the one before works no more after a minute', async () => {
    const old = noor.cookie;
    await rolesOfNoor('hr');
    expect((await noor.get(`${own.path}/teams`)).status).toBe(200);
    expect(noor.cookie).not.toBe(old);
    app.later({ seconds: 59 });
    expect((await carrying(old).get('/profile')).status).toBe(200);
    app.later({ seconds: 7 });
    expect((await carrying(old).get('/profile')).status).toBe(401);
    expect((await noor.get('/profile')).status).toBe(200);

    const given = noor.cookie;
    await rolesOfNoor();
    await noor.get('/profile');
    expect(noor.cookie).not.toBe(given);
  });

  it('keeps the token while nothing changes, also where the same roles are given again', async () => {
    await rolesOfNoor('hr');
    await noor.get('/profile');
    const { cookie } = noor;
    await rolesOfNoor('hr');
    const { headers } = await noor.get('/profile');
    expect([noor.cookie, headers.has('Set-Cookie')]).toEqual([cookie, false]);
  });

  it('stays signed in when several requests come at once, in whatever order they are answered', async () => {
    await rolesOfNoor('hr');
    const browsers = Array.from({ length: 5 }, () => carrying(noor.cookie));
    const answers = await Promise.all(browsers.map((browser) => browser.get('/profile')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    app.later({ minutes: 2 });
    for (const browser of browsers) expect((await browser.get('/profile')).status).toBe(200);
  });

  it('gets the new token again where the answer with it was lost', async () => {
    await rolesOfNoor('hr');
    await carrying(noor.cookie).get('/profile');
    await noor.get('/profile');
    app.later({ minutes: 2 });
    expect((await noor.get('/profile')).status).toBe(200);
  });

  it('has one token again and again where the roles change twice', async () => {
    const old = noor.cookie;
    await rolesOfNoor('hr');
    await noor.get('/profile');
    const between = noor.cookie;
    await rolesOfNoor('auditor');
    await noor.get('/profile');
    expect(new Set([old, between, noor.cookie]).size).toBe(3);
    expect((await carrying(old).get('/profile')).status).toBe(401);
    expect((await noor.get('/profile')).status).toBe(200);
  });

  it('ends with both tokens by signing out', async () => {
    const old = noor.cookie;
    await rolesOfNoor('hr');
    await noor.get('/profile');
    const renewed = noor.cookie;
    await noor.delete('/sessions/current');
    expect(noor.cookie).toBeUndefined();
    for (const cookie of [old, renewed]) expect((await carrying(cookie).get('/profile')).status).toBe(401);
  });

  it('is not kept alive by it: twelve hours after signing in it is over', async () => {
    await rolesOfNoor('hr');
    for (let half = 0; half < 23; half++) {
      app.later({ minutes: 30 });
      await noor.get('/profile');
    }
    app.later({ minutes: 30 });
    expect((await noor.get('/profile')).status).toBe(401);
  });
});

it('joining, being let in and leaving an organisation are changes of role', async () => {
  const eva = await app.signedIn('eva@voorbeeldstad.example');
  const { url } = (await own.administrator.post(`${own.path}/join-links`, { days: 14 })).body;
  const asked = await eva.post('/join-requests', { token: String(url).split('#')[1], name: 'Eva' });
  const cookies = [eva.cookie];
  await own.administrator.post(`${own.path}/members/${asked.body.member}/approval`);
  await eva.get('/profile');
  cookies.push(eva.cookie);
  await eva.delete(`/memberships/${asked.body.member}`);
  await eva.get('/profile');
  cookies.push(eva.cookie);
  expect(new Set(cookies).size).toBe(3);
});
