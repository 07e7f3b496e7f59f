import { describe, expect, it } from 'vitest';
import { answersTo, appWithBank, attemptRow, cellTest, key, testedCatalogue } from '../support/bank.ts';

describe('starting a test', () => {
  it('serves the questions of the cell, numbered, with nothing answered yet', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const { status, body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    expect(status).toBe(201);
    expect(body).toMatchObject({
      assessment: 'begrijpen-1',
      title: 'Toets begrijpen-1',
      answers: [],
      leftOut: [],
      startedAt: '2026-11-23T09:00:00.000Z',
    });
    expect(body.questions.map(({ id }: { id: string }) => id)).toEqual([
      'q1',
      'q2',
      'q3',
      'q4',
      'q5',
      'q6',
      'q7',
      'q8',
    ]);
    expect(body.cells).toEqual([{ cell: 'begrijpen-1', questions: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'] }]);
    expect(await app.audited()).toContainEqual(
      expect.objectContaining({
        action: 'attempt-started',
        actor: { kind: 'learner', id: eva.learnerId },
        subject: { kind: 'attempt', id: body.id },
      }),
    );
  });

  it('keeps the seed, the item versions and the versions of catalogue and blueprint', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const { body, text } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    const row = await attemptRow(app, body.id);
    expect(row).toMatchObject({ catalogueVersion: '0123456789abcdef', assessmentVersion: 1, learnerId: eva.learnerId });
    expect(row.draw).toHaveLength(8);
    expect(row.seed.length).toBeGreaterThan(20);
    expect(text).not.toContain(row.seed);
  });

  it('keeps the pass rule and the vignettes as they were at the start', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const { body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    expect((await attemptRow(app, body.id)).rules).toEqual({ 'begrijpen-1': cellTest('begrijpen-1').pass });
    const later = await appWithBank({
      db: app.db,
      catalogue: { ...testedCatalogue(), scenarios: {}, items: {}, assessments: {} },
      newId: () => 'id-of-the-later-process',
    });
    const phone = await later.signedIn('eva@voorbeeldstad.nl');
    expect((await phone.get(`/attempts/${body.id}`)).body.questions).toEqual(body.questions);
    const result = await phone.post(
      `/attempts/${body.id}/submission`,
      { answers: await answersTo(app, body.id) },
      key(),
    );
    expect(result.body.cells[0].decision).toBe('attained');
  });

  it('shows the vignette with the questions that share it, one after the other', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const { body } = await eva.post('/practice-tests', { assessment: 'rol-medewerker' });
    const withVignette = body.questions.flatMap(({ scenario }: { scenario?: object }, at: number) =>
      scenario ? [at] : [],
    );
    expect(withVignette.length % 2).toBe(0);
    for (let at = 0; at < withVignette.length; at += 2) expect(withVignette[at + 1]).toBe(withVignette[at] + 1);
  });

  it('takes the cells of a role together, and shows which questions belong to which', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const { body } = await eva.post('/attempts', { assessment: 'rol-medewerker' }, key());
    expect(body.questions).toHaveLength(16);
    expect(body.cells.map(({ cell }: { cell: string }) => cell)).toEqual(['begrijpen-1', 'gebruiken-1']);
    expect(body.cells[1].questions[0]).toBe('q9');
  });

  it('leaves out of a role what is attained, and says so', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const first = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    await eva.post(`/attempts/${first.body.id}/submission`, { answers: await answersTo(app, first.body.id) }, key());
    const { body } = await eva.post('/attempts', { assessment: 'rol-medewerker' }, key());
    expect(body.leftOut).toEqual([{ cell: 'begrijpen-1', reason: 'attained' }]);
    expect(body.cells.map(({ cell }: { cell: string }) => cell)).toEqual(['gebruiken-1']);
  });

  it('says that a role has nothing left once all its cells are attained', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const first = await eva.post('/attempts', { assessment: 'rol-medewerker' }, key());
    await eva.post(`/attempts/${first.body.id}/submission`, { answers: await answersTo(app, first.body.id) }, key());
    const { status, body } = await eva.post('/attempts', { assessment: 'rol-medewerker' }, key());
    expect([status, body.code]).toEqual([409, 'nothing-left']);
  });

  it('takes unseen questions first', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const first = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    await eva.post(`/attempts/${first.body.id}/submission`, { answers: await answersTo(app, first.body.id, 0) }, key());
    app.later({ hours: 25 });
    const again = await (await app.signedIn('eva@voorbeeldstad.nl')).post(
      '/attempts',
      { assessment: 'begrijpen-1' },
      key(),
    );
    expect(again.status).toBe(201);
    const seen = new Set((await attemptRow(app, first.body.id)).draw.map(({ item }) => item));
    const items = (await attemptRow(app, again.body.id)).draw.map(({ item }) => item);
    expect(items.filter((item) => seen.has(item))).toEqual([]);
  });

  it('takes what others had least next', async () => {
    const app = await appWithBank();
    const drawn = [];
    for (const name of ['eva', 'bob']) {
      const person = await app.signedIn(`${name}@voorbeeldstad.nl`);
      const { body } = await person.post('/attempts', { assessment: 'begrijpen-1' }, key());
      drawn.push(...(await attemptRow(app, body.id)).draw.map(({ item }) => item));
    }
    expect(new Set(drawn).size).toBe(16);
  });
});

