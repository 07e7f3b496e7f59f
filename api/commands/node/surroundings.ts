import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '#domain/catalogue';
import { dayInTheNetherlands } from '#domain/day';
import { pngDrawer } from '../../badges/draw-png.ts';
import { createSigner } from '../../badges/signer.ts';
import type { Deps } from '../../context.ts';
import { type Database, isEmbedded, openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { claimNames } from '../../organisation/organisations/claim-names.ts';
import { patience } from '../../organisation/under-way/wait.ts';
import { createOutbox } from '../../outbox/outbox.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { readMigrations } from '../migrations.ts';
import { CannotStart } from './cannot-start.ts';
import { jsonLog } from './log.ts';
import { smtpMailer } from './mail.ts';
import { readKeys, readSecret } from './secrets.ts';

export const projectRoot = join(import.meta.dirname, '../../..');
export const catalogueFile = join(projectRoot, 'build/catalogue.json');

/** The settings from the environment, or all that is wrong with them. */
export function settingsOrStop(): Settings {
  const read = readSettings(env);
  if (read.kind === 'settings') return read.settings;
  throw new CannotStart('De server start niet. Herstel dit eerst:', read.faults);
}

/** The database, brought to the shape of this version. */
export async function openMigrated(settings: Settings): Promise<Database> {
  if (isEmbedded(settings.database.url)) await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  const db = await openDatabase(settings.database);
  await migrate(db.client, await readMigrations(), new Date());
  await claimNames(db);
  return db;
}

export async function readCatalogue(): Promise<Catalogue> {
  const text = await readFile(catalogueFile, 'utf8').catch(() => undefined);
  if (text === undefined) throw new CannotStart('De inhoud is nog niet gebouwd. Doe eerst: npm run build:catalogue');
  return JSON.parse(text);
}

/** The themes of which the site makes a stylesheet, by name. */
async function readThemes(): Promise<string[]> {
  const files = await readdir(join(projectRoot, 'src/styles/themes'));
  return files.filter((file) => file.endsWith('.css')).map((file) => basename(file, '.css'));
}

/** From the surroundings to all that the app needs. */
export async function openDeps(settings: Settings, db: Database): Promise<Deps> {
  const now = () => new Date();
  const newId = () => randomBytes(16).toString('base64url');
  const keys = await readKeys(settings, dayInTheNetherlands(now()));
  const outboxFile = join(settings.dataDir, 'outbox.jsonl');
  const outbox = createOutbox({ now, newId }, (mail) =>
    appendFile(outboxFile, `${JSON.stringify(mail)}\n`, { mode: 0o600 }),
  );
  return {
    db,
    catalogue: await readCatalogue(),
    signer: await createSigner(keys, settings.baseUrl),
    drawPng: pngDrawer(() => readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')))),
    mailer: settings.mail ? smtpMailer(settings.mail) : outbox,
    ...(!settings.production && { outbox }),
    now,
    newId,
    newSecret: () => randomBytes(32).toString('base64url'),
    secret: await readSecret(settings),
    baseUrl: settings.baseUrl,
    contact: settings.contact,
    themes: await readThemes(),
    patience,
    demo: !settings.production,
    log: jsonLog(settings.log),
  };
}
