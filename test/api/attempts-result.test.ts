import { describe, expect, it } from 'vitest';
import { items } from '#api/db/schema';
import { loadItems } from '#api/items/load';
import type { TestApp } from '../support/app.ts';
import { answersTo, appWithBank, attemptRow, key, secret, testedCatalogue } from '../support/bank.ts';

/** A learner who handed in a test with so many right answers out of eight. */
async function handedIn(right: number, app?: TestApp) {
  const here = app ?? (await appWithBank());
  const eva = await here.signedIn('eva@voorbeeldstad.nl');
  const { body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
  const id = String(body.id);
  const result = await eva.post(`/attempts/${id}/submission`, { answers: await answersTo(here, id, right) }, key());
  return { app: here, eva, id, result: result.body };
}

describe('the result', () => {
  it('gives after attaining the explanation and the key of every question', async () => {
    const { result } = await handedIn(7);
    const [first] = result.questions;
    expect(first.explanation.chosen.length).toBeGreaterThan(0);
    expect(first.explanation.key.every(({ rationale }: { rationale: string }) => rationale.startsWith(secret))).toBe(
      true,
    );
    expect(result.questions[7]).toMatchObject({ score: 0, explanation: { chosen: [], key: expect.any(Array) } });
  });

  it('gives after a not-yet the explanation of what was chosen, and no key', async () => {
    const { result } = await handedIn(2);
    expect(result.cells[0].decision).toBe('not-yet');
    expect(result.questions[0].explanation.chosen[0].rationale).toContain(secret);
    expect(result.questions.some(({ explanation }: { explanation: object }) => 'key' in explanation)).toBe(false);
  });

  it('gives the key once the tries are spent', async () => {
    const app = await appWithBank();
    for (let tries = 1; tries < 3; tries++) {
      await handedIn(0, app);
      app.later({ hours: 25 });
    }
    const { result } = await handedIn(0, app);
    expect(result.cells[0].allowance).toEqual({ kind: 'spent', until: expect.any(String) });
    expect(result.questions[0].explanation.key.length).toBeGreaterThan(0);
  });

  it('says what to reread, where, and from when the test may be taken again', async () => {
    const { result } = await handedIn(2);
    const topic = {
      lesson: 'basis/wat-is-ai',
      anchor: 'wat-ai-is',
      title: 'Wat AI is',
      lessonTitle: 'Wat is AI?',
      href: '/cursussen/basis/wat-is-ai#wat-ai-is',
    };
    expect(result.cells[0].missed).toEqual([topic]);
    expect(result.next).toEqual({ kind: 'reread', cell: 'begrijpen-1', topic, again: '2026-11-24T09:00:00.000Z' });
  });

  it('leaves out a topic whose lesson is gone', async () => {
    const { result } = await handedIn(2, await appWithBank({ catalogue: testedCatalogue({ courses: {} }) }));
    expect(result.cells[0].missed).toEqual([]);
    expect(result.next).toEqual({ kind: 'reread', cell: 'begrijpen-1', again: '2026-11-24T09:00:00.000Z' });
  });

  it('stands beside what the learner thought of it before', async () => {
    const { eva, id, result } = await handedIn(7);
    expect(result.cells[0]).not.toHaveProperty('reflected');
    const reflections = [{ cell: 'begrijpen-1', answers: [2, 2], reflectedAt: '2026-11-23T09:00:00.000Z' }];
    await eva.put('/reflections', { reflections });
    expect((await eva.get(`/attempts/${id}/result`)).body.cells[0].reflected).toBe(1);
  });

  it('goes on, once there is nothing to claim, to the next cell that is asked', async () => {
    const { app, eva, id } = await handedIn(7);
    await eva.put('/profile', { situation: { roles: ['medewerker'], overlays: [], applications: [] } });
    await app.db.client.execute({
      sql: "INSERT INTO badges (id, learner_id, kind, about, basis, credential, jwt, status_index, awarded_at, valid_until) VALUES ('badge-of-eva', ?, 'cell', 'begrijpen-1', '-', '{}', '-', 1, ?, ?)",
      args: [eva.learnerId, app.deps.now().toISOString(), '2028-11-23T09:00:00.000Z'],
    });
    const { body } = await eva.get(`/attempts/${id}/result`);
    expect(body.cells[0].mayClaim).toBe(false);
    expect(body.next).toEqual({ kind: 'next-cell', cell: 'gebruiken-1', assessment: 'gebruiken-1' });
  });

  it('stays the same when the bank gets a newer version or withdraws the question', async () => {
    const { app, eva, id, result } = await handedIn(7);
    const newer = Object.values(testedCatalogue().items).map((item) =>
      item.kind === 'single'
        ? { ...item, version: 2, options: item.options.toReversed().slice(0, 3) }
        : { ...item, version: 2 },
    );
    await loadItems(app.deps, { actor: { kind: 'system' }, origin: 'test' }, newer.slice(0, 20), { replace: false });
    expect((await app.db.read.select().from(items)).length).toBeGreaterThan(32);

    const later = await appWithBank({
      db: app.db,
      catalogue: { ...app.deps.catalogue, version: 'fedcba9876543210', items: {} },
      newId: () => 'id-of-the-later-process',
    });
    const phone = await later.signedIn('eva@voorbeeldstad.nl');
    expect((await phone.get(`/attempts/${id}/result`)).body).toEqual(result);
    expect((await attemptRow(app, id)).draw.every(({ version }) => version === 1)).toBe(true);
    expect(eva.learnerId).toBe(phone.learnerId);
  });

  it('stays readable when the test itself is withdrawn', async () => {
    const { app, id } = await handedIn(7);
    const later = await appWithBank({
      db: app.db,
      catalogue: testedCatalogue({ assessments: {} }),
      newId: () => 'id-of-the-later-process',
    });
    const { status, body } = await (await later.signedIn('eva@voorbeeldstad.nl')).get(`/attempts/${id}/result`);
    expect([status, body.title]).toEqual([200, 'Toets die niet meer bestaat']);
    expect(body.cells[0]).not.toHaveProperty('allowance');
    expect(body.questions[0].explanation).not.toHaveProperty('key');
  });
});
