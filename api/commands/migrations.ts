import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Migration, readMigration } from '../db/migrate.ts';

const folder = join(import.meta.dirname, '../db/migrations');

/** All migrations of this version, in order. */
export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map(async (name) => readMigration(name, await readFile(join(folder, name), 'utf8'))));
}
