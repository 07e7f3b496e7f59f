import { describe, expect, it } from 'vitest';
import { grants } from '#api/db/schema';
import { visibleFields } from '#domain/visibility';
import type { TestApp } from '../support/app.ts';
import { answersTo, appWithBank, attemptRow, key } from '../support/bank.ts';

const remark = 'Antwoord b is ook goed, want de wet laat dat toe.';

async function reported() {
  const app = await appWithBank();
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  const { body: attempt } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
  const report = await eva.post('/question-reports', { attempt: attempt.id, question: 'q3', remark });
  return { app, eva, attempt, report };
}

async function trainer(app: TestApp) {
  const person = await app.signedIn('trainer@voorbeeldstad.nl');
  await app.db.write([
    app.db.read
      .insert(grants)
      .values({ learnerId: person.learnerId, role: 'trainer', grantedAt: '2026-11-23T09:00:00.000Z' }),
  ]);
  return person;
}

describe('reporting a question', () => {
  it('works during a test, and the learner sees it', async () => {
    const { app, eva, attempt, report } = await reported();
    expect(report.status).toBe(201);
    expect(report.body).toEqual({
      id: report.body.id,
      attempt: attempt.id,
      question: 'q3',
      stem: attempt.questions[2].stem,
      remark,
      reportedAt: '2026-11-23T09:00:00.000Z',
    });
    expect((await eva.get('/question-reports')).body.reports).toEqual([report.body]);
    expect(await app.audited()).toContainEqual(
      expect.objectContaining({
        action: 'question-reported',
        actor: { kind: 'learner', id: eva.learnerId },
        subject: { kind: 'question-report', id: report.body.id },
      }),
    );
  });

  it('works after a test too', async () => {
    const { app, eva, attempt } = await reported();
    await eva.post(`/attempts/${attempt.id}/submission`, { answers: await answersTo(app, attempt.id) }, key());
    expect((await eva.post('/question-reports', { attempt: attempt.id, question: 'q4', remark })).status).toBe(201);
  });

  it('names every fault', async () => {
    const { eva } = await reported();
    const { status, body } = await eva.post('/question-reports', {
      attempt: 'x',
      question: '3',
      remark: ' ',
      name: 'Eva',
    });
    expect(status).toBe(400);
    expect(body.faults.map(({ field }: { field: string }) => field).sort()).toEqual([
      'attempt',
      'name',
      'question',
      'remark',
    ]);
  });

  it("finds neither somebody else's attempt nor a question that was not asked", async () => {
    const { app, eva, attempt } = await reported();
    const bob = await app.signedIn('bob@voorbeeldstad.nl');
    expect((await bob.post('/question-reports', { attempt: attempt.id, question: 'q3', remark })).status).toBe(404);
    expect((await eva.post('/question-reports', { attempt: attempt.id, question: 'q9', remark })).status).toBe(404);
    expect((await bob.get('/question-reports')).body.reports).toEqual([]);
  });

  it('is limited to fifty a day', async () => {
    const { eva, attempt } = await reported();
    for (let more = 1; more < 50; more++)
      await eva.post('/question-reports', { attempt: attempt.id, question: 'q3', remark });
    const { status, headers } = await eva.post('/question-reports', { attempt: attempt.id, question: 'q3', remark });
    expect([status, headers.get('Retry-After')]).toEqual([429, '86400']);
    expect((await eva.get('/question-reports')).body.reports).toHaveLength(50);
  });
});

describe('the queue', () => {
  it('shows a trainer the item and the remark, never who wrote it', async () => {
    const { app, eva, attempt } = await reported();
    const { text, body } = await (await trainer(app)).get('/question-queue');
    const drawn = (await attemptRow(app, attempt.id)).draw[2];
    expect(body.reports).toEqual([
      {
        id: expect.any(String),
        item: { id: drawn?.item, version: 1, cell: 'begrijpen-1', stem: attempt.questions[2].stem },
        remark,
        reportedAt: '2026-11-23T09:00:00.000Z',
      },
    ]);
    for (const trace of [eva.learnerId, attempt.id, 'eva@']) expect(text).not.toContain(trace);
    const allowed: string[] = ['id', ...visibleFields('trainer', 'questionReport', 'others')];
    expect(Object.keys(body.reports[0]).filter((field) => !allowed.includes(field))).toEqual([]);
  });

  it('does not exist for a learner', async () => {
    const { app, eva, report } = await reported();
    expect((await eva.get('/question-queue')).status).toBe(404);
    expect((await eva.post(`/question-reports/${report.body.id}/answer`, { answer: remark })).status).toBe(404);
    expect((await app.browser().get('/question-queue')).status).toBe(401);
  });
});

describe('answering a report', () => {
  const answer = 'Je hebt gelijk. We hebben de vraag aangepast.';

  it('shows the answer to the learner, and takes it off the queue', async () => {
    const { app, eva, report } = await reported();
    const teacher = await trainer(app);
    app.later({ minutes: 10 });
    const answered = await teacher.post(`/question-reports/${report.body.id}/answer`, { answer });
    expect(answered.status).toBe(201);
    expect(answered.body).toMatchObject({ answer, answeredAt: '2026-11-23T09:10:00.000Z' });
    expect((await eva.get('/question-reports')).body.reports).toEqual([
      { ...report.body, answer, answeredAt: '2026-11-23T09:10:00.000Z' },
    ]);
    expect((await teacher.get('/question-queue')).body.reports).toEqual([]);
    expect(await app.audited()).toContainEqual(
      expect.objectContaining({
        action: 'question-report-answered',
        actor: { kind: 'trainer', id: teacher.learnerId },
        subject: { kind: 'question-report', id: report.body.id },
      }),
    );
  });

  it('happens once', async () => {
    const { app, eva, report } = await reported();
    const teacher = await trainer(app);
    const answers = await Promise.all(
      ['eerste', 'tweede'].map((which) =>
        teacher.post(`/question-reports/${report.body.id}/answer`, { answer: `Het ${which} antwoord.` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await eva.get('/question-reports')).body.reports[0].answer).toBe(
      answers.find(({ status }) => status === 201)?.body.answer,
    );
  });

  it('needs a report that exists, and a sentence', async () => {
    const { app, report } = await reported();
    const teacher = await trainer(app);
    expect((await teacher.post('/question-reports/report-of-nobody/answer', { answer })).status).toBe(404);
    expect(
      (await teacher.post(`/question-reports/${report.body.id}/answer`, { answer: 'ok' })).body.faults[0].field,
    ).toBe('answer');
  });
});
