import { argv } from 'node:process';
import { isEmbedded, openDatabase } from '../db/client.ts';
import { restore, restoreInto } from './node/backup.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { noteCommand } from './node/note-command.ts';
import { settingsOrStop } from './node/surroundings.ts';

/** `npm run restore -- <file>`: puts a backup back, also in the database of a running server. */
await run(async () => {
  const [file] = argv.slice(2);
  const settings = settingsOrStop();
  const { url } = settings.database;
  if (!isEmbedded(url)) throw new CannotStart('Deze database staat op een server. Zet de back-up daar terug.');
  if (!file) throw new CannotStart('Gebruik: npm run restore -- <bestand>.');
  const target = url.slice('file:'.length);
  const found = (await isRunning(settings.port)) ? await intoRunning(file, target) : await restore(file, target);
  await noteCommand(settings, 'restore', 'database-restored', { kind: 'database', id: 'ai-geletterd' });
  for (const [table, { rows }] of Object.entries(found)) console.log(`${table.padEnd(20)} ${rows}`);
  console.log(
    `\nTeruggezet in ${target}; tellingen en inhoud kloppen met de back-up. Wat er stond, heet nu ${target}.before-restore.`,
  );
});

async function intoRunning(file: string, target: string) {
  const db = await openDatabase({ url: `file:${target}` });
  try {
    return await restoreInto(db, file, target);
  } finally {
    db.client.close();
  }
}

async function isRunning(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/v1/health`, { signal: AbortSignal.timeout(2000) }).then(
    () => true,
    () => false,
  );
}
