import { describe, expect, it } from 'vitest';
import { attempts, grants, looseResponses } from '#api/db/schema';
import { cutLoose } from '#api/retention/cut-loose';
import { visibleFields } from '#domain/visibility';
import { type TestApp, testApp } from '../support/app.ts';
import { answersTo, appWithBank, attemptRow, key } from '../support/bank.ts';

const system = { actor: { kind: 'system' }, origin: 'test' } as const;

async function trainer(app: TestApp) {
  const person = await app.signedIn('thea@radio.example');
  const grant = { learnerId: person.learnerId, role: 'trainer', grantedAt: '2026-11-23T09:00:00.000Z' } as const;
  await app.db.write([app.db.read.insert(grants).values(grant).onConflictDoNothing()]);
  return person;
}

async function handsIn(app: TestApp, name: string, right: number) {
  const person = await app.signedIn(`${name}@voorbeeldstad.nl`);
  const { body } = await person.post('/attempts', { assessment: 'begrijpen-1' }, key());
  await person.post(`/attempts/${body.id}/submission`, { answers: await answersTo(app, body.id, right) }, key());
  return body.id;
}

/** Twenty-four people made the test of one cell; half of them got all right, the others three. */
async function answered() {
  const app = await appWithBank();
  for (let person = 0; person < 24; person++) await handsIn(app, `deelnemer-${person}`, person % 2 === 0 ? 8 : 3);
  return app;
}

const answersPerItem = (body: { items: { item: { id: string }; answers?: number }[] }) =>
  Object.fromEntries(body.items.flatMap(({ item, answers }) => (answers === undefined ? [] : [[item.id, answers]])));

describe('the statistics of questions', () => {
  it('count what was handed in up to and including yesterday, and say so', async () => {
    const app = await answered();
    const today = (await (await trainer(app)).get('/item-statistics')).body;
    expect([today.asOf, answersPerItem(today)]).toEqual(['2026-11-22T23:00:00.000Z', {}]);
    app.later({ days: 1 });
    const { body } = await (await trainer(app)).get('/item-statistics?cell=begrijpen-1');
    const drawn = (await app.db.read.select().from(attempts)).flatMap(({ draw }) => draw.map(({ item }) => item));
    const uses = Map.groupBy(drawn, (id) => id);
    expect(body.asOf).toBe('2026-11-23T23:00:00.000Z');
    expect(body.items).toHaveLength(16);
    expect(answersPerItem(body)).toEqual(
      Object.fromEntries([...uses].filter(([, all]) => all.length >= 10).map(([id, all]) => [id, all.length])),
    );
  });

  it('count a day once it is over in the Netherlands', async () => {
    const app = await answered();
    const at = async (moment: string) => {
      app.later({ days: (Date.parse(moment) - app.deps.now().getTime()) / 86_400_000 });
      return (await (await trainer(app)).get('/item-statistics')).body;
    };
    expect(answersPerItem(await at('2026-11-23T22:30:00.000Z'))).toEqual({});
    const { asOf, ...after } = await at('2026-11-23T23:30:00.000Z');
    expect(asOf).toBe('2026-11-23T23:00:00.000Z');
    expect(answersPerItem(after)).not.toEqual({});
  });

  it('stay the same when answers are cut loose from their people', async () => {
    const app = await answered();
    app.later({ days: 1 });
    const before = (await (await trainer(app)).get('/item-statistics')).body.items;
    app.later({ days: 91 });
    await cutLoose(app.deps, system);
    expect((await (await trainer(app)).get('/item-statistics')).body.items).toEqual(before);
  });

  it('leave out what somebody answered at a second try', async () => {
    const app = await answered();
    app.later({ days: 2 });
    const before = answersPerItem((await (await trainer(app)).get('/item-statistics')).body);
    await handsIn(app, 'deelnemer-1', 8);
    app.later({ days: 2 });
    expect(answersPerItem((await (await trainer(app)).get('/item-statistics')).body)).toEqual(before);
  });

  it('name nobody, and no field outside the table of who sees what', async () => {
    const app = await answered();
    app.later({ days: 1 });
    const teacher = await trainer(app);
    const list = await teacher.get('/item-statistics');
    const one = await teacher.get(`/item-statistics/${list.body.items[0].item.id}`);
    for (const { learnerId, id } of await app.db.read.select().from(attempts))
      for (const trace of [learnerId, id]) expect(list.text + one.text).not.toContain(trace);
    const allowed: string[] = visibleFields('trainer', 'itemStatistics', 'others');
    const ownWords = ['kind', 'right', 'simulated', 'worry'];
    for (const shown of [...list.body.items, one.body.versions[0].statistics])
      expect(Object.keys(shown).filter((field) => ![...allowed, ...ownWords].includes(field))).toEqual([]);
  });

  it('do not exist for who is no trainer', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    for (const path of ['/item-statistics', '/item-statistics/geheim-begrijpen-1-0'])
      expect([(await eva.get(path)).status, (await app.browser().get(path)).status]).toEqual([404, 401]);
  });
});

