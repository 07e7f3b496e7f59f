import { describe, expect, it } from 'vitest';
import { answersTo, appWithBank, attemptRow, key } from '../support/bank.ts';

/** A learner whose score of five out of eight lies between the two lines. */
async function justUnder() {
  const app = await appWithBank();
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  const { body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
  const form = String(body.id);
  const result = await eva.post(`/attempts/${form}/submission`, { answers: await answersTo(app, form, 5) }, key());
  return { app, eva, form, result: result.body };
}

describe('a score just under the line', () => {
  it('asks for a short set, at once and before any other try', async () => {
    const { eva, form, result } = await justUnder();
    expect(result.cells[0]).toMatchObject({ decision: 'short-set', score: 0.625, mayClaim: false });
    expect(result.next).toEqual({ kind: 'short-set', cell: 'begrijpen-1', continues: form });
    expect(result.questions.some(({ explanation }: { explanation: object }) => 'key' in explanation)).toBe(false);
    const { status, body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    expect([status, body.code, body.data]).toEqual([409, 'short-set-first', { attempt: form }]);
  });

  it('serves four questions that were not in the test', async () => {
    const { app, eva, form } = await justUnder();
    const { status, body } = await eva.post('/attempts', { continues: form, cell: 'begrijpen-1' }, key());
    expect([status, body.continues, body.title, body.questions.length]).toEqual([
      201,
      form,
      'Toets begrijpen-1, korte set',
      4,
    ]);
    const before = (await attemptRow(app, form)).draw.map(({ item }) => item);
    const now = (await attemptRow(app, body.id)).draw.map(({ item }) => item);
    expect(now.filter((item) => before.includes(item))).toEqual([]);
  });

  it.each([
    { right: 4, decision: 'attained', score: 0.75, next: 'claim-badge' },
    { right: 3, decision: 'not-yet', score: 0.667, next: 'reread' },
  ])('decides over all twelve: $right more right is $decision', async ({ right, decision, score, next }) => {
    const { app, eva, form } = await justUnder();
    const { body } = await eva.post('/attempts', { continues: form, cell: 'begrijpen-1' }, key());
    const answers = await answersTo(app, body.id, right);
    const result = await eva.post(`/attempts/${body.id}/submission`, { answers }, key());
    expect(result.body.cells).toEqual([
      expect.objectContaining({ decision, score, questions: 12, unanswered: 7 - right }),
    ]);
    expect(result.body.next.kind).toBe(next);

    const first = (await eva.get(`/attempts/${form}/result`)).body;
    expect(first.cells[0]).toMatchObject({ decision: 'short-set', shortSet: body.id });
    expect(first.next.kind).toBe(next);
    expect('key' in first.questions[0].explanation).toBe(decision === 'attained');
  });

  it('is given once', async () => {
    const { app, eva, form } = await justUnder();
    const start = () => eva.post('/attempts', { continues: form, cell: 'begrijpen-1' }, key());
    const { body } = await start();
    expect((await start()).body).toMatchObject({ code: 'attempt-open', data: { attempt: body.id } });
    expect((await eva.get(`/attempts/${form}/result`)).body.next).toEqual({
      kind: 'resume',
      cell: 'begrijpen-1',
      attempt: body.id,
    });
    await eva.post(`/attempts/${body.id}/submission`, { answers: await answersTo(app, body.id, 0) }, key());
    expect((await start()).status).toBe(409);
  });

  it('starts one short set for two keys at the same moment', async () => {
    const { eva, form } = await justUnder();
    const both = await Promise.all(
      [1, 2].map(() => eva.post('/attempts', { continues: form, cell: 'begrijpen-1' }, key())),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('counts as one try together with its test', async () => {
    const { app, eva, form } = await justUnder();
    const { body } = await eva.post('/attempts', { continues: form, cell: 'begrijpen-1' }, key());
    await eva.post(`/attempts/${body.id}/submission`, { answers: await answersTo(app, body.id, 0) }, key());
    app.later({ hours: 25 });
    const later = await app.signedIn('eva@voorbeeldstad.nl');
    const { body: seen } = await later.get(`/attempts/${form}/result`);
    expect(seen.cells[0].allowance).toEqual({ kind: 'may-start', triesLeft: 2 });
  });

  it('is not given for a cell that was decided, for another cell, or to somebody else', async () => {
    const { app, eva, form } = await justUnder();
    expect((await eva.post('/attempts', { continues: form, cell: 'gebruiken-1' }, key())).status).toBe(409);
    const bob = await app.signedIn('bob@voorbeeldstad.nl');
    expect((await bob.post('/attempts', { continues: form, cell: 'begrijpen-1' }, key())).status).toBe(404);
    const { body } = await bob.post('/attempts', { assessment: 'begrijpen-1' }, key());
    await bob.post(`/attempts/${body.id}/submission`, { answers: await answersTo(app, body.id) }, key());
    expect((await bob.post('/attempts', { continues: body.id, cell: 'begrijpen-1' }, key())).status).toBe(409);
  });

  it('is not given once the answers that it completes are gone; then the test may be taken again', async () => {
    const { app, form } = await justUnder();
    app.later({ days: 91 });
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    expect((await eva.post('/attempts', { continues: form, cell: 'begrijpen-1' }, key())).status).toBe(409);
    expect((await eva.post('/attempts', { assessment: 'begrijpen-1' }, key())).status).toBe(201);
  });
});
