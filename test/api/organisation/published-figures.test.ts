import { beforeEach, describe, expect, it } from 'vitest';
import { readMigrations } from '#api/commands/migrations';
import { openDatabase } from '#api/db/client';
import { migrate } from '#api/db/migrate';
import { countedPeople, publishedMonths } from '#api/db/schema';
import { forgetCountedBefore, keepCounted } from '#api/organisation/counted-people/keep';
import { addPublished, figuresOf } from '#api/organisation/counted-people/store';
import { destroyPastTerm } from '#api/organisation/retention-of-organisations/destroy';
import { sealMonthEnds } from '#api/organisation/seals/month-ends';
import { monthEnd } from '#api/organisation/seals/publish';
import { type TestApp, testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { everyRow } from '../../support/every-row.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { testSigner } from '../../support/signer.ts';
import { erase } from '../../support/whole-life.ts';

const system = { actor: { kind: 'system' }, origin: 'retention' } as const;

/** Twelve people in one team, counted together at the end of November 2026. */
let app: TestApp;
let own: TestOrganisation;
let eva: Colleague;
beforeEach(async () => {
  app = await testApp({ signer: await testSigner(), catalogue: smallCatalogue() });
  own = await testOrganisation(app);
  const team = await own.team('Balie');
  for (let at = 0; at < 11; at += 1) await own.joins(`lid${at}@v.example`, 'member', { team });
  eva = await own.joins('eva@v.example', 'member', { team, name: 'Eva' });
  app.later({ days: 9 });
  await sealMonthEnds(app.deps);
});

const rowsNaming = async (text: string) =>
  (await everyRow(app.db.client)).filter((row) => row.text.includes(text)).map(({ table }) => table);
const sizes = async () => (await figuresOf(app.db, own.id)).map(({ people }) => new Set(people).size);

describe('the groups that were counted together', () => {
  it('hold the number of a membership for as long as the membership is kept', async () => {
    expect(await rowsNaming(eva.member)).toContain('counted_people');
    await (await app.signedIn('eva@v.example')).delete(`/memberships/${eva.member}`);
    expect(await rowsNaming(eva.member)).toContain('counted_people');
  });

  it('lose the number of who erases an account, and stay as large as they were', async () => {
    const before = await sizes();
    expect((await erase(await app.signedIn('eva@v.example'))).status).toBe(200);
    expect(await rowsNaming(eva.member)).not.toContain('counted_people');
    expect(await sizes()).toEqual(before);
    expect(Math.min(...before)).toBeGreaterThan(10);
  });

  it('lose it when the term after leaving has passed', async () => {
    const before = await sizes();
    await (await app.signedIn('eva@v.example')).delete(`/memberships/${eva.member}`);
    app.later({ days: 740 });
    expect((await destroyPastTerm(app.deps, system)).memberships).toBe(1);
    expect(await rowsNaming(eva.member)).not.toContain('counted_people');
    expect(await sizes()).toEqual(before);
  });

  it.each(['before', 'after'])(
    'do not get it back from a month-end that was being counted, where the account is erased %s who is counted is kept',
    async (when) => {
      const organisation = await app.db.read.query.organisations.findFirst();
      if (!organisation) return expect.unreachable();
      app.later({ days: 31 });
      const month = await monthEnd(app.db, organisation, '2026-12-31', app.deps.now());
      if (when === 'before') expect((await erase(await app.signedIn('eva@v.example'))).status).toBe(200);
      const { first, figures } = await keepCounted(app.db, month.row, month.figures);
      if (when === 'after') expect((await erase(await app.signedIn('eva@v.example'))).status).toBe(200);
      await app.db.write([...addPublished(app.db, month.row, figures, month.done)]);
      await forgetCountedBefore(app.db, own.id, first);
      expect(await rowsNaming(eva.member)).not.toContain('counted_people');
      expect(await app.db.read.$count(publishedMonths)).toBe(2);
      expect(Math.min(...(await sizes()))).toBeGreaterThan(10);
    },
  );

  it('are not touched by a month-end that ends halfway, and the next forgets what that left', async () => {
    const [before, people] = [await figuresOf(app.db, own.id), await app.db.read.$count(countedPeople)];
    await keepCounted(app.db, { organisationId: own.id, asOf: '2026-12-31' }, before);
    expect(await app.db.read.$count(countedPeople)).toBe(2 * people);
    expect(await figuresOf(app.db, own.id)).toEqual(before);
    app.later({ days: 31 });
    await sealMonthEnds(app.deps);
    expect(await app.db.read.$count(countedPeople)).toBe(people);
  });
});

it('people who were counted before they had a table of their own keep their places', async () => {
  const { client } = await openDatabase({ url: ':memory:' });
  const migrations = await readMigrations();
  const at = migrations.findIndex(({ name }) => name.includes('counted-people'));
  await migrate(client, migrations.slice(0, at), new Date());
  const figure = { node: 'n', competence: 'recht', said: [], people: [1, 0] };
  await client.batch([
    "INSERT INTO organisations VALUES ('o', 'Gemeente', NULL, 'hr@v.example', NULL, '{}', '2026-11-01T00:00:00Z')",
    {
      sql: "INSERT INTO published_figures VALUES ('o', ?)",
      args: [JSON.stringify({ people: ['eva', 'bo'], figures: [figure] })],
    },
  ]);
  await migrate(client, migrations.slice(at), new Date());
  const { rows } = await client.execute('SELECT place, person FROM counted_people ORDER BY place');
  expect(rows.map(({ place, person }) => [place, person])).toEqual([
    [0, 'eva'],
    [1, 'bo'],
  ]);
  const kept = await client.execute('SELECT figures FROM published_figures');
  expect(JSON.parse(String(kept.rows[0]?.figures))).toEqual([figure]);
});