describe('a test that cannot start now', () => {
  it('is open already: the answer names it, so that the page can go on with it', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const first = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    const again = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'attempt-open', data: { attempt: first.body.id } });
    const role = await eva.post('/attempts', { assessment: 'rol-medewerker' }, key());
    expect(role.body.leftOut).toEqual([{ cell: 'begrijpen-1', reason: 'open', attempt: first.body.id }]);
  });

  it('is cooling down: the answer says from when it may', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const first = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    await eva.post(`/attempts/${first.body.id}/submission`, { answers: await answersTo(app, first.body.id, 1) }, key());
    const { status, body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'cooling-down', data: { until: '2026-11-24T09:00:00.000Z' } });
    expect(body.detail).toContain('24 november 2026');
    expect(body.detail).toContain('10:00 uur');
  });

  it('has no tries left: the answer says from when it may again', async () => {
    const app = await appWithBank();
    for (let tries = 0; tries < 3; tries++) {
      const eva = await app.signedIn('eva@voorbeeldstad.nl');
      const { body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
      await eva.post(`/attempts/${body.id}/submission`, { answers: await answersTo(app, body.id, 0) }, key());
      app.later({ hours: 25 });
    }
    const { status, body } = await (await app.signedIn('eva@voorbeeldstad.nl')).post(
      '/attempts',
      { assessment: 'begrijpen-1' },
      key(),
    );
    expect([status, body.code, body.data.until]).toEqual([409, 'tries-spent', '2027-02-21T09:00:00.000Z']);
  });

  it('does not exist, or counts for nothing', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    for (const assessment of ['bestaat-niet', 'constructor', 'instaptoets']) {
      const { status, body } = await eva.post('/attempts', { assessment }, key());
      expect([status, body.faults[0].field]).toEqual([400, 'assessment']);
    }
  });

  it('needs an account', async () => {
    const app = await appWithBank();
    expect((await app.browser().post('/attempts', { assessment: 'begrijpen-1' }, key())).status).toBe(401);
  });
});

describe('a start that is sent twice', () => {
  it('gives the same attempt for the same key', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const same = key();
    const [one, other] = await Promise.all([
      eva.post('/attempts', { assessment: 'begrijpen-1' }, same),
      eva.post('/attempts', { assessment: 'begrijpen-1' }, same),
    ]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body).toEqual(one.body);
    expect((await eva.get('/attempts')).body.attempts).toHaveLength(1);
  });

  it('starts one attempt for two keys at the same moment', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const both = await Promise.all([1, 2].map(() => eva.post('/attempts', { assessment: 'begrijpen-1' }, key())));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is a conflict when the key belongs to another request', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const same = key();
    await eva.post('/attempts', { assessment: 'begrijpen-1' }, same);
    const { status, body } = await eva.post('/attempts', { assessment: 'gebruiken-1' }, same);
    expect([status, body.code]).toEqual([409, 'key-reused']);
  });

  it('needs a key, and says so', async () => {
    const app = await appWithBank();
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const { status, body } = await eva.post('/attempts', { assessment: 'begrijpen-1' });
    expect(status).toBe(400);
    expect(body.faults).toEqual([
      { field: 'idempotency-key', detail: expect.stringContaining('Stuur een Idempotency-Key mee') },
    ]);
  });

  it('may use a key again after a day', async () => {
    const app = await appWithBank();
    const same = key();
    await (await app.signedIn('eva@voorbeeldstad.nl')).post('/attempts', { assessment: 'begrijpen-1' }, same);
    app.later({ hours: 25 });
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    expect((await eva.post('/attempts', { assessment: 'gebruiken-1' }, same)).status).toBe(201);
  });
});
