import { beforeEach, describe, expect, it } from 'vitest';
import { applicationChanges, applications, renewals } from '#api/db/schema';
import { mailQueue } from '#api/mailing/queue';
import { endMembership } from '#api/organisation/member-endings/end';
import { findMember } from '#api/organisation/members/store';
import { originsOf } from '#domain/organisation/application';
import { type TestApp, testApp } from '../../support/app.ts';
import { operator, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
});

const roles = (member: string, given: unknown[]) =>
  own.administrator.put(`${own.path}/members/${member}/roles`, { roles: given });
const end = (member: string) => own.administrator.post(`${own.path}/members/${member}/ending`);

describe('roles', () => {
  it('are given and taken by the administrator, and count at once', async () => {
    const bo = await own.joins('bo@v.example', 'member');
    const list = () => bo.get(`${own.path}/members?purpose=administration`);
    expect((await list()).status).toBe(404);
    expect((await roles(bo.member, [{ role: 'hr' }, { role: 'auditor' }])).status).toBe(204);
    expect((await list()).status).toBe(200);
    expect((await roles(bo.member, [{ role: 'auditor' }])).status).toBe(204);
    expect((await list()).status).toBe(404);
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'member-roles-changed',
      detail: { before: 'auditor hr', after: 'auditor' },
    });
  });

  it('of a manager name a team, and those of others do not', async () => {
    const bo = await own.joins('bo@v.example', 'member');
    const team = await own.team('Vergunningen');
    const wrong = await roles(bo.member, [{ role: 'manager' }, { role: 'hr', team }]);
    expect([wrong.status, wrong.body.faults.map(({ field }: { field: string }) => field)]).toEqual([
      400,
      ['roles.0.team', 'roles.1.team'],
    ]);
    expect((await roles(bo.member, [{ role: 'manager', team }])).status).toBe(204);
  });
});

describe('the last administrator', () => {
  const refusal = [409, 'last-administrator'];

  it('cannot be made something else, be ended, or leave', async () => {
    const { administrator: ada } = own;
    const demoted = await roles(ada.member, []);
    const ended = await end(ada.member);
    const left = await ada.delete(`/memberships/${ada.member}`);
    for (const { status, body } of [demoted, ended, left]) expect([status, body.code]).toEqual(refusal);
    expect(left.body.detail).toBe(
      'Dit is de laatste beheerder. Maak eerst iemand anders beheerder, en probeer het dan opnieuw.',
    );
    expect((await ada.get(own.path)).body.you).toContain('organisation-administrator');
  });

  it('may go once there is another who is active', async () => {
    const { administrator: ada } = own;
    const invited = await ada.post(`${own.path}/members`, { address: 'cas@v.example' });
    await roles(invited.body.id, [{ role: 'organisation-administrator' }]);
    expect((await ada.delete(`/memberships/${ada.member}`)).body.code).toBe('last-administrator');
    await own.joins('bo@v.example', 'organisation-administrator');
    expect((await ada.delete(`/memberships/${ada.member}`)).status).toBe(200);
  });

  it('stays when two administrators leave at the same moment', async () => {
    const bo = await own.joins('bo@v.example', 'organisation-administrator');
    const both = [own.administrator, bo].map((one) => one.delete(`/memberships/${one.member}`));
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
  });
});

describe('ending a membership', () => {
  it('ends just that: the account and its session stay, and the person is told so', async () => {
    const bo = await own.joins('bo@v.example', 'hr');
    expect((await end(bo.member)).status).toBe(204);
    expect((await bo.get(own.path)).status).toBe(404);
    expect((await bo.get('/sessions/current')).body.signedIn).toBe(true);
    await mailQueue(app.deps).idle();
    expect(app.outbox.mails()[0]).toMatchObject({ to: 'bo@v.example' });
    expect(app.outbox.mails()[0]?.text).toContain('Je account en je bewijzen blijven van jou.');
    expect((await end(bo.member)).status).toBe(409);
  });

  it('takes the roles along, and who comes back begins anew', async () => {
    const bo = await own.joins('bo@v.example', 'hr');
    await end(bo.member);
    app.later({ minutes: 1 });
    const back = await own.joins('bo@v.example', 'member');
    expect(back.member).not.toBe(bo.member);
    expect((await back.get(own.path)).body.you).toEqual(['member']);
    const { memberships } = (await back.get('/memberships')).body;
    expect(memberships.map(({ status }: { status: string }) => status)).toEqual(['active', 'ended']);
  });

  it('withdraws what was still to be renewed', async () => {
    const bo = await own.joins('bo@v.example', 'member');
    const at = app.deps.now().toISOString();
    await app.db.write([
      app.db.read.insert(applications).values({
        id: 'zaakhulp-01',
        organisationId: own.id,
        name: 'Zaakhulp',
        content: { description: 'Helpt bij zaken.', properties: {}, origins: originsOf(() => ({ kind: 'unknown' })) },
        createdAt: at,
        updatedAt: at,
      }),
      app.db.read.insert(applicationChanges).values({
        id: 'change-01',
        applicationId: 'zaakhulp-01',
        what: 'model',
        reason: 'Nieuw model.',
        changedAt: at,
      }),
      app.db.read.insert(renewals).values({ changeId: 'change-01', memberId: bo.member, since: at }),
    ]);
    await end(bo.member);
    expect(await app.db.read.select().from(renewals)).toMatchObject([{ clearedAt: at, clearedBy: 'withdrawn' }]);
  });

  it('ends the sessions too where a provisioning system deactivates', async () => {
    const bo = await own.joins('bo@v.example', 'member');
    const member = (await findMember(app.db, own.id, bo.member)) ?? expect.unreachable();
    await endMembership(app.deps, operator, member, { action: 'member-deactivated', sessions: 'end' });
    expect((await bo.get('/sessions/current')).body.signedIn).toBe(false);
  });

  it('of an invitation makes that it can no longer be used', async () => {
    const { body } = await own.administrator.post(`${own.path}/members`, { address: 'bo@v.example' });
    await mailQueue(app.deps).idle();
    const token = /#(\S+)/.exec(app.outbox.mails()[0]?.text ?? '')?.[1];
    await end(body.id);
    expect((await app.browser().post('/invitation-views', { token })).body.code).toBe('link-used');
  });
});
