import { describe, expect, it } from 'vitest';
import { answers as answerTable, results } from '#api/db/schema';
import { answersTo, appWithBank, key } from '../support/bank.ts';

async function started(assessment = 'begrijpen-1') {
  const app = await appWithBank();
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  const { body } = await eva.post('/attempts', { assessment }, key());
  return { app, eva, id: String(body.id), answers: await answersTo(app, body.id) };
}

describe('handing in', () => {
  it('decides, and keeps answers, result and audit entry together', async () => {
    const { app, eva, id, answers } = await started();
    const { status, body } = await eva.post(`/attempts/${id}/submission`, { answers }, key());
    expect(status).toBe(201);
    expect(body.cells).toEqual([
      expect.objectContaining({
        cell: 'begrijpen-1',
        decision: 'attained',
        score: 1,
        standardError: 0,
        questions: 8,
        unanswered: 0,
        pool: 'open',
        missed: [],
        mayClaim: true,
        next: { kind: 'claim-badge', cell: 'begrijpen-1' },
      }),
    ]);
    expect(body.questions).toHaveLength(8);
    expect(body).toEqual((await eva.get(`/attempts/${id}/result`)).body);
    expect(await app.db.read.select().from(answerTable)).toHaveLength(8);
    expect(await app.db.read.select().from(results)).toMatchObject([
      { attemptId: id, decision: 'attained', score: 1000, markingVersion: '1' },
    ]);
    const submitted = (await app.audited()).filter(({ action }) => action === 'attempt-submitted');
    expect(submitted).toEqual([
      expect.objectContaining({ actor: { kind: 'learner', id: eva.learnerId }, subject: { kind: 'attempt', id } }),
    ]);
    expect(JSON.stringify(submitted)).not.toMatch(/score|attained|1000/);
  });

  it('lets what is handed in win over what was saved', async () => {
    const { eva, id, answers } = await started();
    await eva.put(`/attempts/${id}/answers/q1`, { answer: null });
    const { body } = await eva.post(`/attempts/${id}/submission`, { answers }, key());
    expect(body.cells[0].unanswered).toBe(0);
    expect(body.questions[0].answer).toEqual(answers[0]?.answer);
  });

  it('takes null as left open on purpose', async () => {
    const { eva, id, answers } = await started();
    const open = answers.map(({ question, answer }, at) => ({ question, answer: at < 6 ? answer : null }));
    const { body } = await eva.post(`/attempts/${id}/submission`, { answers: open }, key());
    expect(body.cells[0]).toMatchObject({ decision: 'attained', score: 0.75, unanswered: 2 });
    expect(body.questions[7]).toMatchObject({ answer: null, answered: false, score: 0, explanation: { chosen: [] } });
  });

  it('decides each cell of a role by itself', async () => {
    const { app, eva, id } = await started('rol-medewerker');
    const answers = await answersTo(app, id, 8);
    const { body } = await eva.post(`/attempts/${id}/submission`, { answers }, key());
    expect(body.cells.map(({ cell, decision }: { cell: string; decision: string }) => [cell, decision])).toEqual([
      ['begrijpen-1', 'attained'],
      ['gebruiken-1', 'not-yet'],
    ]);
  });

  it('names every unknown, missing, double and malformed answer at once, and keeps the attempt open', async () => {
    const { eva, id, answers } = await started();
    const [first, ...rest] = answers;
    const given = [
      first,
      first,
      { question: 'q42', answer: null },
      { question: 'q2', answer: { options: ['z'] } },
      { question: 'q3' },
      ...rest.slice(2, 6),
    ];
    const { status, body } = await eva.post(`/attempts/${id}/submission`, { answers: given }, key());
    expect(status).toBe(400);
    expect(body.faults).toEqual([
      { field: 'answers.1.question', detail: expect.stringContaining('“q1” staat er dubbel in') },
      { field: 'answers.2.question', detail: expect.stringContaining('“q42” hoort niet bij deze toets') },
      { field: 'answers.3.answer', detail: expect.any(String) },
      { field: 'answers.4.answer', detail: expect.any(String) },
      { field: 'answers', detail: expect.stringContaining('“q8” ontbreekt') },
    ]);
    expect((await eva.get(`/attempts/${id}`)).body.submittedAt).toBeUndefined();
  });

  it('gives the first answer again for the same key', async () => {
    const { app, eva, id, answers } = await started();
    const same = key();
    const both = await Promise.all([1, 2].map(() => eva.post(`/attempts/${id}/submission`, { answers }, same)));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[1]?.body).toEqual(both[0]?.body);
    expect((await app.audited()).filter(({ action }) => action === 'attempt-submitted')).toHaveLength(1);
  });

  it('is a conflict with another key, with the way to the result', async () => {
    const { eva, id, answers } = await started();
    await eva.post(`/attempts/${id}/submission`, { answers }, key());
    const { status, body } = await eva.post(`/attempts/${id}/submission`, { answers }, key());
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'already-submitted', data: { attempt: id } });
  });

  it('is a conflict with the same key and other answers', async () => {
    const { eva, id, answers } = await started();
    const same = key();
    await eva.post(`/attempts/${id}/submission`, { answers }, same);
    const other = answers.map(({ question }) => ({ question, answer: null }));
    expect((await eva.post(`/attempts/${id}/submission`, { answers: other }, same)).body.code).toBe('key-reused');
  });

  it("is not possible for somebody else's attempt", async () => {
    const { app, id, answers } = await started();
    const bob = await app.signedIn('bob@voorbeeldstad.nl');
    expect((await bob.post(`/attempts/${id}/submission`, { answers }, key())).status).toBe(404);
    expect((await bob.get(`/attempts/${id}/result`)).status).toBe(404);
  });

  it('has no result before', async () => {
    const { eva, id } = await started();
    const { status, body } = await eva.get(`/attempts/${id}/result`);
    expect([status, body.code]).toEqual([409, 'not-submitted']);
  });
});

