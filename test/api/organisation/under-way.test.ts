import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { assignments, audit, members } from '#api/db/schema';
import type { HowFar } from '#api/organisation/under-way/how-far';
import { partsOf } from '../../../src/client/organisation/people-import.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { endsAfter } from '../../support/interrupted.ts';
import { articleFour } from '../../support/law.ts';
import { addMany } from '../../support/many-members.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { importOf, person } from '../../support/people-import.ts';
import { testSigner } from '../../support/signer.ts';

const many = 650;

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;
let deps: { patience: number };
beforeEach(async () => {
  const catalogue = smallCatalogue({ laws: { 'ai-verordening-artikel-4': articleFour } });
  app = await testApp({ signer: await testSigner(), catalogue });
  deps = app.deps;
  own = await testOrganisation(app);
  hr = await own.joins('hr@v.example', 'hr');
  await addMany(app, own.id, many);
});

type Answer = Awaited<ReturnType<Colleague['get']>>;
const isBusy = ({ status }: Answer) => status === 503;

/** Asks again as long as the answer is that it is not ready, as a browser does; answers all that it heard. */
async function asks(question: () => Promise<Answer>): Promise<{ last: Answer; heard: Answer[] }> {
  const heard: Answer[] = [];
  for (;;) {
    const last = await question();
    if (!isBusy(last)) return { last, heard };
    heard.push(last);
  }
}
const progressOf = ({ body }: Answer): HowFar | undefined => body.data?.progress;

const overview = () => hr.get(`${own.path}/dashboard`);
const giveEverybody = () =>
  hr.post(`${own.path}/assignments`, {
    what: [{ kind: 'role', subject: 'medewerker' }],
    to: { filter: { status: 'active' } },
  });
const everybody = many + 2;

describe('who waits for a large organisation', () => {
  it('hears how far it is, asks again, and gets what they asked', async () => {
    deps.patience = 0;
    const { last, heard } = await asks(overview);
    expect(last.body.people).toBe(everybody);
    expect(heard[0]?.headers.get('Retry-After')).toBe('1');
    expect(heard[0]?.body).toMatchObject({ code: 'under-way', status: 503 });
    const told = heard.flatMap((one) => progressOf(one) ?? []);
    expect(told.length).toBeGreaterThan(0);
    for (const { work, done, of } of told) {
      expect(['standings', 'changes']).toContain(work);
      expect(done).toBeLessThanOrEqual(of);
    }
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((one, other) => one - other));
  });

  it('gets an answer to what they changed as soon as it counts, and hears of the rest when they ask on', async () => {
    await overview();
    deps.patience = 0;
    const given = await giveEverybody();
    expect(given).toMatchObject({ status: 201, body: { added: everybody } });
    const busy = await overview();
    expect(isBusy(busy)).toBe(true);
    expect(progressOf(busy)?.work).toBe('changes');
    expect((await asks(overview)).last.status).toBe(200);
    expect(await app.db.read.$count(assignments, eq(assignments.subject, 'medewerker'))).toBe(everybody);
  });

  it('does not change a thing with what is refused meanwhile', async () => {
    await overview();
    deps.patience = 0;
    await giveEverybody();
    const name = async () => (await app.db.read.select().from(members).where(eq(members.id, 'lid-00000001')))[0]?.name;
    const before = await name();
    const input = { address: 'mens1@v.example', name: 'Nieuwe naam' };
    const save = () => hr.put(`${own.path}/members/lid-00000001`, input);
    expect(isBusy(await save())).toBe(true);
    expect(await name()).toBe(before);
    expect((await asks(save)).last.status).toBeLessThan(300);
    expect(await name()).toBe('Nieuwe naam');
  });

  it('hears nothing of an organisation that is not theirs', async () => {
    const others = await testOrganisation(app, 'Gemeente Anders');
    await overview();
    deps.patience = 0;
    await giveEverybody();
    expect((await others.administrator.get(`${own.path}/dashboard`)).status).toBe(404);
    expect((await others.administrator.get(`${others.path}/teams`)).status).toBe(200);
    expect(isBusy(await overview())).toBe(true);
  });

  it('does not have their own page held up by what is done to everybody', async () => {
    const bo = await own.joins('bo@v.example', 'member');
    await overview();
    deps.patience = 0;
    await giveEverybody();
    const { memberships } = (await bo.get('/memberships')).body;
    expect(memberships).toHaveLength(1);
    expect(isBusy(await overview())).toBe(true);
  });

  it('is told what goes wrong, and the operator too where nobody waits for it any more', async () => {
    await overview();
    deps.patience = 0;
    await giveEverybody();
    endsAfter(app, 1);
    await asks(overview).catch(() => undefined);
    expect(app.logged.map(({ event }) => event)).toContain('fault-afterwards');
  });
});

describe('a long list', () => {
  const people = Array.from({ length: 1200 }, (_, at) =>
    person(at + 2, `nieuw${at}@v.example`, { name: `Nieuw ${at}`, team: [`Team ${at % 7}`], roles: ['medewerker'] }),
  );
  const began = () => importOf(hr, own, people, { parts: partsOf(people).length });
  const imported = async () =>
    (await app.db.read.select().from(audit)).filter(({ content }) => content?.action === 'people-imported');

  it('is previewed while one hears how many rows were seen', async () => {
    const { path } = await began();
    deps.patience = 0;
    const { last, heard } = await asks(() => hr.get(path));
    expect(last.body.added).toBe(people.length);
    expect(heard.map(progressOf)).toContainEqual({ work: 'list', done: expect.any(Number), of: people.length });
  });

  it('is confirmed once, however often one asks whether it is done', async () => {
    const { confirm } = await began();
    deps.patience = 0;
    const { last, heard } = await asks(confirm);
    expect(heard.length).toBeGreaterThan(0);
    expect(last.body).toMatchObject({ added: people.length });
    expect((await asks(confirm)).last.body).toEqual(last.body);
    expect(await imported()).toHaveLength(1);
    expect(await app.db.read.$count(members)).toBe(everybody + people.length);
  });

  it('that cannot be confirmed says so to who asks on, and again to who tries again', async () => {
    const { confirm, path } = await began();
    await hr.post(`${own.path}/members`, { address: 'nieuw7@v.example', name: 'Al gekomen' });
    deps.patience = 0;
    for (const _ of [1, 2]) {
      const { last } = await asks(confirm);
      expect(last).toMatchObject({ status: 409, body: { code: 'conflict' } });
    }
    expect(await imported()).toHaveLength(0);
    expect((await asks(() => hr.get(path))).last.status).toBe(200);
  });
});

it('a seal that takes long is made once, for who asks on', async () => {
  deps.patience = 0;
  const seal = () => own.administrator.post(`${own.path}/seals`, {});
  const { last, heard } = await asks(seal);
  expect(last.status).toBe(201);
  expect(heard.map(progressOf)).toContainEqual({ work: 'seal', done: 0, of: 0 });
  expect((await asks(seal)).last).toMatchObject({ status: 200, body: { id: last.body.id } });
});
