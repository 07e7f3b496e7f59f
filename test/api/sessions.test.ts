import { describe, expect, it } from 'vitest';
import { testApp, tokenIn } from '../support/app.ts';

const eva = 'eva@voorbeeldstad.nl';

describe('a session', () => {
  it('lives in a cookie that scripts and other sites do not get, of which only the digest is stored', async () => {
    const app = await testApp();
    const browser = app.browser();
    await browser.post('/sign-in-requests', { email: eva });
    const { headers } = await browser.post('/sessions', { token: tokenIn(app.outbox) });
    const cookie = headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^ai-geletterd-session=secret-[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = cookie.match(/=([^;]+)/)?.[1] ?? '';
    const stored = await app.db.client.execute('SELECT * FROM sessions');
    expect(JSON.stringify(stored.rows)).not.toContain(token);
  });

  it('is tied to the host by the name of its cookie on https', async () => {
    const app = await testApp({ baseUrl: 'https://leren.voorbeeldstad.nl' });
    const browser = app.browser();
    await browser.post('/sign-in-requests', { email: eva });
    const { headers } = await browser.post('/sessions', { token: tokenIn(app.outbox) });
    expect(headers.get('Set-Cookie')).toMatch(
      /^__Host-ai-geletterd-session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await browser.get('/sessions/current')).body.signedIn).toBe(true);
  });

  it('ends after an hour in which nothing is done', async () => {
    const app = await testApp();
    const browser = await app.signedIn(eva);
    app.later({ minutes: 59 });
    expect((await browser.get('/sessions/current')).body).toMatchObject({
      signedIn: true,
      expiresAt: '2026-11-23T10:59:00.000Z',
    });
    app.later({ minutes: 60 });
    expect((await browser.get('/sessions/current')).body).toEqual({ signedIn: false });
    expect((await browser.get('/profile')).status).toBe(401);
  });

  it('ends twelve hours after signing in, however busy', async () => {
    const app = await testApp();
    const browser = await app.signedIn(eva);
    for (let half = 0; half < 23; half++) {
      app.later({ minutes: 30 });
      expect((await browser.get('/profile')).status).toBe(200);
    }
    expect((await browser.get('/sessions/current')).body.expiresAt).toBe('2026-11-23T21:00:00.000Z');
    app.later({ minutes: 30 });
    expect((await browser.get('/profile')).status).toBe(401);
  });

  it('is a new one at every sign-in, and the old one of that browser ends', async () => {
    const app = await testApp();
    const browser = await app.signedIn(eva);
    const old = browser.cookie;
    await browser.post('/sign-in-requests', { email: eva });
    await browser.post('/sessions', { token: tokenIn(app.outbox) });
    expect(browser.cookie).not.toBe(old);
    const thief = app.browser();
    thief.cookie = old;
    expect((await thief.get('/profile')).status).toBe(401);
  });

  it('ends for good by signing out, and signing out twice is no fault', async () => {
    const app = await testApp();
    const browser = await app.signedIn(eva);
    const kept = browser.cookie;
    expect((await browser.delete('/sessions/current')).status).toBe(204);
    expect(browser.cookie).toBeUndefined();
    expect((await browser.delete('/sessions/current')).status).toBe(204);
    browser.cookie = kept;
    expect((await browser.get('/profile')).status).toBe(401);
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'signed-out',
      subject: { kind: 'learner', id: browser.learnerId },
    });
  });

  it('can be ended on every device, and only of oneself', async () => {
    const app = await testApp();
    const [laptop, phone, bob] = [
      await app.signedIn(eva),
      await app.signedIn(eva),
      await app.signedIn('bob@voorbeeldstad.nl'),
    ];
    expect((await laptop.delete('/sessions')).status).toBe(204);
    expect((await phone.get('/profile')).status).toBe(401);
    expect((await bob.get('/profile')).status).toBe(200);
    expect((await app.audited()).at(-1)).toMatchObject({ action: 'signed-out-everywhere' });
  });

  it('that nobody opened is no session', async () => {
    const browser = (await testApp()).browser();
    browser.cookie = 'ai-geletterd-session=verzonnen';
    expect((await browser.get('/sessions/current')).body).toEqual({ signedIn: false });
  });
});

it('a session that another process ended is taken for alive five seconds at most', async () => {
  const app = await testApp();
  const noor = await app.signedIn('noor@voorbeeldstad.example');
  expect((await noor.get('/attempts')).status).toBe(200);
  await app.db.client.execute("UPDATE sessions SET ended_at = '2026-11-23T09:00:01.000Z'");
  app.later({ seconds: 5 });
  expect((await noor.get('/attempts')).status).toBe(401);
});
