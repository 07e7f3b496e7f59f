import { expect, it } from 'vitest';
import { putProfile } from '#api/profile/store';
import { noLevels } from '#domain/taxonomy';
import { testApp } from '../support/app.ts';
import { answersTo, appWithBank, key } from '../support/bank.ts';
import { smallCatalogue } from '../support/catalogue.ts';

const none = { begrijpen: 0, gebruiken: 0, beoordelen: 0, recht: 0, mensen: 0, organiseren: 0, bouwen: 0 };

async function eva() {
  const app = await appWithBank();
  const person = await app.signedIn('eva@voorbeeldstad.nl');
  const take = async (right: number) => {
    const { body } = await person.post('/attempts', { assessment: 'begrijpen-1' }, key());
    await person.post(`/attempts/${body.id}/submission`, { answers: await answersTo(app, body.id, right) }, key());
    return String(body.id);
  };
  return { app, person, take };
}

it('shows nothing at first, and no need without a profile', async () => {
  const { person } = await eva();
  expect((await person.get('/standing')).body).toEqual({ attained: [], held: none, open: [], withoutTest: [] });
});

it('shows what was attained, when and with which test', async () => {
  const { person, take } = await eva();
  const attempt = await take(8);
  const { body } = await person.get('/standing');
  expect(body.attained).toEqual([{ cell: 'begrijpen-1', attainedAt: '2026-11-23T09:00:00.000Z', attempt }]);
  expect(body.held).toEqual({ ...none, begrijpen: 1 });
});

it('takes the last time that a cell was attained; a failed renewal takes nothing away', async () => {
  const { app, person, take } = await eva();
  await take(8);
  app.later({ minutes: 5 });
  const renewed = await take(8);
  app.later({ minutes: 5 });
  await take(0);
  const { body } = await person.get('/standing');
  expect(body.attained).toEqual([{ cell: 'begrijpen-1', attainedAt: '2026-11-23T09:05:00.000Z', attempt: renewed }]);
});

it('shows what the profile asks; a cell without a test is open too, and said to be so', async () => {
  const { person } = await eva();
  await person.put('/profile', { situation: { roles: ['medewerker'], overlays: [], applications: [] } });
  const { body } = await person.get('/standing');
  expect(body.need).toEqual({ ...none, begrijpen: 1, gebruiken: 1 });
  expect([body.open, body.withoutTest]).toEqual([['begrijpen-1', 'gebruiken-1'], []]);
});

it('does not ask less for a lowering that stands in a saved profile', async () => {
  const { medewerker } = smallCatalogue().roles;
  const need = { ...noLevels, gebruiken: 2 as const };
  const roles = { medewerker: { ...medewerker!, need } };
  const app = await testApp({ catalogue: smallCatalogue({ roles }) });
  const person = await app.signedIn('eva@voorbeeldstad.nl');
  const lowering = { reason: 'Wij doen het rustig aan.', decidedOn: '2026-11-01' };
  const applications = [{ application: 'schrijfhulp', relations: [] }];
  const situation = { roles: ['medewerker'], overlays: [], applications };
  const saved = putProfile(app.db, person.learnerId, { ...situation, lowering }, '2026-11-23T09:00:00.000Z');
  await app.db.write([saved]);
  expect((await person.get('/standing')).body.need).toEqual({ ...none, gebruiken: 2 });
  expect((await person.get('/profile')).body.situation).toEqual(situation);
});

it('names open cells that have no test yet', async () => {
  const { app, person, take } = await eva();
  await take(8);
  await person.put('/profile', { situation: { roles: ['medewerker'], overlays: [], applications: [] } });
  delete app.deps.catalogue.assessments['gebruiken-1'];
  const { body } = await person.get('/standing');
  expect([body.open, body.withoutTest]).toEqual([['gebruiken-1'], ['gebruiken-1']]);
});

it('is of nobody but the learner', async () => {
  const { app, take } = await eva();
  await take(8);
  const bob = await app.signedIn('bob@voorbeeldstad.nl');
  expect((await bob.get('/standing')).body.attained).toEqual([]);
  expect((await app.browser().get('/standing')).status).toBe(401);
});

it('counts what was shown for 24 months, as its badge does; then the cell is open again', async () => {
  const { app, person, take } = await eva();
  await take(8);
  const situation = { roles: ['medewerker'], overlays: [], applications: [] };
  app.later({ days: 2 * 365 });
  const later = await app.signedIn('eva@voorbeeldstad.nl');
  await later.put('/profile', { situation });
  expect((await later.get('/standing')).body.open).toEqual(['gebruiken-1']);
  app.later({ days: 2 });
  const again = await app.signedIn('eva@voorbeeldstad.nl');
  const { body } = await again.get('/standing');
  expect([body.attained, body.open]).toEqual([[], ['begrijpen-1', 'gebruiken-1']]);
  expect(person.learnerId).toBe(again.learnerId);
});
