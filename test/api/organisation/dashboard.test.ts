import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

/** In the small catalogue everybody needs begrijpen 1 and gebruiken 1. */
let app: TestApp;
let own: TestOrganisation;
let services: string;
let permits: string;
let hanna: Colleague;
let bo: Colleague;
let cem: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  await set({ minimumGroup: 5 });
  services = await own.team('Dienstverlening');
  permits = await own.team('Vergunningen', services);
  hanna = await own.joins('hanna@v.example', 'hr', { name: 'Hanna' });
  bo = await own.joins('bo@v.example', 'member', { name: 'Bo', team: permits });
  cem = await own.joins('cem@v.example', 'member', { team: permits });
  for (const name of ['dana', 'emre', 'fay']) await own.joins(`${name}@v.example`, 'member', { team: permits });
});

async function set(changed: object) {
  const { contact, settings } = (await own.administrator.get(own.path)).body;
  const saved = await own.administrator.put(own.path, { contact, settings: { ...settings, ...changed } });
  expect(saved.status).toBe(200);
}

const seen = async (by: Pick<Colleague, 'get'>, team?: string) =>
  (await by.get(`${own.path}/dashboard${team ? `?team=${team}` : ''}`)).body;

describe('the dashboard', () => {
  it('counts who has everything, who is under way and who has not begun', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    await attained(app, cem.learnerId, 'begrijpen-1', { attempt: 'attempt-of-cem' });
    await attained(app, cem.learnerId, 'gebruiken-2');
    const { counted, prohibited, competences } = await seen(hanna, permits);
    expect(counted).toEqual({ people: 5, complete: 1, underWay: 1, notBegun: 3, expiring: 0, toRenew: 0 });
    expect(prohibited).toBe(0);
    expect(competences).toMatchObject({
      begrijpen: { asked: 5, met: 2, expiring: 0 },
      gebruiken: { asked: 5, met: 1, expiring: 0 },
      bouwen: { asked: 0, met: 0, expiring: 0 },
    });
  });

  it('counts a team with the teams under it', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    const { teams } = await seen(hanna);
    expect(teams).toMatchObject([{ team: services, name: 'Dienstverlening', people: 5, counted: { underWay: 1 } }]);
    expect(await seen(hanna, services)).toMatchObject({ people: 5, teams: [{ team: permits, people: 5 }] });
  });

  it('no longer counts what has expired, and says beforehand what will', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    app.later({ days: 22 * 30 });
    const expiring = async (by: Pick<Colleague, 'get'>) =>
      (await by.get(`${own.path}/people?purpose=renewal&expiring=true`)).body.people.map(
        ({ member }: { member: string }) => member,
      );
    const then = await app.signedIn('hanna@v.example');
    const soon = await seen(then);
    expect(soon.competences.begrijpen).toEqual({ asked: 5, met: 1, expiring: 1 });
    expect(await expiring(then)).toEqual([bo.member]);
    app.later({ days: 90 });
    const still = await app.signedIn('hanna@v.example');
    const later = await seen(still);
    expect(later.competences.begrijpen).toEqual({ asked: 5, met: 0, expiring: 0 });
    expect(await expiring(still)).toEqual([]);
  });

  it('is for a manager only where the organisation switched it on, and of the own teams only', async () => {
    const mo = await own.joins('mo@v.example', 'manager', { team: permits });
    expect((await mo.get(`${own.path}/dashboard`)).status).toBe(404);
    await set({ managersSeePeople: true });
    expect(await seen(mo)).toMatchObject({ people: 6, teams: [{ team: permits }] });
    expect((await seen(mo, services)).people).toBe(6);
    const taxes = await own.team('Belastingen');
    expect((await mo.get(`${own.path}/dashboard?team=${taxes}`)).status).toBe(400);
  });
});

describe('of a group under the minimum', () => {
  it('the dashboard says only how many people are in it', async () => {
    const taxes = await own.team('Belastingen');
    const gijs = await own.joins('gijs@v.example', 'member', { team: taxes });
    await attained(app, gijs.learnerId, 'begrijpen-1');
    const { people, counted, prohibited, competences } = await seen(hanna, taxes);
    expect([people, counted, prohibited, competences.begrijpen]).toEqual([1, undefined, undefined, undefined]);
    expect((await gijs.get(`/memberships/${gijs.member}/looks`)).body.looks).toEqual([]);
  });

  it('nothing follows by taking teams off what is above them', async () => {
    const gijs = await own.joins('gijs@v.example', 'member', { team: services });
    const before = await seen(hanna);
    await attained(app, gijs.learnerId, 'begrijpen-1');
    await attained(app, hanna.learnerId, 'begrijpen-1', { attempt: 'attempt-of-hanna' });
    const after = await seen(hanna);
    expect([after.people, after.counted, after.competences]).toEqual([8, before.counted, before.competences]);
    expect(await seen(hanna, services)).toMatchObject({ people: 6, counted: { people: 5, underWay: 0 } });
  });

  it('a manager sees no more than HR, and both see the people for a purpose', async () => {
    await set({ managersSeePeople: true, minimumGroup: 10 });
    const mo = await own.joins('mo@v.example', 'manager', { team: services });
    expect(await seen(mo)).toMatchObject({ people: 6, minimumGroup: 10 });
    expect((await seen(mo)).counted).toBeUndefined();
    expect((await mo.get(`${own.path}/people?purpose=progress`)).body.people).toHaveLength(6);
  });
});
