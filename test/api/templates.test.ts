import { expect, it } from 'vitest';
import { items as itemTable } from '#api/db/schema';
import type { Item } from '#domain/schema/item';
import { drawnItem } from '#domain/template';
import { answersTo, appWithBank, attemptRow, key, testedCatalogue } from '../support/bank.ts';
import { templated } from '../support/items.ts';

/** A bank in which every question of the cell asks a number with values of its own. */
async function numbersOnly() {
  const catalogue = testedCatalogue();
  const items = Array.from({ length: 16 }, (_, at) =>
    templated({ id: `getal-${at}`, cell: 'begrijpen-1', lesson: 'basis/wat-is-ai#wat-ai-is' }),
  );
  const assessments = Object.fromEntries(
    Object.entries(catalogue.assessments).map(([id, one]) => [
      id,
      one.kind === 'cell' ? { ...one, atLeastKinds: 1 } : one,
    ]),
  );
  const byId: Record<string, Item> = Object.fromEntries(items.map((item) => [item.id, item]));
  const app = await appWithBank({ catalogue: { ...catalogue, items: byId, assessments } });
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  const { body: attempt } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
  return { app, eva, attempt };
}

it('a learner gets values of their own, and the same ones at every visit', async () => {
  const { app, eva, attempt } = await numbersOnly();
  const { seed, draw } = await attemptRow(app, attempt.id);
  const bank = await app.db.read.select().from(itemTable);
  for (const [at, { item }] of draw.entries()) {
    const stored = bank.find(({ id }) => id === item)!.content;
    expect(attempt.questions[at]).toEqual({
      id: `q${at + 1}`,
      kind: 'number',
      stem: drawnItem(stored, seed).stem,
      unit: 'brieven',
    });
  }
  expect((await eva.get(`/attempts/${attempt.id}`)).body.questions).toEqual(attempt.questions);
});

it('the answers are saved, marked and explained with those values', async () => {
  const { app, eva, attempt } = await numbersOnly();
  const answers = await answersTo(app, attempt.id);
  await eva.put(`/attempts/${attempt.id}/answers/q1`, { answer: answers[0]?.answer });
  const { body: open } = await eva.get(`/attempts/${attempt.id}`);
  expect(open.answers).toEqual([expect.objectContaining({ question: 'q1', answer: answers[0]?.answer })]);
  const { body: result } = await eva.post(`/attempts/${attempt.id}/submission`, { answers }, key());
  expect(result.cells[0]).toMatchObject({ decision: 'attained', score: 1 });
  for (const { question, explanation } of result.questions) {
    const [, number] = /ziet (\S+) brieven/.exec(question.stem) ?? [];
    expect(explanation.key[0].rationale).toContain(`% van ${number} is `);
  }
});

it('a number that cannot be read is refused in Dutch, and nothing is kept', async () => {
  const { eva, attempt } = await numbersOnly();
  const refused = await eva.put(`/attempts/${attempt.id}/answers/q1`, { answer: { number: '3.5' } });
  expect(refused.status).toBe(400);
  expect(refused.body.faults).toEqual([{ field: 'answer', detail: 'Schrijf een komma in plaats van een punt: 3,5.' }]);
  expect((await eva.get(`/attempts/${attempt.id}`)).body.answers).toEqual([]);
});

it('a question that is reported shows the values that its learner had', async () => {
  const { eva, attempt } = await numbersOnly();
  const report = await eva.post('/question-reports', {
    attempt: attempt.id,
    question: 'q2',
    remark: 'Dit getal klopt niet volgens mij.',
  });
  expect(report.body.stem).toBe(attempt.questions[1].stem);
  expect((await eva.get('/question-reports')).body.reports[0].stem).toBe(attempt.questions[1].stem);
});
