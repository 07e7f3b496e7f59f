import { beforeEach, describe, expect, it } from 'vitest';
import { applicationEdits, assignments } from '#api/db/schema';
import { originsOf } from '#domain/organisation/application';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { harmless } from '../../support/taxonomy.ts';

let app: TestApp;
let own: TestOrganisation;
let owner: Colleague;
let bo: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  owner = await own.joins('eigenaar@v.example', 'application-owner', { name: 'Esra Eigenaar' });
  bo = await own.joins('bo@v.example', 'member');
});

const draft = (name: string, more = {}) => ({
  name,
  description: 'Wat zij doet.',
  properties: harmless,
  origins: originsOf(() => ({ kind: 'person' })),
  ...more,
});
const add = async (name: string, more = {}, by: Colleague = own.administrator) =>
  (await by.post(`${own.path}/applications`, draft(name, more))).body;
const at = (id: string) => `${own.path}/applications/${id}`;

describe('the register of applications', () => {
  it('is read by name, what is no longer used last, a page at a time', async () => {
    for (const name of ['Zoekhulp', 'Brievenhulp', 'Anonimiseren']) await add(name);
    const { id, updatedAt } = await add('Aanvragen');
    await own.administrator.post(`${at(id)}/retirement`, { updatedAt });
    const first = await bo.get(`${own.path}/applications?limit=2`);
    const next = /<[^>]*(\/organisations[^>]*)>/.exec(first.headers.get('Link') ?? '')?.[1] ?? '';
    const second = await bo.get(next);
    const names = [...first.body.applications, ...second.body.applications].map(({ name }) => name);
    expect(names).toEqual(['Anonimiseren', 'Brievenhulp', 'Zoekhulp', 'Aanvragen']);
    expect(second.headers.get('Link')).toBeNull();
    expect(second.body.applications[1].retiredAt).toBe('2026-11-23T09:00:00.000Z');
  });

  it('shows what is still open, and counts no answer that nobody gave', async () => {
    const origins = { ...originsOf(() => ({ kind: 'unknown' as const })), risk: { kind: 'suggested', because: 'Zo.' } };
    await add('Chat', { properties: { risk: ['high-risk'] }, origins });
    const [chat] = (await bo.get(`${own.path}/applications`)).body.applications;
    expect([chat.risk, chat.open.length]).toEqual([['high-risk'], 7]);
  });

  it('tells who owns an application to who keeps the register, and to others just that somebody does', async () => {
    const { id } = await add('Chat', {}, owner);
    expect((await own.administrator.get(at(id))).body.owner).toEqual({ member: owner.member, name: 'Esra Eigenaar' });
    const seen = await bo.get(at(id));
    expect(seen.body).toMatchObject({ hasOwner: true, mayChange: false });
    expect(seen.text).not.toContain('Esra');
  });

  it('tells how many people work with an application exactly to who may change it, and rounded down to others', async () => {
    const { id } = await add('Chat', {}, owner);
    const another = await own.joins('ander@v.example', 'application-owner');
    const seen = async () =>
      Promise.all([own.administrator, owner, another, bo].map(async (by) => (await by.get(at(id))).body.users));
    expect(await seen()).toEqual([1, 1, undefined, undefined]);
    const { contact, settings } = (await own.administrator.get(own.path)).body;
    await own.administrator.put(own.path, { contact, settings: { ...settings, minimumGroup: 5 } });
    const team = await own.team('Dienstverlening');
    for (const who of ['an', 'ed', 'ine', 'jo', 'mo']) await own.joins(`${who}@v.example`, 'member', { team });
    await own.administrator.post(`${own.path}/assignments`, {
      what: [{ kind: 'application', subject: id }],
      to: { team },
    });
    expect(await seen()).toEqual([6, 6, 5, 5]);
  });

  it('refuses a type that the catalogue has not, and a value without where it comes from', async () => {
    const unknown = await own.administrator.post(
      `${own.path}/applications`,
      draft('Chat', { basedOn: 'bestaat-niet' }),
    );
    expect([unknown.status, unknown.body.faults[0].field]).toEqual([400, 'basedOn']);
    const origins = originsOf(() => ({ kind: 'unknown' }));
    expect((await own.administrator.post(`${own.path}/applications`, draft('Chat', { origins }))).status).toBe(400);
  });

  it('does not hold an application of another organisation', async () => {
    const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
    const { id } = (await other.administrator.post(`${other.path}/applications`, draft('Geheim'))).body;
    expect((await own.administrator.get(at(id))).status).toBe(404);
    expect(
      (await own.administrator.put(at(id), { application: draft('X'), updatedAt: '2026-11-23T09:00:00.000Z' })).status,
    ).toBe(404);
    expect((await own.administrator.get(`${own.path}/applications?cursor=${id}`)).status).toBe(400);
  });
});

