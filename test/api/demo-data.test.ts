import { expect, it } from 'vitest';
import { versioned } from '#api/commands/content/catalogue-version';
import { readContent } from '#api/commands/content/read';
import { demoPeople, makeDemoData } from '#api/commands/demo-data';
import { loadItems } from '#api/items/load';
import { testApp } from '../support/app.ts';
import { testSigner } from '../support/signer.ts';

it('the people of the demo stand where the list says, once', { timeout: 60_000 }, async () => {
  const { content } = readContent('.');
  const app = await testApp({ catalogue: versioned(content!), signer: await testSigner() });
  const system = { actor: { kind: 'system' }, origin: 'test' } as const;
  await loadItems(app.deps, system, Object.values(app.deps.catalogue.items), { replace: false });

  expect(await makeDemoData(app.deps)).toBe(demoPeople.length);
  expect(await makeDemoData(app.deps)).toBe(0);

  const as = (name: string) => app.signedIn(demoPeople.find(({ address }) => address.startsWith(name))!.address);
  const jan = await as('jan');
  const klantcontact = ['gebruiken-2', 'beoordelen-2', 'recht-2', 'mensen-2'];
  expect((await jan.get('/standing')).body.open).toEqual(klantcontact);
  expect((await jan.get('/badges')).body.badges.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
    'cell',
    'role',
  ]);
  const fatima = await as('fatima');
  const standing = (await fatima.get('/standing')).body;
  expect(standing.attained.map(({ cell }: { cell: string }) => cell).sort()).toEqual(['begrijpen-1', 'mensen-1']);
  const sam = await as('sam');
  const [attempt] = (await sam.get('/attempts')).body.attempts;
  expect([attempt.answered, attempt.submittedAt]).toEqual([4, undefined]);
  const thea = await as('thea');
  expect((await thea.get('/question-queue')).status).toBe(200);

  const hanna = await as('hanna');
  const [own] = (await hanna.get('/organisations')).body.organisations;
  expect(own).toMatchObject({ name: 'Gemeente Voorbeeldstad', you: ['hr', 'member'] });
  const counts = (await hanna.get(`/organisations/${own.id}/dashboard`)).body;
  expect(counts.people).toBeGreaterThan(50);
  for (const group of ['complete', 'underWay', 'notBegun', 'expiring', 'toRenew'])
    expect(counts.counted[group], group).toBeGreaterThan(0);
  expect(counts.invited).toBeGreaterThan(0);
  const seenBy = async (name: string) => (await as(name)).get(`/organisations/${own.id}/dashboard`);
  expect((await seenBy('mark')).body.people).toBeLessThan(counts.people);
  expect((await seenBy('rita')).status).toBe(404);
  expect((await seenBy('nina')).status).toBe(404);
});
