import { beforeEach, describe, expect, it } from 'vitest';
import { instructionReads } from '#api/db/schema';
import { sealMonthEnds } from '#api/organisation/seals/month-ends';
import { originsOf } from '#domain/organisation/application';
import { type TestApp, testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { testSigner } from '../../support/signer.ts';
import { erase } from '../../support/whole-life.ts';

const origins = originsOf(() => ({ kind: 'unknown' }));

/** Ten of twelve people read the same instruction in November 2026. */
let app: TestApp;
let own: TestOrganisation;
let application: string;
let people: Colleague[];
beforeEach(async () => {
  app = await testApp({ signer: await testSigner(), catalogue: smallCatalogue() });
  own = await testOrganisation(app);
  people = [];
  for (let at = 0; at < 12; at += 1) people.push(await own.joins(`lid${at}@v.example`, 'member'));
  await own.joins('rita@v.example', 'auditor');
  const draft = { name: 'Chat', description: 'Geeft antwoord.', properties: {}, origins };
  application = String((await own.administrator.post(`${own.path}/applications`, draft)).body.id);
  for (const { member } of people.slice(0, 10)) await reads(member);
});

async function reads(memberId: string, version = '1') {
  const readAt = app.deps.now().toISOString();
  await app.db.read.insert(instructionReads).values({ applicationId: application, version, memberId, readAt });
}

/** What an auditor reads in the newest seal, once the month is over. */
async function publishedAfter(days: number) {
  app.later({ days });
  expect(await sealMonthEnds(app.deps)).toBe(1);
  const auditor = await app.signedIn('rita@v.example');
  const [{ id }] = (await auditor.get(`${own.path}/seals`)).body.seals;
  return (await auditor.get(`${own.path}/seals/${id}`)).body.file.credentialSubject.dossier.activity;
}

const signedIn = (at: number) => app.signedIn(`lid${at}@v.example`);
const leave = async (at: number) => (await signedIn(at)).delete(`/memberships/${people[at]?.member}`);

describe('what was done, as it is published', () => {
  it.each([
    ['somebody who did it leaves', () => leave(0)],
    ['somebody who did not do it leaves', () => leave(11)],
    ['somebody who did it erases the account', async () => erase(await signedIn(0))],
  ])('is the same where %s', async (_, goes) => {
    const before = await publishedAfter(9);
    expect(before).toEqual({ badges: null, remindersSent: null, instructionsRead: 10, toRenew: null });
    expect((await goes()).status).toBe(200);
    expect(await publishedAfter(31)).toEqual(before);
  });

  it('counts on from the month before, also of who has gone since', async () => {
    await publishedAfter(9);
    await leave(0);
    app.later({ days: 1 });
    for (const { member } of people.slice(1, 11)) await reads(member, '2');
    expect((await publishedAfter(30)).instructionsRead).toBe(20);
  });

  it('counts what happened in a month once', async () => {
    await publishedAfter(9);
    app.later({ days: 1 });
    await reads(people[0]?.member ?? '', '2');
    expect((await publishedAfter(31)).instructionsRead).toBe(10);
    expect((await publishedAfter(31)).instructionsRead).toBe(10);
  });
});
