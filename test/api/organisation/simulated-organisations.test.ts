import { expect, it } from 'vitest';
import { versioned } from '#api/commands/content/catalogue-version';
import { readContent } from '#api/commands/content/read';
import { simulateOrganisations, sizesOf } from '#api/commands/simulate-organisations';
import { type TestApp, testApp } from '../../support/app.ts';

const catalogue = versioned(readContent('.').content!);
const asked = { people: 400, organisations: 3, results: 3000 };

async function filled(): Promise<TestApp> {
  const app = await testApp({ catalogue });
  expect(await simulateOrganisations(app.deps, asked)).toBe('made');
  return app;
}

async function rows(app: TestApp, sql: string) {
  return (await app.db.client.execute(sql)).rows.map((row) => ({ ...row }));
}

const whatStands = `SELECT o.name, count(*) AS people, sum(s.renew_since IS NOT NULL) AS renew, max(m.address) AS last,
  group_concat(s.shown_begrijpen) AS shown FROM organisations o JOIN members m ON m.organisation_id = o.id
  JOIN member_standing s ON s.member_id = m.id GROUP BY o.id ORDER BY o.name`;

it('simulated organisations have so many people and results, and the same each time', { timeout: 60_000 }, async () => {
  const app = await filled();
  expect(await rows(app, 'SELECT count(*) AS n FROM members')).toEqual([{ n: 400 }]);
  expect(await rows(app, 'SELECT count(*) AS n FROM results')).toEqual([{ n: 3000 }]);
  expect(await rows(app, 'SELECT count(*) AS n FROM member_standing WHERE changes <> projected')).toEqual([{ n: 0 }]);
  expect(await simulateOrganisations(app.deps, asked)).toBe('there-already');
  expect(await rows(await filled(), whatStands)).toEqual(await rows(app, whatStands));

  const hr = await app.signedIn('hr@organisatie-01.example');
  const [own] = (await hr.get('/organisations')).body.organisations;
  const { people, complete, underWay, notBegun, toRenew } = (await hr.get(`/organisations/${own.id}/dashboard`)).body
    .counted;
  expect(complete + underWay + notBegun).toBe(people);
  for (const group of [underWay, notBegun, toRenew]) expect(group).toBeGreaterThan(0);
});

it('organisations are only simulated in a demo', async () => {
  const app = await testApp({ demo: false });
  await expect(simulateOrganisations(app.deps, asked)).rejects.toThrow('in a demo only');
});

it('the largest organisation has 40 of a hundred people, and together they have all', () => {
  const sizes = sizesOf(100_000, 50);
  expect([sizes.length, sizes[0], sizes.reduce((sum, size) => sum + size, 0)]).toEqual([50, 40_000, 100_000]);
  expect(Math.min(...sizes)).toBeGreaterThan(100);
});
