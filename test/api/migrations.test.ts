import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { readMigrations } from '#api/commands/migrations';
import { openDatabase } from '#api/db/client';
import { migrate } from '#api/db/migrate';
import * as schema from '#api/db/schema';

const now = new Date('2026-11-23T09:00:00.000Z');
const tables = Object.values(schema)
  .filter((value) => is(value, SQLiteTable))
  .map((table) => getTableConfig(table));

describe('the migrations', () => {
  it('are taken once, in order', async () => {
    const { client } = await openDatabase({ url: ':memory:' });
    const migrations = await readMigrations();
    expect(await migrate(client, migrations, now)).toEqual(migrations.map(({ name }) => name));
    expect(await migrate(client, migrations, now)).toEqual([]);
  });

  it('are each taken whole or not at all', async () => {
    const { client } = await openDatabase({ url: ':memory:' });
    const broken = { name: '0000_broken', statements: ['CREATE TABLE half (id TEXT)', 'CREATE NONSENSE'] };
    await expect(migrate(client, [broken], now)).rejects.toThrow();
    const { rows } = await client.execute("SELECT name FROM sqlite_schema WHERE name = 'half'");
    expect(rows).toEqual([]);
    expect(await migrate(client, [{ ...broken, statements: ['CREATE TABLE half (id TEXT)'] }], now)).toEqual([
      '0000_broken',
    ]);
  });

  it('may be started by two processes at once', async () => {
    const url = `file:${join(await mkdtemp(join(tmpdir(), 'migrate-')), 'test.db')}`;
    const [one, other] = [await openDatabase({ url }), await openDatabase({ url })];
    const migrations = await readMigrations();
    const taken = await Promise.all([migrate(one.client, migrations, now), migrate(other.client, migrations, now)]);
    expect(taken.flat().sort()).toEqual(migrations.map(({ name }) => name));
  });

  it.each(tables)('make $name as the schema says', async ({ name, columns }) => {
    const { client } = await openDatabase({ url: ':memory:' });
    await migrate(client, await readMigrations(), now);
    const { rows } = await client.execute(
      `SELECT name, "notnull" AS required FROM pragma_table_info('${name}') ORDER BY name`,
    );
    const expected = columns.map((column) => ({ name: column.name, required: column.notNull ? 1 : 0 }));
    expect(rows.map((row) => ({ name: row.name, required: row.required }))).toEqual(
      expected.sort((one, two) => (one.name < two.name ? -1 : 1)),
    );
  });
});
