import { beforeAll, describe, expect, it } from 'vitest';
import { members } from '#api/db/schema';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { importOf, person } from '../../support/people-import.ts';

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;

beforeAll(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  hr = await own.joins('hr@v.example', 'hr');
});

const begin = (more: object = {}) =>
  hr.post(`${own.path}/people-imports`, { told: ['address'], people: 2, endOthers: false, ...more });
const count = async () => (await app.db.read.select().from(members)).length;

describe('a list with faults', () => {
  const list = [
    person(2, 'an@v.example', { roles: ['tovenaar'], applications: ['schrijfhulp'] }),
    person(3, 'geen adres'),
    person(4, 'an@v.example', { team: ['Ruimte', 'Ruimte'] }),
    person(5, 'bo@v.example'),
  ];

  it('has each fault named with its row and column, over all parts, and counts who is right', async () => {
    const { preview } = await importOf(hr, own, list);
    expect(preview.body).toMatchObject({ added: 1, faultyRows: 3 });
    const faults: { row: number; part: string; code: string; says: string }[] = preview.body.faults;
    expect(faults.map(({ row, part, code }) => [row, part, code])).toEqual([
      [2, 'roles', 'unknown'],
      [3, 'address', 'bad-address'],
      [4, 'address', 'duplicate'],
      [4, 'team', 'team-in-itself'],
    ]);
    expect(faults[2]?.says).toContain('rij 2');
  });

  it('gives the faults in pages', async () => {
    const { path } = await importOf(hr, own, list);
    const first = await hr.get(`${path}?limit=2`);
    expect(first.body.faults.map(({ row }: { row: number }) => row)).toEqual([2, 3]);
    const next = new URL(/<(.*)>/.exec(first.headers.get('Link') ?? '')?.[1] ?? '');
    const second = await hr.get(`${path}${next.search}`);
    expect(second.body.faults.map(({ row }: { row: number }) => row)).toEqual([4, 4]);
    expect(second.headers.get('Link')).toBeNull();
  });

  it('is not made true, in whole or in part', async () => {
    const before = await count();
    const { confirm } = await importOf(hr, own, list);
    expect(await confirm()).toMatchObject({ status: 409, body: { detail: expect.stringContaining('fouten') } });
    expect(await count()).toBe(before);
  });
});

describe('confirming', () => {
  it('does nothing where something changed since the preview', async () => {
    const { confirm } = await importOf(hr, own, [person(2, 'ce@v.example')]);
    await own.joins('ce@v.example', 'member');
    const before = await count();
    expect(await confirm()).toMatchObject({ status: 409, body: { detail: expect.stringContaining('Kijk opnieuw') } });
    expect(await count()).toBe(before);
  });

  it('gives the first answer again where it is asked twice', async () => {
    const { confirm } = await importOf(hr, own, [person(2, 'de@v.example')]);
    const answers = await Promise.all([confirm(), confirm()]);
    expect(answers.map(({ status }) => status)).toContain(200);
    expect(await confirm()).toMatchObject({ status: 200, body: { added: 1 } });
    expect((await app.db.read.select().from(members)).filter(({ address }) => address === 'de@v.example')).toHaveLength(
      1,
    );
    expect((await app.audited()).filter(({ action }) => action === 'people-imported')).toHaveLength(1);
  });

  it('waits for every row', async () => {
    const { body } = await begin();
    const address = `${own.path}/people-imports/${body.id}`;
    await hr.put(`${address}/parts/1`, { people: [person(2, 'eva@v.example')] });
    const seen = { added: 1, changed: 0, same: 0, ended: 0 };
    for (const answer of [await hr.get(address), await hr.post(`${address}/confirmation`, seen)])
      expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining('1 van de 2 rijen') } });
  });
});

describe('a part', () => {
  it('takes the place of itself, and never of another', async () => {
    const { body } = await begin({ people: 1 });
    const address = `${own.path}/people-imports/${body.id}`;
    await hr.put(`${address}/parts/1`, { people: [person(2, 'eva@v.example'), person(3, 'fi@v.example')] });
    expect((await hr.put(`${address}/parts/1`, { people: [person(2, 'gijs@v.example')] })).status).toBe(204);
    expect((await hr.put(`${address}/parts/2`, { people: [person(2, 'eva@v.example')] })).status).toBe(409);
    expect((await hr.get(address)).body).toMatchObject({ added: 1, faults: [] });
  });

  it.each([
    ['a field that is not asked for', { ...person(2, 'a@v.example'), bsn: '123456782' }],
    ['a row without a number', { ...person(2, 'a@v.example'), row: 'twee' }],
    ['a team with a stroke in its name', person(2, 'a@v.example', { team: ['A / B'] })],
    ['nobody', undefined],
  ])('is refused with %s', async (_, one) => {
    const { body } = await begin();
    const part = await hr.put(`${own.path}/people-imports/${body.id}/parts/1`, { people: one ? [one] : [] });
    expect(part).toMatchObject({ status: 400, body: { code: 'bad-input' } });
  });

  it('is refused where it is larger than 256 kB or holds more than 1,000 people', async () => {
    const { body } = await begin();
    const address = `${own.path}/people-imports/${body.id}/parts/1`;
    const people = Array.from({ length: 1001 }, (_, at) => person(at + 2, `p${at}@v.example`));
    expect((await hr.put(address, { people })).status).toBe(400);
    const long = people.slice(1).map((one) => ({ ...one, name: 'x'.repeat(300) }));
    expect((await hr.put(address, { people: long }, { 'Content-Length': '400000' })).status).toBe(413);
    expect((await hr.put(address, { people: people.slice(1) })).status).toBe(204);
  });

  it('does not exist in an import of another organisation', async () => {
    const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
    const { path } = await importOf(hr, own, [person(2, 'a@v.example')]);
    const theirs = path.replace(own.path, other.path);
    const seen = { added: 1, changed: 0, same: 0, ended: 0 };
    expect((await other.administrator.get(theirs)).status).toBe(404);
    expect((await other.administrator.put(`${theirs}/parts/1`, { people: [person(2, 'b@v.example')] })).status).toBe(
      404,
    );
    expect((await other.administrator.post(`${theirs}/confirmation`, seen)).status).toBe(404);
  });
});
