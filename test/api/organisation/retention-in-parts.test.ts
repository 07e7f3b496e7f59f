import { expect, it, vi } from 'vitest';
import { lookedAt, looks, peopleImportRows, peopleImports } from '#api/db/schema';
import { destroyPastTerm } from '#api/organisation/retention-of-organisations/destroy';
import { type TestApp, testApp } from '../../support/app.ts';
import { addMany } from '../../support/many-members.ts';
import { testOrganisation } from '../../support/organisation.ts';

const system = { actor: { kind: 'system' }, origin: 'retention' } as const;
const many = 2300;

/** How many rows the largest write took away or changed from here on. */
function largestWrite({ db: { client } }: TestApp): () => number {
  const batch = client.batch.bind(client);
  let largest = 0;
  vi.spyOn(client, 'batch').mockImplementation(async (statements, mode) => {
    const results = await batch(statements, mode);
    largest = Math.max(largest, ...results.map(({ rowsAffected }) => rowsAffected));
    return results;
  });
  return () => largest;
}

it('a look at very many people is destroyed in writes for which nobody waits long', async () => {
  const app = await testApp();
  const own = await testOrganisation(app);
  const hr = await own.joins('hr@v.example', 'hr');
  await addMany(app, own.id, many);
  const file = await hr.post(`${own.path}/member-files`, { form: 'csv', purpose: 'administration' });
  expect([file.status, await app.db.read.$count(lookedAt)]).toEqual([200, many + 1]);
  app.later({ days: 800 });
  const largest = largestWrite(app);
  expect((await destroyPastTerm(app.deps, system)).looks).toBe(1);
  expect([await app.db.read.$count(looks), await app.db.read.$count(lookedAt)]).toEqual([0, 0]);
  expect(largest()).toBeLessThanOrEqual(1000);
});

it('so is a list of very many people that was never confirmed', async () => {
  const app = await testApp();
  const own = await testOrganisation(app);
  const begun = { told: ['address'], people: many, endOthers: false };
  const { body } = await own.administrator.post(`${own.path}/people-imports`, begun);
  const rows = Array.from({ length: many }, (_, at) => ({ importId: body.id, row: at + 2, content: {} as never }));
  for (let at = 0; at < many; at += 500)
    await app.db.write([app.db.read.insert(peopleImportRows).values(rows.slice(at, at + 500))]);
  app.later({ days: 800 });
  const largest = largestWrite(app);
  expect((await destroyPastTerm(app.deps, system))['people-imports']).toBe(1);
  expect([await app.db.read.$count(peopleImports), await app.db.read.$count(peopleImportRows)]).toEqual([0, 0]);
  expect(largest()).toBeLessThanOrEqual(1000);
});
