import { expect, it } from 'vitest';
import { chainFaults } from '#api/audit';
import { audit } from '#api/db/schema';
import { forgetExpired } from '#api/retention/forget';
import { testApp } from '../support/app.ts';

const situation = { roles: [], overlays: [], applications: [] };

it('what has passed its term is forgotten, what has not stays', async () => {
  const app = await testApp();
  await app.signedIn('eva@voorbeeldstad.nl');
  app.later({ hours: 23 });
  const bob = await app.signedIn('bob@voorbeeldstad.nl');
  app.later({ hours: 2 });
  await forgetExpired(app.deps);
  expect((await app.db.client.execute('SELECT address FROM sign_in_requests')).rows).toEqual([
    { address: 'bob@voorbeeldstad.nl' },
  ]);
  expect((await app.db.client.execute('SELECT learner_id FROM sessions')).rows).toEqual([
    { learner_id: bob.learnerId },
  ]);
});

it('who signed in and who learned when goes after 90 days, the rest after three years, and the chain still holds', async () => {
  const app = await testApp();
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  await eva.put('/profile', { situation });
  app.later({ days: 91 });
  await forgetExpired(app.deps);
  const kept = (await app.audited()).map(({ action }) => action);
  expect(kept).toEqual([undefined, 'account-made', undefined, undefined]);

  app.later({ days: 3 * 365 });
  await forgetExpired(app.deps);
  const entries = await app.db.read.select().from(audit).orderBy(audit.seq);
  expect(entries.map(({ content }) => content)).toEqual([null, null, null, null]);
  expect(await chainFaults(entries)).toEqual([]);
});
