import { and, eq, isNull } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { assignments, lookedAt, members, renewals, teams } from '#api/db/schema';
import { destroyMembers } from '#api/organisation/member-destruction/store';
import { finishEveryPart } from '#api/organisation/unfinished-parts/finish';
import { originsOf } from '#domain/organisation/application';
import { type TestApp, testApp } from '../../support/app.ts';
import { endsAfter, partsLeft } from '../../support/interrupted.ts';
import { addMany } from '../../support/many-members.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { scimClient } from '../../support/scim.ts';
import { harmless } from '../../support/taxonomy.ts';

const many = 450;

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;
let bo: Colleague;
let chat: string;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  hr = await own.joins('hr@v.example', 'hr');
  await addMany(app, own.id, many);
  bo = await own.joins('bo@v.example', 'member');
  chat = (await own.administrator.post(`${own.path}/applications`, draft('Voorbeeldtaal 1'))).body.id;
});

const draft = (model: string) => ({
  name: 'Omgevingschat',
  description: 'Helpt bij vergunningen.',
  model,
  properties: harmless,
  origins: originsOf(() => ({ kind: 'person' })),
});
const everybody = { filter: { status: 'active' } };
const what = () => [{ kind: 'application', subject: chat, relations: ['user'] }];
const assign = (to: object = everybody) => hr.post(`${own.path}/assignments`, { what: what(), to });
const end = () => hr.post(`${own.path}/assignment-endings`, { what: what(), to: everybody });
const atChat = () => `${own.path}/applications/${chat}`;
const updatedAt = async () => (await own.administrator.get(atChat())).body.updatedAt;
const change = async (model: string) =>
  own.administrator.put(atChat(), { application: draft(model), updatedAt: await updatedAt() });
const users = async () => (await own.administrator.get(`${atChat()}/users`)).body.people;
const openRenewals = () => app.db.read.$count(renewals, isNull(renewals.clearedAt));
const held = () => app.db.read.$count(assignments, and(eq(assignments.subject, chat), isNull(assignments.until)));
const all = many + 3;

/** Lets the process end after so many parts of this, and another take over. */
async function interrupted(parts: number, work: () => Promise<{ status: number }>): Promise<void> {
  const back = endsAfter(app, parts);
  expect((await work()).status).toBe(500);
  back();
  expect(await partsLeft(app)).toBeGreaterThan(0);
}

/** What somebody of the organisation sees for as long as this lasts. */
async function seenDuring(work: () => Promise<unknown>, look: () => Promise<unknown>): Promise<Set<unknown>> {
  let over = false;
  const done = work().finally(() => {
    over = true;
  });
  const seen = new Set<unknown>();
  while (!over) {
    seen.add(await look());
    await new Promise((next) => setTimeout(next, 0));
  }
  await done;
  return seen;
}

describe('work for many', () => {
  it('is seen by nobody of the organisation before all of it is done', async () => {
    const isWhole = (seen: Set<unknown>) => [...seen].filter((one) => one !== undefined && one !== all);
    expect(isWhole(await seenDuring(assign, async () => (await users()) || undefined))).toEqual([]);
    expect(await users()).toBe(all);
    expect(isWhole(await seenDuring(end, async () => (await users()) || undefined))).toEqual([]);
    expect(await users()).toBe(0);
    expect(await partsLeft(app)).toBe(0);
  });

  it('counts what it did, twice the same nothing, and leaves one entry in the trail each time', async () => {
    expect((await assign()).body).toEqual({ added: all, changed: 0 });
    expect((await assign()).body).toEqual({ added: 0, changed: 0 });
    expect((await end()).body).toEqual({ ended: all, changed: 0 });
    expect((await app.audited()).map(({ action }) => String(action)).filter((one) => one.endsWith('assigned'))).toEqual(
      ['assigned', 'assigned', 'unassigned'],
    );
  });

  it('is done for who reads about themselves before it is done for others', async () => {
    await interrupted(0, assign);
    expect((await bo.get('/memberships')).body.memberships[0].assignments).toMatchObject([{ subject: chat }]);
    expect(await partsLeft(app)).toBe(2);
    expect((await bo.get('/standing')).status).toBe(200);
    expect(await partsLeft(app)).toBe(2);
    expect(await users()).toBe(all);
    expect(await partsLeft(app)).toBe(0);
  });

  it('leaves who has left since as they are, also where nothing is left of them', async () => {
    await interrupted(1, assign);
    const [gone, destroyed] = ['lid-00000300', 'lid-00000301'];
    await app.db.read.update(members).set({ status: 'ended', endedAt: 'now' }).where(eq(members.id, gone));
    await app.db.write([...destroyMembers(app.db, [destroyed])]);
    await finishEveryPart(app.deps);
    expect(await held()).toBe(all - 2);
  });
});

describe('a process that ends halfway', () => {
  it.each([0, 1, 2])('after %i parts of assigning leaves the rest to the next', async (parts) => {
    await interrupted(parts, assign);
    await finishEveryPart(app.deps);
    expect(await held()).toBe(all);
    expect((await assign()).body).toEqual({ added: 0, changed: 0 });
  });

  it('asks everybody to renew, once, who works with what changed', async () => {
    await assign();
    await interrupted(1, () => change('Voorbeeldtaal 2'));
    const { renewals: asked } = (await bo.get(`/memberships/${bo.member}/renewals`)).body;
    expect(asked).toHaveLength(1);
    await finishEveryPart(app.deps);
    expect(await openRenewals()).toBe(all);
  });

  it('takes back what was asked of everybody who no longer works with it, or with what is no longer used', async () => {
    await assign();
    await change('Voorbeeldtaal 2');
    const seen = { updatedAt: await updatedAt() };
    await interrupted(1, () => own.administrator.post(`${atChat()}/retirement`, seen));
    await finishEveryPart(app.deps);
    expect(await openRenewals()).toBe(0);
    await interrupted(1, () => own.administrator.delete(`${atChat()}/retirement`));
    await finishEveryPart(app.deps);
    expect(await openRenewals()).toBe(all);
    await interrupted(1, end);
    await finishEveryPart(app.deps);
    expect([await held(), await openRenewals()]).toEqual([0, 0]);
  });

  it('gave no file, and still tells everybody who would be in it', async () => {
    const file = () => hr.post(`${own.path}/member-files`, { form: 'csv', purpose: 'administration' });
    await interrupted(1, file);
    const looks = async () => (await bo.get(`/memberships/${bo.member}/looks`)).body.looks;
    expect(await looks()).toHaveLength(1);
    await finishEveryPart(app.deps);
    expect(await app.db.read.$count(lookedAt)).toBe(all - 1);
    expect((await file()).status).toBe(200);
    expect(await looks()).toHaveLength(2);
  });

  it('takes a large group of a system of accounts away for everybody in it', async () => {
    const scim = await scimClient(app, own);
    const team = await scim.group('Dienstverlening', bo.member);
    await app.db.read.update(members).set({ teamId: team }).where(eq(members.organisationId, own.id));
    await interrupted(1, () => scim.delete(`/Groups/${team}`));
    await finishEveryPart(app.deps);
    expect(await app.db.read.$count(teams)).toBe(0);
    expect(await app.db.read.$count(members, isNull(members.teamId))).toBe(all);
  });
});
