import { expect, it } from 'vitest';
import { answersTo, appWithBank, attemptRow, key, secret } from '../support/bank.ts';

/** Fields of an item that a question has no use for; a lesson or source would give the answer away. */
const hidden = /"(correct|fault|weight|rationale|target|lesson|sources|enemies|reviewed|version|item|pool|seed|draw)":/;

it('before submission no answer of the API holds anything of an item but its question', async () => {
  const app = await appWithBank();
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  const started = await eva.post('/attempts', { assessment: 'rol-medewerker' }, key());
  const { id } = started.body;
  await eva.put('/profile', { situation: { roles: ['medewerker'], overlays: [], applications: [] } });
  const answers = await answersTo(app, id);
  const saved = [];
  for (const { question, answer } of answers)
    saved.push(await eva.put(`/attempts/${id}/answers/${question}`, { answer }));
  const practice = await eva.post('/practice-tests', { assessment: 'rol-medewerker' });
  const placement = await eva.post('/practice-tests', { assessment: 'instaptoets' });
  const report = await eva.post('/question-reports', {
    attempt: id,
    question: 'q1',
    remark: 'Er zijn twee goede antwoorden.',
  });
  const read = await Promise.all(
    [`/attempts/${id}`, `/attempts/${id}/result`, '/attempts', '/standing', '/question-reports'].map((path) =>
      eva.get(path),
    ),
  );
  const everything = [started, ...saved, practice, placement, report, ...read];
  expect(everything.map(({ status }) => status)).toEqual([
    201,
    ...answers.map(() => 200),
    201,
    201,
    201,
    200,
    409,
    200,
    200,
    200,
  ]);
  for (const { text } of everything) {
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(hidden);
  }
  const { seed } = await attemptRow(app, id);
  expect(everything.map(({ text }) => text).join()).not.toContain(seed);
});

it('the list of tests and the description of the API say nothing about items', async () => {
  const app = await appWithBank();
  const visitor = app.browser();
  const list = await visitor.get('/assessments');
  expect(list.body.assessments).toEqual([
    {
      id: 'begrijpen-1',
      kind: 'cell',
      title: 'Toets begrijpen-1',
      version: 1,
      questions: 8,
      minutes: 5,
      cells: ['begrijpen-1'],
      cell: 'begrijpen-1',
    },
    {
      id: 'gebruiken-1',
      kind: 'cell',
      title: 'Toets gebruiken-1',
      version: 1,
      questions: 8,
      minutes: 5,
      cells: ['gebruiken-1'],
      cell: 'gebruiken-1',
    },
    {
      id: 'rol-medewerker',
      kind: 'role',
      title: 'Toets medewerker',
      version: 1,
      questions: 16,
      minutes: 10,
      cells: ['begrijpen-1', 'gebruiken-1'],
      role: 'medewerker',
    },
    {
      id: 'instaptoets',
      kind: 'placement',
      title: 'Instaptoets',
      version: 1,
      questions: 6,
      minutes: 3,
      cells: ['begrijpen-1', 'gebruiken-1'],
    },
  ]);
  for (const path of ['/assessments', '/openapi.json']) expect((await visitor.get(path)).text).not.toContain(secret);
});

it('says nothing about the questions in a refused submission either', async () => {
  const app = await appWithBank();
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  const { body } = await eva.post('/attempts', { assessment: 'gebruiken-1' }, key());
  const wrong = body.questions.map(({ id }: { id: string }) => ({ question: id, answer: { placements: { zz: 'y' } } }));
  const refused = await eva.post(`/attempts/${body.id}/submission`, { answers: wrong }, key());
  expect(refused.status).toBe(400);
  expect(refused.text).not.toContain(secret);
  expect(JSON.stringify(app.logged)).not.toContain(secret);
});
