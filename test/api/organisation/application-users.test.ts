import { beforeEach, describe, expect, it } from 'vitest';
import { originsOf } from '#domain/organisation/application';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { harmless } from '../../support/taxonomy.ts';

let app: TestApp;
let own: TestOrganisation;
let services: string;
let permits: string;
let bo: Colleague;
let sam: Colleague;
let chat: string;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  services = await own.team('Dienstverlening');
  permits = await own.team('Vergunningen', services);
  bo = await own.joins('bo@v.example', 'member', { team: permits, name: 'Bo' });
  sam = await own.joins('sam@v.example', 'member', { name: 'Sam' });
  const origins = originsOf(() => ({ kind: 'person' }));
  const draft = { name: 'Omgevingschat', description: 'Helpt.', properties: harmless, origins };
  chat = (await own.administrator.post(`${own.path}/applications`, draft)).body.id;
});

const give = (to: object, relations: string[] = []) =>
  own.administrator.post(`${own.path}/assignments`, {
    what: [{ kind: 'application', subject: chat, relations }],
    to,
  });
const users = (by: Colleague, of = chat) => by.get(`${own.path}/applications/${of}/users`);

describe('who works with an application', () => {
  it('is told as counts per team, with those under it, and each person once in all', async () => {
    await give({ team: services }, ['decider']);
    await give({ members: [bo.member, sam.member] });
    const { status, body, text } = await users(own.administrator);
    expect([status, body]).toEqual([
      200,
      {
        people: 2,
        teams: [
          {
            assignment: expect.any(String),
            team: services,
            name: 'Dienstverlening',
            relations: ['decider'],
            people: 1,
          },
        ],
        alone: 2,
      },
    ]);
    expect(text).not.toMatch(/Bo|Sam|v\.example/);
  });

  it('is told to who may change that application, and of no other organisation', async () => {
    const owner = await own.joins('eigenaar@v.example', 'application-owner');
    const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
    expect([(await users(bo)).status, (await users(owner)).status]).toEqual([404, 404]);
    const elsewhere = await other.administrator.get(`${other.path}/applications/${chat}/users`);
    expect(elsewhere.status).toBe(404);
  });

  it('is told by name for a purpose, which they can read', async () => {
    await give({ team: services });
    const hr = await own.joins('hr@v.example', 'hr');
    const list = (of: string, organisation = own, by = hr) =>
      by.get(`${organisation.path}/members?purpose=administration&application=${of}`);
    expect((await list(chat)).body.members.map(({ name }: { name: string }) => name)).toEqual(['Bo']);
    const [look] = (await bo.get(`/memberships/${bo.member}/looks`)).body.looks;
    expect(look).toMatchObject({ kind: 'list', purpose: 'administration' });
    const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
    expect((await list(chat, other, other.administrator)).status).toBe(400);
  });
});
