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
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  services = await own.team('Dienstverlening');
  permits = await own.team('Vergunningen', services);
  hanna = await own.joins('hanna@v.example', 'hr', { name: 'Hanna' });
  bo = await own.joins('bo@v.example', 'member', { name: 'Bo', team: permits });
});

async function switchOnManagers() {
  const { name, contact, settings } = (await own.administrator.get(own.path)).body;
  await own.administrator.put(own.path, { name, contact, settings: { ...settings, managersSeePeople: true } });
}

describe('the dashboard', () => {
  it('counts who has everything, who is under way and who has not begun', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    const cem = await own.joins('cem@v.example', 'member', { team: services });
    await attained(app, cem.learnerId, 'begrijpen-1', { attempt: 'attempt-of-cem' });
    await attained(app, cem.learnerId, 'gebruiken-2');
    const { body } = await hanna.get(`${own.path}/dashboard`);
    expect(body).toMatchObject({ people: 4, complete: 1, underWay: 1, notBegun: 2, toRenew: 0, prohibited: 0 });
    expect(body.competences).toMatchObject({
      begrijpen: { asked: 4, met: 2, expiring: 0 },
      gebruiken: { asked: 4, met: 1, expiring: 0 },
      bouwen: { asked: 0, met: 0, expiring: 0 },
    });
  });

  it('counts a team with the teams under it', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    const { body } = await hanna.get(`${own.path}/dashboard`);
    expect(body.teams).toMatchObject([{ team: services, name: 'Dienstverlening', people: 1, underWay: 1 }]);
    const below = await hanna.get(`${own.path}/dashboard?team=${services}`);
    expect(below.body).toMatchObject({ people: 1, teams: [{ team: permits, people: 1 }] });
  });

  it('no longer counts what has expired, and says beforehand what will', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    app.later({ days: 22 * 30 });
    const hr = await app.signedIn('hanna@v.example');
    const soon = (await hr.get(`${own.path}/dashboard`)).body.competences.begrijpen;
    expect(soon).toEqual({ asked: 3, met: 1, expiring: 1 });
    app.later({ days: 90 });
    const later = await app.signedIn('hanna@v.example');
    expect((await later.get(`${own.path}/dashboard`)).body.competences.begrijpen).toEqual({
      asked: 3,
      met: 0,
      expiring: 0,
    });
  });

  it('is for a manager only where the organisation switched it on, and of the own teams only', async () => {
    const mo = await own.joins('mo@v.example', 'manager', { team: permits });
    expect((await mo.get(`${own.path}/dashboard`)).status).toBe(404);
    await switchOnManagers();
    const { body } = await mo.get(`${own.path}/dashboard`);
    expect(body).toMatchObject({ people: 2, teams: [{ team: permits }] });
    expect((await mo.get(`${own.path}/dashboard?team=${services}`)).body.people).toBe(2);
    const taxes = await own.team('Belastingen');
    expect((await mo.get(`${own.path}/dashboard?team=${taxes}`)).status).toBe(404);
  });
});