describe('many at once', () => {
  it('loses no acknowledged answer, and saves none after submission', async () => {
    const { app, eva, id, answers } = await started();
    const saves = Array.from({ length: 32 }, (_, at) => {
      const { question, answer } = answers[at % 8]!;
      return eva.put(`/attempts/${id}/answers/${question}`, { answer }).then(({ status }) => status);
    });
    const open = answers.map(({ question }) => ({ question, answer: null }));
    const [submitted, ...statuses] = await Promise.all([
      eva.post(`/attempts/${id}/submission`, { answers: open }, key()).then(({ status }) => status),
      ...saves,
    ]);
    expect(submitted).toBe(201);
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    const kept = await app.db.read.select().from(answerTable);
    expect(kept.map(({ response }) => response)).toEqual(Array.from({ length: 8 }, () => null));
  });

  it('keeps every answer of 32 learners who save at the same moment', async () => {
    const app = await appWithBank();
    const learners = [];
    for (let at = 0; at < 32; at++) {
      const person = await app.signedIn(`deelnemer${at}@voorbeeldstad.nl`);
      const { body } = await person.post('/attempts', { assessment: 'begrijpen-1' }, key());
      learners.push({ person, id: body.id, answers: await answersTo(app, body.id) });
    }
    const saved = await Promise.all(
      learners.flatMap(({ person, id, answers }) =>
        answers.map(({ question, answer }) => person.put(`/attempts/${id}/answers/${question}`, { answer })),
      ),
    );
    expect(saved.filter(({ status }) => status !== 200)).toEqual([]);
    for (const { person, id, answers } of learners) {
      const { body } = await person.get(`/attempts/${id}`);
      expect(body.answers.map(({ answer }: { answer: unknown }) => answer)).toEqual(
        answers.map(({ answer }) => answer),
      );
    }
  });
});