describe('changing an application', () => {
  it('keeps what changed, when and in which role, with no name', async () => {
    const { id, updatedAt } = await add('Chat', { model: 'Voorbeeldtaal 3' }, owner);
    const changed = { application: draft('Chat', { model: 'Voorbeeldtaal 4' }), updatedAt };
    expect((await owner.put(at(id), changed)).body.model).toBe('Voorbeeldtaal 4');
    const { changes } = (await bo.get(`${at(id)}/changes`)).body;
    expect(changes.map(({ role }: { role: string }) => role)).toEqual(['application-owner', 'application-owner']);
    expect(changes[0].fields).toEqual([
      { kind: 'text', field: 'model', before: 'Voorbeeldtaal 3', after: 'Voorbeeldtaal 4' },
    ]);
    expect(changes[1].fields).toEqual([{ kind: 'added' }]);
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'application-changed',
      actor: { kind: 'application-owner', id: owner.learnerId },
      subject: { id },
    });
  });

  it('is refused where somebody else changed it since it was read', async () => {
    const { id, updatedAt } = await add('Chat');
    await own.administrator.put(at(id), { application: draft('Chat één'), updatedAt });
    const late = await own.administrator.put(at(id), { application: draft('Chat twee'), updatedAt });
    expect([late.status, late.body.code]).toEqual([409, 'conflict']);
    expect((await bo.get(at(id))).body.name).toBe('Chat één');
  });

  it('leaves no trace where nothing changes', async () => {
    const { id, updatedAt } = await add('Chat');
    await own.administrator.put(at(id), { application: draft('Chat'), updatedAt });
    expect(await app.db.read.select().from(applicationEdits)).toHaveLength(1);
  });

  it('is for an owner of just that application, and says so to another', async () => {
    const { id, updatedAt } = await add('Chat');
    const refused = await owner.put(at(id), { application: draft('Chat'), updatedAt });
    expect([refused.status, refused.body.detail]).toEqual([
      404,
      'Je verandert alleen toepassingen waarvan je eigenaar bent. Vraag de beheerder van je organisatie om dit te doen.',
    ]);
  });

  it('takes an application out of use and back, and keeps it in the register', async () => {
    const { id, updatedAt } = await add('Chat');
    expect((await own.administrator.post(`${at(id)}/retirement`, { updatedAt })).body.retiredAt).toBeDefined();
    expect((await own.administrator.delete(`${at(id)}/retirement`)).body.retiredAt).toBeUndefined();
    const { changes } = (await bo.get(`${at(id)}/changes`)).body;
    expect(changes.map(({ fields }: { fields: { kind: string }[] }) => fields[0]?.kind)).toEqual([
      'taken-back',
      'retired',
      'added',
    ]);
  });
});

describe('the owner of an application', () => {
  const give = async (id: string, to: string | null) => {
    const { updatedAt } = (await own.administrator.get(at(id))).body;
    return own.administrator.put(`${at(id)}/owner`, { owner: to, updatedAt });
  };
  const held = async () =>
    (await app.db.read.select().from(assignments)).map(({ memberId, relations, until }) => ({
      memberId,
      relations,
      over: until !== null,
    }));

  it('is somebody with that role, of this organisation', async () => {
    const { id } = await add('Chat');
    expect((await give(id, bo.member)).body.faults[0].field).toBe('owner');
    expect((await give(id, owner.member)).body.owner.name).toBe('Esra Eigenaar');
    const { owners } = (await own.administrator.get(`${own.path}/application-owners`)).body;
    expect(owners).toEqual([{ member: owner.member, name: 'Esra Eigenaar' }]);
  });

  it('is asked what an owner needs, for as long as they own it', async () => {
    const { id } = await add('Chat');
    await give(id, owner.member);
    expect(await held()).toEqual([{ memberId: owner.member, relations: ['owner'], over: false }]);
    await give(id, null);
    expect(await held()).toEqual([{ memberId: owner.member, relations: ['owner'], over: true }]);
  });

  it('stays a user where they were one', async () => {
    const { id } = await add('Chat');
    const since = app.deps.now().toISOString();
    const row = { id: app.deps.newId(), organisationId: own.id, memberId: owner.member, subject: id, since };
    await app.db.write([app.db.read.insert(assignments).values({ ...row, kind: 'application', source: 'hand' })]);
    await give(id, owner.member);
    expect((await held())[0]?.relations).toEqual(['user', 'owner']);
    await give(id, null);
    expect(await held()).toEqual([{ memberId: owner.member, relations: ['user'], over: false }]);
  });
});
