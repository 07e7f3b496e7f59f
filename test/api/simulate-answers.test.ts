import { expect, it } from 'vitest';
import { simulateAnswers } from '#api/commands/simulate-answers';
import { grants, looseResponses } from '#api/db/schema';
import { appWithBank } from '../support/bank.ts';

it('simulated answers belong to nobody, are the same everywhere but for their ids, and come once', async () => {
  const [app, other] = [await appWithBank(), await appWithBank()];
  expect(await simulateAnswers(app.deps, 200)).toEqual({ kind: 'made', tests: 200, answers: 1600 });
  await simulateAnswers(other.deps, 200);
  const rows = async (from: typeof app) =>
    (await from.db.read.select().from(looseResponses)).map(({ id, ...row }) => ({ ...row, made: id.slice(0, 12) }));
  expect(await rows(app)).toEqual(await rows(other));
  expect((await rows(app)).every(({ made }) => made === 'gesimuleerd-')).toBe(true);
  expect(await simulateAnswers(app.deps, 200)).toEqual({ kind: 'there-already', answers: 1600 });
  expect((await app.audited()).filter(({ action }) => action === 'answers-simulated')).toHaveLength(4);
});

it('a trainer sees that they are simulated', async () => {
  const app = await appWithBank();
  await simulateAnswers(app.deps, 200);
  const thea = await app.signedIn('thea@radio.example');
  await app.db.write([
    app.db.read
      .insert(grants)
      .values({ learnerId: thea.learnerId, role: 'trainer', grantedAt: app.deps.now().toISOString() }),
  ]);
  const { items } = (await thea.get('/item-statistics')).body;
  expect(items.length).toBeGreaterThan(30);
  for (const { answers, simulated } of items) expect(simulated).toBe(answers);
});

it('outside a demo nothing is simulated', async () => {
  const app = await appWithBank();
  await expect(simulateAnswers({ ...app.deps, demo: false }, 200)).rejects.toThrow('demo only');
  expect(await app.db.read.select().from(looseResponses)).toEqual([]);
});