describe('one question', () => {
  async function withLoose(app: TestApp, id: string, right: number, wrong: number, prefix = 'los') {
    const row = (at: number, response: number, score: number, restScore: number) => ({
      id: `${prefix}-${id}-${at}`,
      itemId: id,
      itemVersion: 1,
      firstAttempt: true,
      response: { kind: 'choice' as const, options: [response] },
      score,
      restScore,
      month: '2026-07',
    });
    const rows = [
      ...Array.from({ length: right }, (_, at) => row(at, 0, 1000, 800)),
      ...Array.from({ length: wrong }, (_, at) => row(right + at, 1, 0, 400)),
    ];
    await app.db.write([app.db.read.insert(looseResponses).values(rows)]);
  }

  it('shows its key, its explanation and what was chosen', async () => {
    const app = await appWithBank();
    await withLoose(app, 'geheim-begrijpen-1-0', 30, 10);
    const { status, body } = await (await trainer(app)).get('/item-statistics/geheim-begrijpen-1-0');
    expect(status).toBe(200);
    const [version] = body.versions;
    expect(version.item.parts[0].rationale).toContain('Uitleg bij');
    expect(version.item.choices[0]).toEqual({ part: 0, target: null, right: true });
    expect(version.floor).toBe(0.25);
    expect(version.statistics).toMatchObject({
      kind: 'full',
      answers: 40,
      right: 30,
      omitted: 0,
      facility: 0.75,
      discrimination: { value: expect.closeTo(1, 6) },
    });
    expect(version.statistics.choices.map(({ chosen }: { chosen: number }) => chosen)).toEqual([30, 10, 0, 0]);
  });

  it('says how many of its answers were simulated', async () => {
    const app = await appWithBank();
    await withLoose(app, 'geheim-begrijpen-1-0', 30, 10);
    await withLoose(app, 'geheim-begrijpen-1-0', 5, 2, 'gesimuleerd');
    const { body } = await (await trainer(app)).get('/item-statistics/geheim-begrijpen-1-0');
    expect([body.versions[0].simulated, body.versions[0].statistics.answers]).toEqual([7, 47]);
  });

  it('leaves out an answer that does not fit its text', async () => {
    const app = await appWithBank();
    const id = await handsIn(app, 'eva', 8);
    const [first] = (await attemptRow(app, id)).draw;
    await app.db.client.execute({
      sql: 'UPDATE answers SET response = ? WHERE attempt_id = ? AND question = ?',
      args: ['{"kind":"choice","options":[99]}', id, first?.question ?? ''],
    });
    app.later({ days: 1 });
    expect((await (await trainer(app)).get('/item-statistics')).status).toBe(200);
  });

  it('that nobody stored does not exist', async () => {
    const app = await testApp();
    expect((await (await trainer(app)).get('/item-statistics/bestaat-niet')).status).toBe(404);
  });
});
