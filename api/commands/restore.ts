import { argv } from 'node:process';
import { isEmbedded } from '../db/client.ts';
import { restore } from './node/backup.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { settingsOrStop } from './node/surroundings.ts';

/** `npm run restore -- <file>`: puts a backup back; stop the server first. */
await run(async () => {
  const [file] = argv.slice(2);
  const { database, port } = settingsOrStop();
  const { url } = database;
  if (!isEmbedded(url)) throw new CannotStart('Deze database staat op een server. Zet de back-up daar terug.');
  if (!file) throw new CannotStart('Gebruik: npm run restore -- <bestand>. Stop eerst de server.');
  if (await isRunning(port))
    throw new CannotStart('De server draait nog. Stop hem eerst; anders schrijft hij in het oude bestand.');
  const target = url.slice('file:'.length);
  const found = await restore(file, target);
  for (const [table, { rows }] of Object.entries(found)) console.log(`${table.padEnd(20)} ${rows}`);
  console.log(
    `\nTeruggezet in ${target}; tellingen en inhoud kloppen met de back-up. Wat er stond, heet nu ${target}.before-restore.`,
  );
});

async function isRunning(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/v1/health`, { signal: AbortSignal.timeout(2000) }).then(
    () => true,
    () => false,
  );
}
