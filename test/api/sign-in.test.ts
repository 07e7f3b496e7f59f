import { describe, expect, it } from 'vitest';
import { codeIn, testApp, tokenIn } from '../support/app.ts';

const eva = 'eva@voorbeeldstad.nl';

describe('asking for a sign-in link', () => {
  it('gives known and unknown addresses the same answer and the same mail', async () => {
    const app = await testApp();
    await app.signedIn(eva);
    const known = await app.browser().post('/sign-in-requests', { email: eva });
    const unknown = await app.browser().post('/sign-in-requests', { email: 'nieuw@voorbeeldstad.nl' });

    expect([known.status, unknown.status]).toEqual([202, 202]);
    expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body));
    const [second, first] = app.outbox.mails();
    expect(first?.subject).toBe(second?.subject);
  });

  it('puts the token in the fragment of the link, where a server never sees it, and keeps only digests', async () => {
    const app = await testApp();
    await app.browser().post('/sign-in-requests', { email: eva });
    const token = tokenIn(app.outbox);
    const code = codeIn(app.outbox).replace(' ', '');

    expect(app.outbox.mails()[0]?.text).toContain(`http://localhost:4321/inloggen/bevestigen#${token}`);
    const stored = JSON.stringify((await app.db.client.execute('SELECT * FROM sign_in_requests')).rows);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(code);
  });

  it('takes five requests an hour for one address, and says how long to wait', async () => {
    const app = await testApp();
    for (let time = 0; time < 5; time++) {
      expect((await app.browser().post('/sign-in-requests', { email: eva })).status).toBe(202);
      app.later({ minutes: 1 });
    }
    const refused = await app.browser('192.0.2.9').post('/sign-in-requests', { email: 'EVA@voorbeeldstad.nl' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe(String(55 * 60));
    expect(app.outbox.mails()).toHaveLength(5);

    app.later({ minutes: 56 });
    expect((await app.browser().post('/sign-in-requests', { email: eva })).status).toBe(202);
  });

  it('keeps to the limit when requests come at the same moment', async () => {
    const app = await testApp();
    const asked = await Promise.all(
      Array.from({ length: 9 }, () => app.browser().post('/sign-in-requests', { email: eva })),
    );
    expect(asked.map(({ status }) => status).sort()).toEqual([202, 202, 202, 202, 202, 429, 429, 429, 429]);
  });

  it('takes 300 requests an hour from one network', async () => {
    const app = await testApp();
    const ministry = app.browser('198.51.100.7');
    for (let person = 0; person < 300; person++)
      await ministry.post('/sign-in-requests', { email: `p${person}@voorbeeldstad.nl` });
    expect((await ministry.post('/sign-in-requests', { email: eva })).status).toBe(429);
    expect((await app.browser('198.51.100.8').post('/sign-in-requests', { email: eva })).status).toBe(202);
  });

  it('says so when the mail cannot be sent, without the address in the log', async () => {
    const app = await testApp({ mailer: { send: () => Promise.reject(new Error(`550 ${eva} unknown`)) } });
    const answered = await app.browser().post('/sign-in-requests', { email: eva });
    expect(answered.status).toBe(503);
    expect(answered.body.code).toBe('unavailable');
    expect(JSON.stringify(app.logged)).not.toContain(eva);
  });

  it('names what is wrong with an address', async () => {
    const app = await testApp();
    const answered = await app.browser().post('/sign-in-requests', { email: 'eva', naam: 'Eva' });
    expect(answered.status).toBe(400);
    expect(answered.body.faults).toEqual([
      { field: 'email', detail: 'Vul een e-mailadres in, zoals naam@organisatie.nl.' },
      { field: 'naam', detail: 'Dit veld kennen we niet. Laat het weg.' },
    ]);
  });
});

describe('signing in', () => {
  it('with the link makes the account the first time, and finds it the next', async () => {
    const app = await testApp();
    const browser = app.browser();
    await browser.post('/sign-in-requests', { email: 'Eva@Voorbeeldstad.nl' });
    const first = await browser.post('/sessions', { token: tokenIn(app.outbox) });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ learner: { address: eva, grants: [] }, new: true });

    await browser.post('/sign-in-requests', { email: eva });
    const second = await browser.post('/sessions', { token: tokenIn(app.outbox) });
    expect(second.body).toEqual({ learner: first.body.learner, new: false });
    expect((await app.audited()).map(({ action }) => action)).toEqual([
      'sign-in-requested',
      'account-made',
      'signed-in',
      'sign-in-requested',
      'signed-in',
    ]);
  });

  it('with the code works in the browser that asked, with or without the space', async () => {
    const app = await testApp();
    const browser = app.browser();
    const { body } = await browser.post('/sign-in-requests', { email: eva });
    const answered = await browser.post('/sessions', { request: body.id, code: codeIn(app.outbox) });
    expect(answered.status).toBe(201);
  });

  it('with a wrong code is told so, and after five tries the code is blocked but the link is not', async () => {
    const app = await testApp();
    const browser = app.browser();
    const { body } = await browser.post('/sign-in-requests', { email: eva });
    const wrong = codeIn(app.outbox).startsWith('0') ? '1111 1111' : '0000 0000';
    for (let attempt = 0; attempt < 5; attempt++) {
      const answered = await browser.post('/sessions', { request: body.id, code: wrong });
      expect([answered.status, answered.body.faults[0].field]).toEqual([400, 'code']);
    }
    const blocked = await browser.post('/sessions', { request: body.id, code: codeIn(app.outbox) });
    expect([blocked.status, blocked.body.code]).toEqual([409, 'code-blocked']);
    const refused = (await app.audited()).filter(({ action }) => action === 'sign-in-refused');
    expect(refused.map(({ result }) => result)).toEqual(Array(5).fill('refused'));
    expect((await browser.post('/sessions', { token: tokenIn(app.outbox) })).status).toBe(201);
  });

  it('with a used, an expired or an unknown link gets an answer of its own', async () => {
    const app = await testApp();
    const browser = app.browser();
    await browser.post('/sign-in-requests', { email: eva });
    const used = tokenIn(app.outbox);
    await browser.post('/sessions', { token: used });
    expect((await browser.post('/sessions', { token: used })).body).toMatchObject({ status: 409, code: 'link-used' });

    await browser.post('/sign-in-requests', { email: eva });
    app.later({ minutes: 30 });
    expect((await browser.post('/sessions', { token: tokenIn(app.outbox) })).body).toMatchObject({
      status: 409,
      code: 'link-expired',
    });
    expect((await browser.post('/sessions', { token: 'x'.repeat(43) })).body).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });

  it('twice at the same moment with one link opens one session', async () => {
    const app = await testApp();
    await app.browser().post('/sign-in-requests', { email: eva });
    const token = tokenIn(app.outbox);
    const both = await Promise.all([
      app.browser().post('/sessions', { token }),
      app.browser().post('/sessions', { token }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('with two links of one new address at the same moment makes one account', async () => {
    const app = await testApp();
    await app.browser().post('/sign-in-requests', { email: eva });
    const one = tokenIn(app.outbox);
    await app.browser().post('/sign-in-requests', { email: eva });
    const other = tokenIn(app.outbox);
    const both = await Promise.all([one, other].map((token) => app.browser().post('/sessions', { token })));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]?.body.learner.id).toBe(both[1]?.body.learner.id);
  });
});
