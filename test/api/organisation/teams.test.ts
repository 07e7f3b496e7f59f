import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/app.ts';
import { type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
});

describe('teams', () => {
  it('are a tree', async () => {
    const services = await own.team('Dienstverlening');
    const permits = await own.team('Vergunningen', services);
    expect((await own.administrator.get(`${own.path}/teams`)).body.teams).toEqual([
      { id: services, name: 'Dienstverlening' },
      { id: permits, name: 'Vergunningen', parent: services },
    ]);
  });

  it('never fall under themselves', async () => {
    const services = await own.team('Dienstverlening');
    const permits = await own.team('Vergunningen', services);
    const moved = await own.administrator.put(`${own.path}/teams/${services}`, {
      name: 'Dienstverlening',
      parent: permits,
    });
    expect([moved.status, moved.body.detail]).toEqual([
      400,
      'Een team kan niet onder zichzelf vallen. Kies een ander team erboven.',
    ]);
  });

  it('have names that differ within their place', async () => {
    await own.team('Dienstverlening');
    const again = await own.administrator.post(`${own.path}/teams`, { name: 'dienstverlening' });
    expect(again.status).toBe(409);
  });

  it('go only when they are empty', async () => {
    const services = await own.team('Dienstverlening');
    const permits = await own.team('Vergunningen', services);
    await own.joins('bo@voorbeeldstad.example', 'member', { team: permits });
    const gone = async (id: string) => (await own.administrator.delete(`${own.path}/teams/${id}`)).status;
    expect(await gone(services)).toBe(409);
    expect(await gone(permits)).toBe(409);
    expect(await gone(await own.team('Belastingen'))).toBe(204);
  });

  it('that go away have nobody to lead them, and the trail says who no longer does', async () => {
    const permits = await own.team('Vergunningen');
    const mark = await own.joins('mark@voorbeeldstad.example', 'member');
    await own.administrator.put(`${own.path}/members/${mark.member}/roles`, {
      roles: [{ role: 'manager', team: permits }, { role: 'hr' }],
    });
    expect((await own.administrator.delete(`${own.path}/teams/${permits}`)).status).toBe(204);
    const { roles } = (await mark.get('/memberships')).body.memberships[0];
    expect(roles).toEqual([{ role: 'hr' }]);
    const entries = (await app.audited()).slice(-2);
    expect(entries.map(({ action, subject, detail }) => [action, subject, detail])).toEqual([
      ['team-removed', { kind: 'team', id: permits }, undefined],
      ['member-roles-changed', { kind: 'member', id: mark.member }, { before: `hr manager:${permits}`, after: 'hr' }],
    ]);
  });

  it('of another organisation cannot be a parent', async () => {
    const one = own;
    const two = await testOrganisation(app, 'Ministerie van Voorbeelden');
    const theirs = await two.team('Beleid');
    const made = await one.administrator.post(`${one.path}/teams`, { name: 'Beleid', parent: theirs });
    expect(made.status).toBe(400);
  });
});
