import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assignments, memberStanding, members, peopleImportRows } from '#api/db/schema';
import { finishEveryPart } from '#api/organisation/unfinished-parts/finish';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { importOf, person } from '../../support/people-import.ts';

const count = 650;
const list = (roles: string[] = ['medewerker']) =>
  Array.from({ length: count }, (_, at) => person(at + 2, `persoon${at}@v.example`, { name: `Persoon ${at}`, roles }));

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  hr = await own.joins('hr@v.example', 'hr');
});

const invited = async () => (await hr.get(`${own.path}/dashboard`)).body.invited;
const rowsLeft = async () => (await app.db.read.select().from(peopleImportRows)).length;
const isNew = (statement: unknown) => JSON.stringify(statement).includes('INSERT INTO members');

/** The process that confirms ends after so many writes of rows. */
function endsAfter(writes: number): () => void {
  const { client } = app.db;
  const batch = client.batch.bind(client);
  let done = 0;
  const spy = vi.spyOn(client, 'batch').mockImplementation((statements, mode) => {
    if (!statements.some(isNew)) return batch(statements, mode);
    done += 1;
    return done > writes ? Promise.reject(new Error('the process ended')) : batch(statements, mode);
  });
  return () => spy.mockRestore();
}

describe('a long list', () => {
  it('is written in parts, of which nobody sees one without the others', async () => {
    const { confirm } = await importOf(own.administrator, own, list());
    let parts = 0;
    const batch = app.db.client.batch.bind(app.db.client);
    const spy = vi.spyOn(app.db.client, 'batch').mockImplementation((statements, mode) => {
      if (statements.some(isNew)) parts += 1;
      return batch(statements, mode);
    });
    let over = false;
    const confirmed = confirm().finally(() => {
      over = true;
    });
    const seen = new Set<number>();
    while (!over) {
      seen.add(await invited());
      await new Promise((next) => setTimeout(next, 0));
    }
    spy.mockRestore();
    expect((await confirmed).status).toBe(200);
    expect(parts).toBeGreaterThan(2);
    expect([...seen].filter((people) => people !== 0 && people !== count)).toEqual([]);
    expect(await invited()).toBe(count);
    expect(await rowsLeft()).toBe(0);
  });

  it.each([0, 1, 2])(
    'of which a process wrote %i parts before it ended is finished for who comes next',
    async (writes) => {
      const { confirm } = await importOf(own.administrator, own, list());
      const back = endsAfter(writes);
      expect((await confirm()).status).toBe(500);
      back();
      expect(await rowsLeft()).toBeGreaterThan(0);
      expect(await invited()).toBe(count);
      expect(await rowsLeft()).toBe(0);
      expect(await app.db.read.select().from(assignments).where(eq(assignments.source, 'import'))).toHaveLength(count);
      expect(await confirm()).toMatchObject({ status: 200, body: { added: count } });
    },
  );

  it('that ends who is not on it ends them too when another process finishes it', async () => {
    const first = await importOf(own.administrator, own, list());
    await first.confirm();
    const half = list([]).slice(0, count / 2);
    const { confirm } = await importOf(own.administrator, own, half, { endOthers: true });
    const back = endsAfter(1);
    expect((await confirm()).status).toBe(500);
    back();
    await finishEveryPart(app.deps);
    expect(await app.db.read.select().from(members).where(eq(members.status, 'ended'))).toHaveLength(count / 2);
    expect(await rowsLeft()).toBe(0);
  });

  it('leaves what is shown of people up to date', async () => {
    const { confirm } = await importOf(own.administrator, own, list());
    await confirm();
    const rows = await app.db.read.select().from(memberStanding).where(eq(memberStanding.organisationId, own.id));
    expect(rows.filter(({ changes, projected }) => changes !== projected)).toEqual([]);
  });
});
