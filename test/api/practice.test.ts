import { describe, expect, it } from 'vitest';
import { unseal } from '#api/practice/seal';
import type { Draw } from '#domain/draw';
import { showResponse } from '#domain/question';
import { drawnItem } from '#domain/template';
import type { TestApp } from '../support/app.ts';
import { appWithBank, testedCatalogue } from '../support/bank.ts';
import { rightResponse } from '../support/right-response.ts';

/** Right answers to the first so many questions of a practice test, read from its sealed draw. */
async function answersTo(app: TestApp, test: string, right: number) {
  const { seed, draw }: { seed: string; draw: Draw } = JSON.parse((await unseal(app.deps.secret, test)) ?? '');
  return draw.map(({ question, item }, at) => {
    const content = drawnItem(app.deps.catalogue.items[item]!, seed);
    return { question, answer: at < right ? showResponse(content, seed, question, rightResponse(content)) : null };
  });
}

async function practising(assessment = 'begrijpen-1', app?: TestApp) {
  const here = app ?? (await appWithBank());
  const visitor = here.browser();
  const { body } = await visitor.post('/practice-tests', { assessment });
  const handIn = async (right: number) =>
    visitor.post('/practice-results', { test: body.test, answers: await answersTo(here, body.test, right) });
  return { app: here, visitor, body, handIn };
}

async function counted(app: TestApp): Promise<number[]> {
  const tables = ['attempts', 'answers', 'results', 'item_uses', 'audit', 'first_answers'];
  return Promise.all(
    tables.map(async (table) => Number((await app.db.client.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n)),
  );
}

describe('a practice test', () => {
  it('needs no account and stores nothing', async () => {
    const app = await appWithBank();
    const before = await counted(app);
    const { body, handIn } = await practising('begrijpen-1', app);
    expect(body).toMatchObject({
      assessment: 'begrijpen-1',
      kind: 'practice',
      title: 'Toets begrijpen-1',
      expiresAt: '2026-11-24T09:00:00.000Z',
    });
    expect(body.questions).toHaveLength(8);
    expect((await handIn(8)).status).toBe(200);
    expect(await counted(app)).toEqual(before);
  });

  it('says what the result would be, with explanations, and the key only where it would be attained', async () => {
    const { handIn } = await practising();
    const passed = (await handIn(6)).body;
    expect(passed.cells).toEqual([
      expect.objectContaining({ cell: 'begrijpen-1', decision: 'attained', score: 0.75, unanswered: 2 }),
    ]);
    expect(passed.questions[0].explanation.key).toBeDefined();
    const near = (await handIn(5)).body;
    expect(near.cells[0].decision).toBe('short-set');
    expect(near.questions[0].explanation.chosen[0].rationale).toBeDefined();
    expect(near.questions[0].explanation.key).toBeUndefined();
    expect((await handIn(0)).body.cells[0].decision).toBe('not-yet');
  });

  it('draws another test each time, from the open pool only', async () => {
    const app = await appWithBank();
    await app.db.client.execute("UPDATE items SET pool = 'closed' WHERE id LIKE '%-15'");
    const drawn = [];
    for (let times = 0; times < 6; times++) {
      const { body } = await practising('begrijpen-1', app);
      drawn.push(
        JSON.parse((await unseal(app.deps.secret, body.test)) ?? '').draw.map(({ item }: { item: string }) => item),
      );
    }
    expect(new Set(drawn.map(String)).size).toBeGreaterThan(1);
    expect(drawn.flat()).not.toContain('geheim-begrijpen-1-15');
  });

  it('can be about a whole role', async () => {
    const { body, handIn } = await practising('rol-medewerker');
    expect(body.questions).toHaveLength(16);
    expect((await handIn(8)).body.cells.map(({ decision }: { decision: string }) => decision)).toEqual([
      'attained',
      'not-yet',
    ]);
  });
});

describe('the placement', () => {
  it('only says which tests could be taken now', async () => {
    const { body, handIn } = await practising('instaptoets');
    expect([body.kind, body.questions.length]).toEqual(['placement', 6]);
    const { body: result } = await handIn(3);
    expect(result).toEqual({
      kind: 'placement',
      placement: [
        { cell: 'begrijpen-1', ready: true },
        { cell: 'gebruiken-1', ready: false },
      ],
    });
  });

  it('gives no credit to who is signed in', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const { body } = await eva.post('/practice-tests', { assessment: 'instaptoets' });
    await eva.post('/practice-results', { test: body.test, answers: await answersTo(app, body.test, 6) });
    expect((await eva.get('/standing')).body.attained).toEqual([]);
  });
});

describe('a sealed test that cannot be marked', () => {
  it('was changed', async () => {
    const { app, visitor, body } = await practising();
    const at = body.test.length >> 1;
    const changed = body.test.slice(0, at) + (body.test[at] === 'A' ? 'B' : 'A') + body.test.slice(at + 1);
    for (const test of [changed, 'x'.repeat(60), body.test.slice(0, 80)]) {
      const { status, body: refused } = await visitor.post('/practice-results', {
        test,
        answers: await answersTo(app, body.test, 8),
      });
      expect(status).toBe(400);
      expect(refused).toMatchObject({
        detail: 'Deze oefentoets kunnen we niet lezen. Begin een nieuwe; dat kan meteen.',
        faults: [{ field: 'test' }],
      });
    }
  });

  it('is older than a day', async () => {
    const { app, handIn } = await practising();
    app.later({ hours: 24 });
    const { status, body } = await handIn(8);
    expect([status, body.detail]).toEqual([
      400,
      'Deze oefentoets is ouder dan een dag. Begin een nieuwe; dat kan meteen.',
    ]);
  });

  it('was made by another server', async () => {
    const { body } = await practising();
    const other = await appWithBank({ secret: new Uint8Array(32).fill(8) });
    expect((await other.browser().post('/practice-results', { test: body.test, answers: [] })).status).toBe(400);
  });

  it('lacks answers: all faults are named at once', async () => {
    const { visitor, body } = await practising();
    const { status, body: refused } = await visitor.post('/practice-results', {
      test: body.test,
      answers: [{ question: 'q9', answer: null }],
    });
    expect(status).toBe(400);
    expect(refused.faults).toHaveLength(9);
  });

  it('is about a test that does not exist', async () => {
    const app = await appWithBank();
    expect((await app.browser().post('/practice-tests', { assessment: 'bestaat-niet' })).body.faults[0].field).toBe(
      'assessment',
    );
  });
});

it('a network that practises beyond all reason is asked to wait, another is not', async () => {
  const app = await appWithBank({ catalogue: testedCatalogue({ assessments: {} }) });
  const start = (network: string) => app.browser(network).post('/practice-tests', { assessment: 'geen' });
  for (let times = 0; times < 3000; times++) await start('192.0.2.1');
  const refused = await start('192.0.2.1');
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '3600']);
  expect((await start('192.0.2.2')).status).toBe(400);
  app.later({ hours: 1 });
  expect((await start('192.0.2.1')).status).toBe(400);
});
