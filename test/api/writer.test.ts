import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, chainFaults } from '#api/audit';
import { readMigrations } from '#api/commands/migrations';
import { type Database, openDatabase } from '#api/db/client';
import { migrate } from '#api/db/migrate';
import { audit, learners } from '#api/db/schema';
import { mustHaveChanged, mustHold } from '#api/db/writer';

const at = '2026-11-23T09:00:00.000Z';

async function database(url = ':memory:'): Promise<Database> {
  const db = await openDatabase({ url });
  await migrate(db.client, await readMigrations(), new Date(at));
  return db;
}

function entry(id: string): AuditEntry {
  return {
    at,
    actor: { kind: 'system' },
    action: 'tested',
    subject: { kind: 'learner', id },
    result: 'done',
    origin: 'test',
  };
}

const add = (db: Database, id: string) =>
  db.write([db.read.insert(learners).values({ id, createdAt: at })], [entry(id)]);

const ids = async (db: Database) => (await db.read.select().from(learners).orderBy(sql`rowid`)).map(({ id }) => id);
const chained = (db: Database) => db.read.select().from(audit).orderBy(audit.seq);
const subject = sql<string>`json_extract(${audit.content}, '$.subject.id')`;
const audited = async (db: Database) =>
  (await db.read.select({ subject }).from(audit).orderBy(audit.seq)).map((row) => row.subject);

describe('writing', () => {
  it('keeps the order in which writers came', async () => {
    const db = await database();
    const names = Array.from({ length: 40 }, (_, place) => `learner-${place}`);
    await Promise.all(names.map((name) => add(db, name)));
    expect(await ids(db)).toEqual(names);
    expect(await audited(db)).toEqual(names);
  });

  it('refuses one writer of a group without hurting the others, and audits only what happened', async () => {
    const db = await database();
    await add(db, 'taken');
    const written = await Promise.all(['a', 'b', 'taken', 'c'].map((name) => add(db, name)));
    expect(written.map(({ kind }) => kind)).toEqual(['written', 'written', 'refused', 'written']);
    expect(await ids(db)).toEqual(['taken', 'a', 'b', 'c']);
    expect(await audited(db)).toEqual(['taken', 'a', 'b', 'c']);
  });

  it('fails one writer whose query is wrong without failing the others', async () => {
    const db = await database();
    const wrong = db.write([db.read.update(learners).set({ id: sql`no_such_function()` })], [entry('wrong')]);
    const [one, two, three] = await Promise.allSettled([add(db, 'a'), wrong, add(db, 'b')]);
    expect([one.status, two.status, three.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await audited(db)).toEqual(['a', 'b']);
  });

  it('gives each writer of a group its own rows', async () => {
    const db = await database();
    const insert = (id: string) =>
      db.read.insert(learners).values({ id, createdAt: at }).returning({ id: learners.id });
    const written = await Promise.all([db.write([insert('a'), insert('b')]), db.write([insert('c')], [entry('c')])]);
    expect(written.map((one) => (one.kind === 'written' ? one.rows : []))).toEqual([
      [[{ id: 'a' }], [{ id: 'b' }]],
      [[{ id: 'c' }]],
    ]);
  });

  it('does nothing at all where the audit row cannot be written', async () => {
    const db = await database();
    await db.client.execute('DROP TABLE audit');
    await expect(add(db, 'a')).rejects.toThrow();
    expect(await ids(db)).toEqual([]);
  });

  it('undoes everything where a conditional update changed nothing', async () => {
    const db = await database();
    await add(db, 'a');
    const move = (from: string, to: string) =>
      db.write(
        [
          db.read.insert(learners).values({ id: `witness-${to}`, createdAt: at }),
          db.read.update(learners).set({ id: to }).where(eq(learners.id, from)),
          mustHaveChanged(db.read),
        ],
        [entry(to)],
      );
    expect((await move('nobody', 'x')).kind).toBe('refused');
    expect((await move('a', 'b')).kind).toBe('written');
    expect(await ids(db)).toEqual(['b', 'witness-b']);
    expect(await audited(db)).toEqual(['a', 'b']);
  });

  it('undoes everything where a condition does not hold at that moment', async () => {
    const db = await database();
    const atMostTwo = sql`(SELECT count(*) FROM learners) <= 2`;
    const addWithin = (id: string) =>
      db.write([db.read.insert(learners).values({ id, createdAt: at }), mustHold(db.read, atMostTwo)]);
    const written = await Promise.all(['a', 'b', 'c', 'd'].map(addWithin));
    expect(written.map(({ kind }) => kind)).toEqual(['written', 'written', 'refused', 'refused']);
  });
});

describe('two processes that write to one file', () => {
  it('lose nothing, and make one chain together', { timeout: 30_000 }, async () => {
    const url = `file:${join(await mkdtemp(join(tmpdir(), 'writer-')), 'test.db')}`;
    const [one, other] = [await database(url), await openDatabase({ url })];
    const names = Array.from({ length: 120 }, (_, place) => `learner-${place}`);
    const written = await Promise.all(
      names.map(async (name, place) => {
        await new Promise((next) => setTimeout(next, place % 17));
        return add(place % 2 === 0 ? one : other, name);
      }),
    );
    expect(written.filter(({ kind }) => kind === 'refused')).toEqual([]);
    expect((await ids(other)).sort()).toEqual([...names].sort());
    expect(await chained(one)).toHaveLength(120);
    expect(await chainFaults(await chained(one))).toEqual([]);
  });
});
