import { describe, expect, it } from 'vitest';
import { destructions, members, peopleImportRows, peopleImports } from '#api/db/schema';
import { destroyPastTerm } from '#api/organisation/retention-of-organisations/destroy';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { everyRow } from '../../support/every-row.ts';
import { testOrganisation } from '../../support/organisation.ts';
import { person } from '../../support/people-import.ts';

const system = { actor: { kind: 'system' }, origin: 'retention' } as const;
const nothing = { memberships: 0, looks: 0, invitations: 0, 'people-imports': 0 };

async function organisationWithEva() {
  const app = await testApp();
  const organisation = await testOrganisation(app);
  const eva = await organisation.joins('eva@v.example', 'member', { name: 'Eva de Vries' });
  return { app, organisation, eva };
}

const report = async (app: TestApp) =>
  (await app.db.read.select().from(destructions)).map(({ what, count, organisationId }) => [
    what,
    count,
    organisationId,
  ]);

describe('the terms of an organisation', () => {
  it('a membership that ended goes after the months that the organisation set, with all that hung on it', async () => {
    const { app, organisation, eva } = await organisationWithEva();
    await attained(app, eva.learnerId, 'begrijpen-1');
    await eva.delete(`/memberships/${eva.member}`);
    app.later({ days: 700 });
    expect(await destroyPastTerm(app.deps, system)).toEqual(nothing);
    app.later({ days: 60 });
    expect(await destroyPastTerm(app.deps, system)).toEqual({ ...nothing, memberships: 1, invitations: 0 });
    const rows = await everyRow(app.db.client);
    expect(rows.filter(({ text }) => text.includes('Eva de Vries'))).toEqual([]);
    expect(await report(app)).toEqual([['memberships', 1, organisation.id]]);
  });

  it('tells the administrator what was destroyed and when, and nobody else', async () => {
    const { app, organisation, eva } = await organisationWithEva();
    const other = await testOrganisation(app, 'Gemeente Elders');
    await eva.delete(`/memberships/${eva.member}`);
    app.later({ days: 760 });
    await destroyPastTerm(app.deps, system);
    const administrator = await app.signedIn('beheerder@gemeente-voorbeeldstad.example');
    const { status, body } = await administrator.get(`${organisation.path}/destructions`);
    expect([status, body.destructions]).toMatchObject([200, [{ what: 'memberships', count: 1 }]]);
    const elsewhere = await app.signedIn('beheerder@gemeente-elders.example');
    expect((await elsewhere.get(`${other.path}/destructions`)).body.destructions).toEqual([]);
    expect((await elsewhere.get(`${organisation.path}/destructions`)).status).toBe(404);
  });

  it('the account, its results and what it earned stay', async () => {
    const { app, eva } = await organisationWithEva();
    await attained(app, eva.learnerId, 'begrijpen-1');
    await eva.delete(`/memberships/${eva.member}`);
    app.later({ days: 800 });
    await destroyPastTerm(app.deps, system);
    const again = await app.signedIn('eva@v.example');
    expect(again.learnerId).toBe(eva.learnerId);
    expect((await again.get('/standing')).status).toBe(200);
    expect((await again.get('/memberships')).body.memberships).toEqual([]);
  });

  it('a membership that lasts is never destroyed', async () => {
    const { app } = await organisationWithEva();
    app.later({ days: 4000 });
    await destroyPastTerm(app.deps, system);
    expect(await app.db.read.$count(members)).toBe(2);
  });

  it('who looked at whom goes after the days that the organisation set', async () => {
    const { app, organisation, eva } = await organisationWithEva();
    const { administrator, path } = organisation;
    await administrator.get(`${path}/members?purpose=administration`);
    app.later({ days: 89 });
    expect(await destroyPastTerm(app.deps, system)).toEqual(nothing);
    app.later({ days: 2 });
    expect((await destroyPastTerm(app.deps, system)).looks).toBe(1);
    const again = await app.signedIn('eva@v.example');
    expect((await again.get(`/memberships/${eva.member}/looks`)).body.looks).toEqual([]);
  });

  it('an invitation that nobody answered goes 90 days after it expired', async () => {
    const { app, organisation } = await organisationWithEva();
    await organisation.administrator.post(`${organisation.path}/members`, { address: 'bo@v.example' });
    app.later({ days: 60 });
    expect(await destroyPastTerm(app.deps, system)).toEqual(nothing);
    app.later({ days: 120 });
    expect((await destroyPastTerm(app.deps, system)).invitations).toBe(1);
  });

  it('a list that waits to be confirmed goes after a day', async () => {
    const { app, organisation } = await organisationWithEva();
    const startedAt = app.deps.now().toISOString();
    const content = person(1, 'bo@v.example');
    await app.db.write([
      app.db.read.insert(peopleImports).values({ id: 'import', organisationId: organisation.id, startedAt }),
      app.db.read.insert(peopleImportRows).values({ importId: 'import', row: 1, content }),
    ]);
    app.later({ hours: 25 });
    expect((await destroyPastTerm(app.deps, system))['people-imports']).toBe(1);
    expect(await app.db.read.$count(peopleImportRows)).toBe(0);
  });

  it('what was destroyed is reported once, also where two processes do it at the same time', async () => {
    const { app, eva, organisation } = await organisationWithEva();
    await eva.delete(`/memberships/${eva.member}`);
    app.later({ days: 800 });
    await Promise.all([destroyPastTerm(app.deps, system), destroyPastTerm(app.deps, system)]);
    expect(await report(app)).toEqual([['memberships', 1, organisation.id]]);
    expect((await app.audited()).filter(({ action }) => action === 'destroyed')).toHaveLength(1);
  });

  it('somebody who looked leaves a row without a name until that look has gone too', async () => {
    const { app, organisation } = await organisationWithEva();
    const hr = await organisation.joins('hanna@v.example', 'hr', { name: 'Hanna' });
    await organisation.administrator.put(organisation.path, {
      contact: 'hr@v.example',
      settings: {
        managersSeePeople: false,
        minimumGroup: 10,
        freshnessMonths: 24,
        monthsAfterLeaving: 0,
        lookDays: 90,
      },
    });
    await hr.get(`${organisation.path}/members?purpose=progress`);
    await hr.delete(`/memberships/${hr.member}`);
    app.later({ days: 1 });
    expect((await destroyPastTerm(app.deps, system)).memberships).toBe(1);
    const left = (await everyRow(app.db.client)).filter(({ table }) => table === 'members');
    expect(left.filter(({ text }) => /hanna/i.test(text))).toEqual([]);
    expect((await destroyPastTerm(app.deps, system)).memberships).toBe(0);
    app.later({ days: 91 });
    await destroyPastTerm(app.deps, system);
    expect(await app.db.read.$count(members)).toBe(2);
  });
});
