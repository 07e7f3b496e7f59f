import { eq, isNotNull } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { assignments, members, unfinishedParts } from '#api/db/schema';
import { finishEveryPart } from '#api/organisation/unfinished-parts/finish';
import type { UnfinishedPart } from '#api/organisation/unfinished-parts/part';
import { addParts, partsSetAside, takeUpAgain } from '#api/organisation/unfinished-parts/store';
import { type TestApp, testApp } from '../../support/app.ts';
import { partsLeft } from '../../support/interrupted.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
let bo: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  bo = await own.joins('bo@v.example', 'member');
});

const at = '2026-11-23T09:00:00.000Z';
const waits = (...parts: UnfinishedPart[]) => app.db.write([addParts(app.db, own.id, parts)]);
const gives = (ids: readonly string[], kind = 'role'): UnfinishedPart => ({
  kind: 'give',
  given: {
    kind: kind as 'role',
    subject: 'medewerker',
    relations: [],
    since: at,
    authorityBy: null,
    authorityOn: null,
  },
  ids,
  members: [bo.member],
});
/** What no database takes: an assignment without an id. */
const refused = () => gives([]);
const held = () => app.db.read.select().from(assignments).where(eq(assignments.memberId, bo.member));
const setAside = () => app.db.read.$count(unfinishedParts, isNotNull(unfinishedParts.refusedAt));
const logged = () => app.logged.filter(({ event }) => event === 'part-set-aside');

it('what the database refuses is set aside with its number in the log, and the rest is done', async () => {
  await waits(refused(), gives(['the-second']));
  expect((await own.administrator.get(`${own.path}/teams`)).status).toBe(200);
  expect(await held()).toMatchObject([{ id: 'the-second' }]);
  expect(await setAside()).toBe(1);
  const [part] = await partsSetAside(app.db);
  expect(part).toMatchObject({
    organisation: 'Gemeente Voorbeeldstad',
    content: { kind: 'give', members: [bo.member] },
  });
  expect(logged()).toEqual([
    { level: 'error', event: 'part-set-aside', part: part?.seq, organisation: own.id, work: 'give' },
  ]);
});

it('it keeps nobody of the organisation up, and no server from starting', async () => {
  await waits(refused());
  await finishEveryPart(app.deps);
  expect((await bo.get('/memberships')).status).toBe(200);
  expect((await bo.get('/standing')).status).toBe(200);
  expect((await own.administrator.get(`${own.path}/teams`)).status).toBe(200);
  expect(logged()).toHaveLength(1);
});

it('who reads about themselves is not kept up by it either', async () => {
  await waits(refused());
  expect((await bo.get('/memberships')).status).toBe(200);
  expect(await setAside()).toBe(1);
});

it('nothing of it is lost: it is done once it can be, and set aside again where it cannot', async () => {
  await waits(refused());
  await finishEveryPart(app.deps);
  await app.db.write([takeUpAgain(app.db)]);
  await finishEveryPart(app.deps);
  expect(await setAside()).toBe(1);
  await app.db.read.update(unfinishedParts).set({ content: gives(['the-first']), refusedAt: null });
  await finishEveryPart(app.deps);
  expect(await held()).toMatchObject([{ id: 'the-first' }]);
  expect(await partsLeft(app)).toBe(0);
});

it('who was to enter a team that has gone since stays where they were', async () => {
  const desk = await own.team('Balie');
  await app.db.read.update(members).set({ teamId: desk }).where(eq(members.id, bo.member));
  await waits({ kind: 'enter-team', team: 'a-team-that-has-gone', at, members: [bo.member] });
  await finishEveryPart(app.deps);
  expect(await partsLeft(app)).toBe(0);
  const [member] = await app.db.read.select().from(members).where(eq(members.id, bo.member));
  expect(member?.teamId).toBe(desk);
});
