import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeySet, newKeySet, readKeySet } from '../../badges/keys.ts';
import type { Settings } from '../../settings.ts';
import { CannotStart } from './cannot-start.ts';

/** The server's secret: a setting in production; in demo made once and kept in the data folder. */
export async function readSecret({ secret, dataDir }: Settings): Promise<Uint8Array> {
  const text = secret ?? (await keptOrMade(join(dataDir, 'secret'), async () => randomBytes(32).toString('base64url')));
  return new Uint8Array(Buffer.from(text.trim(), 'base64url'));
}

/** The issuer's keys: a setting in production; in demo made once and kept in the data folder. */
export async function readKeys({ issuerKeys, dataDir }: Settings, today: string): Promise<KeySet> {
  const make = async () => JSON.stringify(await newKeySet(today), null, 2);
  const read = readKeySet(issuerKeys ?? (await keptOrMade(keysFile(dataDir), make)));
  if (read.kind === 'keys') return read.keys;
  const where = issuerKeys ? 'ISSUER_KEYS' : keysFile(dataDir);
  throw new CannotStart(`De sleutels in ${where} kloppen niet:`, read.faults);
}

export const keysFile = (dataDir: string) => join(dataDir, 'issuer-keys.json');

/** For the owner of the process only: whoever reads these can make badges and open sessions. */
export async function keepPrivately(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
}

async function keptOrMade(file: string, make: () => Promise<string>): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const made = await make();
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
  await keepPrivately(file, made);
  return made;
}
