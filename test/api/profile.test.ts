import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { smallCatalogue } from '../support/catalogue.ts';

const situation = {
  roles: ['medewerker'],
  overlays: [],
  applications: [{ application: 'schrijfhulp', relations: ['user'] }],
};
const lowering = { reason: 'Wij doen het rustig aan.', decidedOn: '2026-11-01' };
const nothingChosen = { roles: [], overlays: [], applications: [] };

async function evaAndBob() {
  const app = await testApp();
  return { app, eva: await app.signedIn('eva@voorbeeldstad.nl'), bob: await app.signedIn('bob@voorbeeldstad.nl') };
}

describe('the profile', () => {
  it('is empty until something is saved', async () => {
    const { eva } = await evaAndBob();
    expect((await eva.get('/profile')).body).toEqual({ situation: nothingChosen, removed: [] });
  });

  it('comes back as saved, to its owner only, with an audit row that says nothing of its content', async () => {
    const { app, eva, bob } = await evaAndBob();
    const saved = await eva.put('/profile', { situation });
    expect(saved.status).toBe(200);
    expect((await eva.get('/profile')).body).toEqual({ situation, updatedAt: '2026-11-23T09:00:00.000Z', removed: [] });
    expect((await bob.get('/profile')).body.situation).toEqual(nothingChosen);
    const entry = (await app.audited()).at(-1);
    expect(entry).toMatchObject({
      action: 'profile-saved',
      actor: { kind: 'learner', id: eva.learnerId },
      result: 'done',
    });
    expect(JSON.stringify(entry)).not.toContain('medewerker');
  });

  it('saved twice is the same profile', async () => {
    const { eva } = await evaAndBob();
    await eva.put('/profile', { situation });
    expect((await eva.put('/profile', { situation })).status).toBe(200);
    expect((await eva.get('/profile')).body.situation).toEqual(situation);
  });

  it('that names what does not exist is refused with every fault', async () => {
    const { eva } = await evaAndBob();
    const given = {
      roles: ['medewerker', 'tovenaar'],
      overlays: [{ overlay: 'heks' }],
      applications: [{ application: 'bol', relations: [] }],
    };
    const answered = await eva.put('/profile', { situation: given });
    expect(answered.status).toBe(400);
    expect(answered.body.faults).toEqual([
      { field: 'situation.roles.1', detail: 'De rol tovenaar bestaat niet. Kies een andere.' },
      { field: 'situation.overlays.0.overlay', detail: 'De functie heks bestaat niet. Kies een andere.' },
      { field: 'situation.applications.0.application', detail: 'De toepassing bol bestaat niet. Kies een andere.' },
    ]);
  });

  it('that was saved with a role that no longer exists is repaired', async () => {
    const { app, eva } = await evaAndBob();
    await eva.put('/profile', { situation });
    const later = await testApp({ db: app.db, catalogue: smallCatalogue({ roles: {} }) });
    const browser = later.browser();
    browser.cookie = eva.cookie;
    expect((await browser.get('/profile')).body).toMatchObject({
      situation: { ...situation, roles: [] },
      removed: ['medewerker'],
    });
  });

  it('cannot ask less of the learner who saves it', async () => {
    const { eva } = await evaAndBob();
    const answered = await eva.put('/profile', { situation: { ...situation, lowering } });
    expect([answered.status, answered.body.faults]).toEqual([
      400,
      [{ field: 'situation.lowering', detail: 'Dit veld kennen we niet. Laat het weg.' }],
    ]);
    expect((await eva.get('/profile')).body.situation).toEqual(nothingChosen);
  });

  it('is for who is signed in', async () => {
    const app = await testApp();
    for (const answered of [await app.browser().get('/profile'), await app.browser().put('/profile', { situation })]) {
      expect([answered.status, answered.body.code]).toEqual([401, 'not-signed-in']);
    }
  });
});

describe('the self-reflection', () => {
  const reflections = [{ cell: 'begrijpen-1', answers: [2, 1], reflectedAt: '2026-11-20T08:00:00.000Z' }];

  it('comes back as saved, to its owner only, and an empty list takes it away', async () => {
    const { app, eva, bob } = await evaAndBob();
    expect((await eva.put('/reflections', { reflections })).body).toEqual({ reflections });
    expect((await bob.get('/reflections')).body).toEqual({ reflections: [] });
    await eva.put('/reflections', { reflections: [] });
    expect((await eva.get('/reflections')).body).toEqual({ reflections: [] });
    expect((await app.audited()).at(-1)).toMatchObject({ action: 'reflections-saved' });
  });

  it('takes a time with any offset and gives it in UTC', async () => {
    const { eva } = await evaAndBob();
    const local = { ...reflections[0], reflectedAt: '2026-11-20T10:00:00+02:00' };
    expect((await eva.put('/reflections', { reflections: [local] })).body).toEqual({ reflections });
  });

  it('with the wrong number of answers, a cell twice or a strange value is refused', async () => {
    const { eva } = await evaAndBob();
    const short = await eva.put('/reflections', { reflections: [{ ...reflections[0], answers: [1] }] });
    expect(short.body.faults).toEqual([
      { field: 'reflections.0.answers', detail: 'Bij begrijpen-1 horen 2 antwoorden.' },
    ]);
    const twice = await eva.put('/reflections', { reflections: [reflections[0], reflections[0]] });
    expect(twice.body.faults).toEqual([{ field: 'reflections', detail: 'Iedere cel mag hier één keer staan.' }]);
    const strange = await eva.put('/reflections', {
      reflections: [{ ...reflections[0], cell: 'bouwen-1', answers: [2, 3] }],
    });
    expect(strange.body.faults.map(({ field }: { field: string }) => field)).toEqual([
      'reflections.0.cell',
      'reflections.0.answers.1',
    ]);
  });
});

