import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';

describe('health', () => {
  it('is good when the database writes', async () => {
    const app = await testApp();
    const answered = await app.browser().get('/health');
    expect(answered.body).toEqual({ status: 'ok', version: '1.0.0', catalogue: '0123456789abcdef' });
    expect((await app.db.client.execute('SELECT at FROM heartbeat')).rows).toEqual([
      { at: '2026-11-23T09:00:00.000Z' },
    ]);
    app.later({ minutes: 5 });
    await app.browser().get('/health');
    expect((await app.db.client.execute('SELECT at FROM heartbeat')).rows).toEqual([
      { at: '2026-11-23T09:05:00.000Z' },
    ]);
  });

  it('is bad when the database only reads', async () => {
    const app = await testApp();
    await app.db.client.execute('PRAGMA query_only = ON');
    const answered = await app.browser().get('/health');
    expect([answered.status, answered.body.code, answered.headers.get('Retry-After')]).toEqual([
      503,
      'unavailable',
      '60',
    ]);
  });
});

describe('the outbox', () => {
  it('shows the mails of a demo, newest first', async () => {
    const app = await testApp();
    for (const name of ['eva', 'bob'])
      await app.browser().post('/sign-in-requests', { email: `${name}@voorbeeldstad.nl` });
    const { mails } = (await app.browser().get('/outbox')).body;
    expect(mails.map(({ to }: { to: string }) => to)).toEqual(['bob@voorbeeldstad.nl', 'eva@voorbeeldstad.nl']);
    expect(mails[0].html).toContain('/inloggen/bevestigen#');
  });

  it('does not exist in production', async () => {
    const app = await testApp({ demo: false });
    expect((await app.browser().get('/outbox')).status).toBe(404);
  });
});
