import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
let bo: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  bo = await own.joins('bo@v.example', 'member', { name: 'Bo' });
});

const looks = (who: Colleague, more = '') => who.get(`/memberships/${who.member}/looks${more}`);

describe('who looked at my data', () => {
  it('says who saw me on a list and alone, in which role and for what, newest first', async () => {
    const hr = await own.joins('hr@v.example', 'hr', { name: 'Hanna' });
    await hr.get(`${own.path}/members?purpose=administration`);
    app.later({ minutes: 1 });
    await own.administrator.get(`${own.path}/members/${bo.member}?purpose=question`);
    const { body } = await looks(bo);
    expect(body.looks).toEqual([
      {
        id: expect.any(String),
        at: '2026-11-23T09:01:00.000Z',
        by: 'beheerder@gemeente-voorbeeldstad.example',
        role: 'organisation-administrator',
        kind: 'person',
        purpose: 'question',
      },
      {
        id: expect.any(String),
        at: '2026-11-23T09:00:00.000Z',
        by: 'Hanna',
        role: 'hr',
        kind: 'list',
        purpose: 'administration',
      },
    ]);
    expect((await looks(hr)).body.looks).toEqual([]);
  });

  it('has only who stood on the page that was shown', async () => {
    await own.administrator.get(`${own.path}/members?purpose=administration&limit=1`);
    expect((await looks(bo)).body.looks).toEqual([]);
  });

  it('is one look per visit, however much of me was asked for', async () => {
    const hr = await own.joins('hr@v.example', 'hr');
    const opens = async (purpose: string) => {
      await hr.get(`${own.path}/members/${bo.member}?purpose=${purpose}`);
      await hr.get(`${own.path}/people/${bo.member}?purpose=${purpose}`);
      await hr.get(`${own.path}/assignments?member=${bo.member}&purpose=${purpose}`);
    };
    await opens('question');
    app.later({ minutes: 14 });
    await opens('question');
    await opens('progress');
    app.later({ minutes: 1 });
    await opens('question');
    await own.administrator.get(`${own.path}/members/${bo.member}?purpose=question`);
    const seen = (await looks(bo)).body.looks as { at: string; role: string; purpose: string }[];
    expect(seen.map(({ at, role, purpose }) => [at.slice(11, 16), role, purpose]).sort()).toEqual([
      ['09:00', 'hr', 'question'],
      ['09:14', 'hr', 'progress'],
      ['09:15', 'hr', 'question'],
      ['09:15', 'organisation-administrator', 'question'],
    ]);
  });

  it('is one look where parts of me are asked for at once', async () => {
    const ask = () => own.administrator.get(`${own.path}/members/${bo.member}?purpose=question`);
    await Promise.all([ask(), ask(), ask()]);
    expect((await looks(bo)).body.looks).toHaveLength(1);
  });

  it('comes in pages', async () => {
    for (const purpose of ['question', 'renewal', 'evidence'])
      await own.administrator.get(`${own.path}/members/${bo.member}?purpose=${purpose}`);
    const first = await looks(bo, '?limit=2');
    const next = /api\/v1([^>]+)>/.exec(first.headers.get('Link') ?? '')?.[1] ?? expect.unreachable();
    const ids = [...first.body.looks, ...(await bo.get(next)).body.looks].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('is for oneself alone', async () => {
    expect((await own.administrator.get(`/memberships/${bo.member}/looks`)).status).toBe(404);
  });
});

describe('my memberships', () => {
  it('say what the organisation has of me and what counts there', async () => {
    const { body } = await bo.get('/memberships');
    expect(body.memberships).toEqual([
      {
        member: bo.member,
        organisation: {
          id: own.id,
          name: 'Gemeente Voorbeeldstad',
          contact: 'beheerder@gemeente-voorbeeldstad.example',
        },
        status: 'active',
        address: 'bo@v.example',
        name: 'Bo',
        roles: [],
        joinedAt: '2026-11-23T09:00:00.000Z',
        managersSeePeople: false,
        reminders: true,
        earlier: [],
        disputes: [],
        assignments: [],
      },
    ]);
  });

  it('let me switch reminders off, and nobody else', async () => {
    expect((await own.administrator.put(`/memberships/${bo.member}`, { reminders: false })).status).toBe(404);
    expect((await bo.put(`/memberships/${bo.member}`, { reminders: false })).status).toBe(204);
    expect((await bo.get('/memberships')).body.memberships[0].reminders).toBe(false);
  });

  it('can be left, and say that what I earned stays mine', async () => {
    const { status, body } = await bo.delete(`/memberships/${bo.member}`);
    expect([status, body.addresses, body.kept]).toEqual([
      200,
      1,
      expect.stringContaining('je bewijzen blijven van jou'),
    ]);
    expect((await bo.get(own.path)).status).toBe(404);
    expect((await bo.delete(`/memberships/${bo.member}`)).status).toBe(409);
  });
});
