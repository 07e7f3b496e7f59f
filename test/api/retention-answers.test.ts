import { describe, expect, it } from 'vitest';
import { answers, looseResponses } from '#api/db/schema';
import { cutLoose } from '#api/retention/cut-loose';
import type { TestApp } from '../support/app.ts';
import { answersTo, appWithBank, attemptRow, key } from '../support/bank.ts';

const system = { actor: { kind: 'system' }, origin: 'test' } as const;

async function start(app: TestApp, name = 'eva') {
  const person = await app.signedIn(`${name}@voorbeeldstad.nl`);
  const { body } = await person.post('/attempts', { assessment: 'begrijpen-1' }, key());
  return { person, id: String(body.id) };
}

async function handedIn(app: TestApp, right: number, name?: string) {
  const { person, id } = await start(app, name);
  await person.post(`/attempts/${id}/submission`, { answers: await answersTo(app, id, right) }, key());
  return { person, id };
}

describe('ninety days after the result', () => {
  it('answers are cut loose from the person; the result stays', async () => {
    const app = await appWithBank();
    const { id, person } = await handedIn(app, 6);
    const before = (await person.get(`/attempts/${id}/result`)).body;
    app.later({ days: 89 });
    expect(await cutLoose(app.deps, system)).toEqual({ attempts: 0, responses: 0, abandoned: 0 });
    app.later({ days: 1, seconds: 1 });
    expect(await cutLoose(app.deps, system)).toEqual({ attempts: 1, responses: 8, abandoned: 0 });
    expect(await app.db.read.select().from(answers)).toEqual([]);

    const { status, body } = await (await app.signedIn('eva@voorbeeldstad.nl')).get(`/attempts/${id}/result`);
    expect([status, body.explanations, body.questions]).toEqual([200, 'gone', []]);
    expect(body.cells[0]).toMatchObject({
      decision: 'attained',
      score: before.cells[0].score,
      missed: before.cells[0].missed,
    });
  });

  it('what is kept names an item, a score and a month, and nobody', async () => {
    const app = await appWithBank();
    const { id, person } = await handedIn(app, 6);
    app.later({ days: 91 });
    await cutLoose(app.deps, system);
    const loose = await app.db.read.select().from(looseResponses);
    const drawn = (await attemptRow(app, id)).draw.map(({ item }) => item);
    expect(loose.map(({ itemId }) => itemId).sort()).toEqual(drawn.sort());
    expect(
      loose.every(({ month, firstAttempt, itemVersion }) => month === '2026-11' && firstAttempt && itemVersion === 1),
    ).toBe(true);
    expect(loose.filter(({ score }) => score === 1000)).toHaveLength(6);
    expect(loose.find(({ score }) => score === 0)).toMatchObject({ response: null, restScore: 857 });
    expect(loose.find(({ score }) => score === 1000)?.restScore).toBe(714);
    const text = JSON.stringify(loose);
    for (const trace of [person.learnerId, id, '2026-11-23']) expect(text).not.toContain(trace);
  });

  it('tells a first attempt from a later one', async () => {
    const app = await appWithBank();
    await handedIn(app, 0);
    app.later({ hours: 25 });
    await handedIn(app, 0);
    app.later({ days: 91 });
    await cutLoose(app.deps, system);
    const loose = await app.db.read.select().from(looseResponses);
    expect(loose.filter(({ firstAttempt }) => firstAttempt)).toHaveLength(8);
    expect(loose).toHaveLength(16);
  });

  it('happens once, also when two run at the same moment, and is audited without a person', async () => {
    const app = await appWithBank();
    for (const name of ['eva', 'bob', 'kim']) await handedIn(app, 4, name);
    app.later({ days: 91 });
    const [one, other] = await Promise.all([cutLoose(app.deps, system), cutLoose(app.deps, system)]);
    expect([one.attempts + other.attempts, one.responses + other.responses]).toEqual([3, 24]);
    expect(await app.db.read.select().from(looseResponses)).toHaveLength(24);
    const entries = (await app.audited()).filter(({ action }) => action === 'answers-cut-loose');
    expect(entries).toEqual([
      expect.objectContaining({ actor: { kind: 'system' }, detail: { attempts: 3, responses: 24 } }),
    ]);
  });

  it('a test waits for the short set that is decided together with it', async () => {
    const app = await appWithBank();
    const { id } = await handedIn(app, 5);
    app.later({ days: 80 });
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const short = await eva.post('/attempts', { continues: id, cell: 'begrijpen-1' }, key());
    app.later({ days: 30 });
    expect((await cutLoose(app.deps, system)).attempts).toBe(0);
    const later = await app.signedIn('eva@voorbeeldstad.nl');
    const result = await later.post(
      `/attempts/${short.body.id}/submission`,
      { answers: await answersTo(app, short.body.id) },
      key(),
    );
    expect(result.body.cells[0]).toMatchObject({ decision: 'attained', questions: 12 });
    expect((await cutLoose(app.deps, system)).attempts).toBe(1);
  });
});

describe('an attempt that is never handed in', () => {
  it('is destroyed ninety days after its start, and then does not exist', async () => {
    const app = await appWithBank();
    const { id, person } = await start(app);
    await person.put(`/attempts/${id}/answers/q1`, { answer: null });
    app.later({ days: 91 });
    expect(await cutLoose(app.deps, system)).toEqual({ attempts: 0, responses: 0, abandoned: 1 });
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    expect((await eva.get(`/attempts/${id}`)).status).toBe(404);
    expect((await eva.put(`/attempts/${id}/answers/q1`, { answer: null })).status).toBe(404);
    expect((await eva.post('/attempts', { assessment: 'begrijpen-1' }, key())).status).toBe(201);
  });

  it('stays while a report about it waits for an answer', async () => {
    const app = await appWithBank();
    const { id, person } = await start(app);
    await person.post('/question-reports', { attempt: id, question: 'q1', remark: 'Twee antwoorden kloppen.' });
    app.later({ days: 91 });
    expect((await cutLoose(app.deps, system)).abandoned).toBe(0);
    await app.db.client.execute(
      "UPDATE question_reports SET answer = 'Dank je wel.', answered_at = '2027-02-01T09:00:00.000Z'",
    );
    expect((await cutLoose(app.deps, system)).abandoned).toBe(1);
  });
});
