import { describe, expect, it } from 'vitest';
import { answersTo, appWithBank, key } from '../support/bank.ts';

async function started() {
  const app = await appWithBank();
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  const { body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
  return { app, eva, attempt: body, answers: await answersTo(app, body.id) };
}

describe('saving an answer', () => {
  it('keeps it, and gives it back on another device', async () => {
    const { app, eva, attempt, answers } = await started();
    const saved = await eva.put(`/attempts/${attempt.id}/answers/q3`, { answer: answers[2]?.answer });
    expect([saved.status, saved.body]).toEqual([200, { savedAt: '2026-11-23T09:00:00.000Z' }]);

    const phone = await app.signedIn('eva@voorbeeldstad.nl');
    const { body } = await phone.get(`/attempts/${attempt.id}`);
    expect(body.questions).toEqual(attempt.questions);
    expect(body.answers).toEqual([{ question: 'q3', answer: answers[2]?.answer, savedAt: '2026-11-23T09:00:00.000Z' }]);
    expect((await phone.get('/attempts')).body.attempts).toEqual([
      expect.objectContaining({ id: attempt.id, questions: 8, answered: 1 }),
    ]);
  });

  it('replaces what was saved before, also by leaving the question open', async () => {
    const { app, eva, attempt, answers } = await started();
    await eva.put(`/attempts/${attempt.id}/answers/q1`, { answer: answers[0]?.answer });
    app.later({ minutes: 1 });
    await eva.put(`/attempts/${attempt.id}/answers/q1`, { answer: null });
    const { body } = await eva.get(`/attempts/${attempt.id}`);
    expect(body.answers).toEqual([{ question: 'q1', answer: null, savedAt: '2026-11-23T09:01:00.000Z' }]);
    expect((await eva.get('/attempts')).body.attempts[0].answered).toBe(0);
  });

  it('takes every kind of answer back as it was given', async () => {
    const { app, eva } = await started();
    const role = await eva.post('/attempts', { assessment: 'gebruiken-1' }, key());
    const given = await answersTo(app, role.body.id);
    for (const { question, answer } of given)
      await eva.put(`/attempts/${role.body.id}/answers/${question}`, { answer });
    const { body } = await eva.get(`/attempts/${role.body.id}`);
    expect(
      body.answers.map(({ question, answer }: { question: string; answer: unknown }) => ({ question, answer })),
    ).toEqual(given);
  });

  it('says in Dutch what is wrong with an answer', async () => {
    const { eva, attempt } = await started();
    const { status, body } = await eva.put(`/attempts/${attempt.id}/answers/q1`, {
      answer: { options: ['z'], placements: {} },
    });
    expect(status).toBe(400);
    expect(body.faults).toEqual([{ field: 'answer', detail: expect.stringMatching(/^Stuur bij deze vraag/) }]);
    expect((await eva.put(`/attempts/${attempt.id}/answers/q1`, {})).body.faults).toEqual([
      { field: 'answer', detail: 'Dit veld ontbreekt.' },
    ]);
  });

  it('finds no question that was not asked, and no attempt that is not there', async () => {
    const { eva, attempt } = await started();
    expect((await eva.put(`/attempts/${attempt.id}/answers/q99`, { answer: null })).status).toBe(404);
    expect((await eva.put('/attempts/attempt-of-nobody/answers/q1', { answer: null })).status).toBe(404);
  });

  it("does not touch somebody else's attempt, nor say that it exists", async () => {
    const { app, eva, attempt } = await started();
    const bob = await app.signedIn('bob@voorbeeldstad.nl');
    await eva.put(`/attempts/${attempt.id}/answers/q1`, { answer: null });
    expect((await bob.put(`/attempts/${attempt.id}/answers/q1`, { answer: null })).status).toBe(404);
    expect((await bob.get(`/attempts/${attempt.id}`)).status).toBe(404);
    expect((await bob.get('/attempts')).body).toEqual({ attempts: [] });
  });

  it('is refused after submission, with the way to the result', async () => {
    const { eva, attempt, answers } = await started();
    await eva.post(`/attempts/${attempt.id}/submission`, { answers }, key());
    const { status, body } = await eva.put(`/attempts/${attempt.id}/answers/q1`, { answer: null });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'already-submitted', data: { attempt: attempt.id } });
    expect((await eva.get(`/attempts/${attempt.id}`)).body.answers[0].answer).toEqual(answers[0]?.answer);
  });

  it('leaves no trail of the moments at which someone answers', async () => {
    const { app, eva, attempt } = await started();
    const before = (await app.audited()).length;
    await eva.put(`/attempts/${attempt.id}/answers/q1`, { answer: null });
    expect(await app.audited()).toHaveLength(before);
  });
});
