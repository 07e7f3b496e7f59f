import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { members, publishedFigures, seals, teams } from '#api/db/schema';
import { sealMonthEnds } from '#api/organisation/seals/month-ends';
import { canonicalJson } from '#domain/canonical-json';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { articleFour } from '../../support/law.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { testSigner } from '../../support/signer.ts';

/** It is 23 November 2026. In the small catalogue everybody needs begrijpen 1 and gebruiken 1. */
let app: TestApp;
let own: TestOrganisation;
let counter: string;
let people: Colleague[];
beforeEach(async () => {
  const catalogue = smallCatalogue({ laws: { 'ai-verordening-artikel-4': articleFour } });
  app = await testApp({ signer: await testSigner(), catalogue });
  own = await testOrganisation(app);
  counter = await own.team('Balie');
  people = [];
  for (let at = 0; at < 12; at += 1)
    people.push(await own.joins(`lid${at}@v.example`, 'member', { team: counter, name: `Persoon ${at}` }));
  for (const { learnerId } of people.slice(0, 5))
    await attained(app, learnerId, 'begrijpen-1', { attempt: `attempt-${learnerId}` });
});

async function administrator() {
  return app.signedIn('beheerder@gemeente-voorbeeldstad.example');
}

async function monthEnd() {
  app.later({ days: 9 });
  await sealMonthEnds(app.deps);
  const browser = await administrator();
  const [{ id }] = (await browser.get(`${own.path}/seals`)).body.seals;
  return { browser, seal: (await browser.get(`${own.path}/seals/${id}`)).body };
}

describe('the month-end', () => {
  it('is sealed once, with the table that was published, and says when it was counted', async () => {
    const { seal } = await monthEnd();
    const { dossier } = seal.file.credentialSubject;
    expect(seal).toMatchObject({ asOf: '2026-11-30', kind: 'month-end' });
    expect(dossier.countedAt).toBe('2026-12-02T09:00:00.000Z');
    expect(dossier.table.nodes[counter].begrijpen).toMatchObject({ kind: 'shown', asked: 12, low: 5, high: 5 });
    expect(dossier.table.nodes[counter].gebruiken).toMatchObject({ low: 0, high: 3 });
    expect(dossier.trend).toEqual([{ asOf: '2026-11-30', organisation: dossier.table.nodes.organisation }]);
    expect(await sealMonthEnds(app.deps)).toBe(0);
  });

  it('is not due before a month has ended since the organisation began', async () => {
    expect(await sealMonthEnds(app.deps)).toBe(0);
  });

  it('catches up for the last month only', async () => {
    app.later({ days: 100 });
    expect(await sealMonthEnds(app.deps)).toBe(1);
    const rows = await app.db.read.select().from(seals);
    expect(rows.map(({ asOf, sealedAt }) => [asOf, sealedAt])).toEqual([['2027-02-28', '2027-03-03T09:00:00.000Z']]);
  });

  it('does not hold up other organisations where one fails', async () => {
    await testOrganisation(app, 'Ministerie van Voorbeelden');
    await app.db.write([
      app.db.read.insert(publishedFigures).values({
        organisationId: own.id,
        figures: [{ node: 'n', competence: 'recht', said: [], people: [4] }],
      }),
    ]);
    app.later({ days: 9 });
    expect(await sealMonthEnds(app.deps)).toBe(1);
    expect(app.logged.filter(({ event }) => event === 'not-sealed')).toMatchObject([{ organisation: own.id }]);
  });
});

describe('a seal', () => {
  it('is made when it is asked, once a day', async () => {
    const first = await own.administrator.post(`${own.path}/seals`);
    app.later({ minutes: 20 });
    const again = await own.administrator.post(`${own.path}/seals`);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(first.body).toMatchObject({ asOf: '2026-11-23', kind: 'asked' });
  });

  it('of the last day of a month waits for the night', async () => {
    app.later({ days: 7 });
    const { status, body } = await (await administrator()).post(`${own.path}/seals`);
    expect(status).toBe(409);
    expect(body.detail).toContain('Vannacht');
  });

  it('in between month-ends tells no new number of people', async () => {
    const { browser, seal } = await monthEnd();
    for (const { learnerId } of people.slice(5, 10))
      await attained(app, learnerId, 'begrijpen-1', { attempt: `later-${learnerId}` });
    const { id } = (await browser.post(`${own.path}/seals`)).body;
    const between = (await browser.get(`${own.path}/seals/${id}`)).body.file.credentialSubject.dossier;
    expect(between.asOf).toBe('2026-12-02');
    expect(between.table).toEqual(seal.file.credentialSubject.dossier.table);
    expect(between.activity).toEqual(seal.file.credentialSubject.dossier.activity);
  });

  it('cites the law as it was on its day, and says what is asked and why', async () => {
    const { seal } = await monthEnd();
    const { law, goals, courses, versions } = seal.file.credentialSubject.dossier;
    expect(law).toMatchObject([
      {
        id: 'ai-verordening-artikel-4',
        validFrom: '2026-07-27',
        official: { language: 'en', paragraphs: ['1. Support it.', '2. Help them.'] },
      },
    ]);
    expect(goals).toMatchObject([{ kind: 'role', id: 'medewerker', need: { begrijpen: 1, recht: 0 } }]);
    expect(courses).toEqual([{ id: 'basis', title: 'Basiscursus', version: '1.0' }]);
    expect(versions).toEqual({ content: '0123456789abcdef', taxonomy: '1.0-voorstel' });
  });

  it('holds nobody', async () => {
    const { seal } = await monthEnd();
    const text = JSON.stringify(seal);
    for (const { member, learnerId } of people) {
      expect(text).not.toContain(member);
      expect(text).not.toContain(learnerId);
    }
    expect(text).not.toMatch(/Persoon|@v\.example/);
  });

  it('has the digest of its content as canonical JSON', async () => {
    const { seal } = await monthEnd();
    const { dossier, digest } = seal.file.credentialSubject;
    expect(createHash('sha256').update(canonicalJson(dossier)).digest('hex')).toBe(digest);
    expect(digest).toBe(seal.digest);
  });

  it('stays the same to the byte, whatever happens later', async () => {
    const { browser: before, seal } = await monthEnd();
    const bytes = (await before.get(`${own.path}/seals/${seal.id}`)).text;
    const person = (at: number) => people[at % people.length] ?? expect.unreachable();
    let runs = 0;
    const attempt = () => `run-${runs++}`;
    const later = [
      (at: number) => attained(app, person(at).learnerId, 'gebruiken-1', { attempt: attempt() }),
      (at: number) =>
        app.db.read
          .update(members)
          .set({ status: 'ended', endedAt: app.deps.now().toISOString() })
          .where(eq(members.id, person(at).member)),
      (at: number) =>
        app.db.read
          .update(members)
          .set({ teamId: null })
          .where(eq(members.id, person(at).member)),
      (at: number) =>
        app.db.read
          .update(members)
          .set({ name: '', learnerId: null })
          .where(eq(members.id, person(at).member)),
      (at: number) =>
        app.db.read
          .update(teams)
          .set({ name: `Balie ${at}` })
          .where(eq(teams.id, counter)),
      () => sealMonthEnds(app.deps),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(later.length - 1), fc.nat(11)), { minLength: 1, maxLength: 5 }),
        async (facts) => {
          for (const [which, at] of facts) {
            app.later({ days: 8 });
            await later[which]?.(at);
          }
          const browser = await administrator();
          expect((await browser.get(`${own.path}/seals/${seal.id}`)).text).toBe(bytes);
        },
      ),
      { numRuns: 15 },
    );
  });
});