describe('the lessons that were read', () => {
  const completions = [{ lesson: 'basis/wat-is-ai', completedOn: '2026-11-21' }];

  it('come back as saved, to their reader only', async () => {
    const { app, eva, bob } = await evaAndBob();
    expect((await eva.put('/lesson-completions', { completions })).body).toEqual({ completions });
    expect((await bob.get('/lesson-completions')).body).toEqual({ completions: [] });
    expect((await app.audited()).at(-1)).toMatchObject({ action: 'lesson-completions-saved' });
  });

  it('must be lessons that exist', async () => {
    const { eva } = await evaAndBob();
    const answered = await eva.put('/lesson-completions', {
      completions: [{ lesson: 'basis/weg', completedOn: '2026-11-21' }],
    });
    expect(answered.body.faults).toEqual([{ field: 'completions.0.lesson', detail: 'De les basis/weg bestaat niet.' }]);
  });
});

describe('carrying a device into the account', () => {
  const device = {
    situation,
    reflections: [{ cell: 'begrijpen-1', answers: [2, 2], reflectedAt: '2026-11-20T08:00:00Z' }],
    completions: [{ lesson: 'basis/wat-is-ai', completedOn: '2026-11-21' }],
  };

  it('takes over everything in an empty account, and nothing the second time', async () => {
    const { app, eva } = await evaAndBob();
    expect((await eva.post('/device-imports', device)).body).toEqual({
      situation: 'taken-over',
      reflections: { takenOver: 1, kept: 0 },
      completions: { takenOver: 1, kept: 0 },
      removed: [],
    });
    expect((await eva.post('/device-imports', device)).body).toEqual({
      situation: 'kept',
      reflections: { takenOver: 0, kept: 1 },
      completions: { takenOver: 0, kept: 1 },
      removed: [],
    });
    expect((await eva.get('/profile')).body.situation).toEqual(situation);
    expect((await app.audited()).filter(({ action }) => action === 'device-imported')).toHaveLength(2);
  });

  it('lets the newest win: an older reflection stays out, a newer profile comes in', async () => {
    const { eva } = await evaAndBob();
    await eva.put('/profile', { situation: nothingChosen });
    await eva.put('/reflections', {
      reflections: [{ cell: 'begrijpen-1', answers: [0, 0], reflectedAt: '2026-11-22T08:00:00Z' }],
    });
    const older = await eva.post('/device-imports', { ...device, situationSavedAt: '2026-11-01T08:00:00Z' });
    expect(older.body).toMatchObject({ situation: 'kept', reflections: { takenOver: 0, kept: 1 } });

    const newer = [{ ...device.reflections[0], reflectedAt: '2026-11-22T08:00:01Z' }];
    expect((await eva.post('/device-imports', { reflections: newer })).body).toMatchObject({
      situation: 'absent',
      reflections: { takenOver: 1 },
    });
  });

  it('leaves out what no longer exists, and names it', async () => {
    const { eva } = await evaAndBob();
    const answered = await eva.post('/device-imports', {
      situation: { roles: ['medewerker', 'verdwenen'], iets: 'anders' },
      reflections: [{ cell: 'recht-1', answers: [1, 1, 1], reflectedAt: '2026-11-20T08:00:00Z' }],
      completions: [{ lesson: 'basis/weg', completedOn: '2026-11-21' }],
    });
    expect(answered.status).toBe(200);
    expect(answered.body.removed).toEqual(['verdwenen', 'recht-1', 'basis/weg']);
    expect((await eva.get('/profile')).body.situation.roles).toEqual(['medewerker']);
  });

  it('cannot bring along a wish to ask less', async () => {
    const { eva } = await evaAndBob();
    const answered = await eva.post('/device-imports', { ...device, situation: { ...situation, lowering } });
    expect([answered.status, answered.body.faults]).toEqual([
      400,
      [
        {
          field: 'situation.lowering',
          detail: 'Minder vragen is een keuze die je organisatie vastlegt. Laat dit veld weg.',
        },
      ],
    ]);
    expect((await eva.get('/lesson-completions')).body.completions).toEqual([]);
  });

  it('does not trust a clock that is ahead', async () => {
    const { eva } = await evaAndBob();
    await eva.post('/device-imports', {
      reflections: [{ ...device.reflections[0], reflectedAt: '2030-01-01T00:00:00Z' }],
    });
    expect((await eva.get('/reflections')).body.reflections[0].reflectedAt).toBe('2026-11-23T09:00:00.000Z');
  });

  it('of nothing is nothing', async () => {
    const { app, eva } = await evaAndBob();
    expect((await eva.post('/device-imports', {})).body).toMatchObject({ situation: 'absent', removed: [] });
    expect((await app.audited()).filter(({ action }) => action === 'device-imported')).toEqual([]);
  });
});
