import { access, chmod, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asc } from 'drizzle-orm';
import { type ChainFault, chainFaults } from '../../audit.ts';
import { type Database, openDatabase } from '../../db/client.ts';
import { audit } from '../../db/schema.ts';
import { CannotStart } from './cannot-start.ts';
import { replaceContents } from './replace-contents.ts';
import { differences, type Snapshot, snapshot } from './snapshot.ts';

const manifestOf = (file: string) => `${file}.json`;

/** Copies the database as it is at one moment, while the server writes on, and notes what is in the copy. */
export async function backUp(db: Pick<Database, 'client'>, file: string): Promise<Snapshot> {
  if (await exists(file))
    throw new CannotStart(`${file} bestaat al. Kies een andere naam; een back-up overschrijft niets.`);
  await mkdir(dirname(file), { recursive: true });
  await db.client.execute({ sql: 'VACUUM INTO ?', args: [file] });
  await chmod(file, 0o600);
  const found = await inspect(file);
  await writeFile(manifestOf(file), JSON.stringify(found, null, 2));
  return found;
}

/**
 * Puts a backup in the place of the database, which no server may have open. What was there is kept beside it.
 * @throws CannotStart where the backup is damaged or not what its own list says
 */
export async function restore(file: string, target: string): Promise<Snapshot> {
  const fresh = `${target}.new`;
  const found = await checkedCopy(file, fresh);
  for (const end of ['', '-wal', '-shm']) {
    if (await exists(target + end)) await rename(target + end, `${target}.before-restore${end}`);
  }
  await rename(fresh, target);
  return found;
}

/**
 * Puts the contents of a backup in a database that a server has open: in one transaction, so that everybody finds
 * either what was there or what the backup holds. What was there is kept beside it.
 * @throws CannotStart where the backup is damaged, not what its own list says, or of another version
 */
export async function restoreInto(db: Pick<Database, 'client'>, file: string, target: string): Promise<Snapshot> {
  const fresh = `${target}.new`;
  const found = await checkedCopy(file, fresh);
  try {
    await rm(`${target}.before-restore`, { force: true });
    await db.client.execute({ sql: 'VACUUM INTO ?', args: [`${target}.before-restore`] });
    await chmod(`${target}.before-restore`, 0o600);
    await replaceContents(db.client, fresh, found);
    return found;
  } finally {
    await rm(fresh);
  }
}

/** Every place where the audit chain of this database does not hold. */
export async function auditFaults(db: Pick<Database, 'read'>): Promise<ChainFault[]> {
  return chainFaults(await db.read.select().from(audit).orderBy(asc(audit.seq)));
}

/** A copy of the backup that is whole, and holds what its own list says. */
async function checkedCopy(file: string, copy: string): Promise<Snapshot> {
  const expected = await readFile(manifestOf(file), 'utf8').catch(() => undefined);
  if (expected === undefined)
    throw new CannotStart(`Bij ${file} ontbreekt ${manifestOf(file)}. Daarmee controleren we de back-up.`);
  await mkdir(dirname(copy), { recursive: true });
  await copyFile(file, copy);
  const found = await inspect(copy);
  const wrong = differences(JSON.parse(expected), found);
  if (wrong.length === 0) return found;
  await rm(copy);
  throw new CannotStart('Deze back-up klopt niet met zijn eigen lijst. Er is niets teruggezet.', wrong);
}

/** What is in a file, after the database itself and the audit chain were found whole. */
async function inspect(file: string): Promise<Snapshot> {
  const db = await openDatabase({ url: `file:${file}` });
  try {
    const { rows } = await db.client.execute('PRAGMA integrity_check');
    const faults = rows.map((row) => String(row.integrity_check)).filter((text) => text !== 'ok');
    const broken = (await auditFaults(db)).map(({ seq, fault }) => `audit ${seq}: ${fault}`);
    if (faults.length + broken.length > 0) throw new CannotStart(`${file} is beschadigd.`, [...faults, ...broken]);
    const found = await snapshot(db.client);
    await db.client.execute('PRAGMA journal_mode = DELETE');
    return found;
  } finally {
    db.client.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
