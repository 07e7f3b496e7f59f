import { join } from 'node:path';
import { argv } from 'node:process';
import { isEmbedded, openDatabase } from '../db/client.ts';
import { backUp } from './node/backup.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { settingsOrStop } from './node/surroundings.ts';

/** `npm run backup [-- <file>]`: copies the database while the server runs on. */
await run(async () => {
  const { database, dataDir } = settingsOrStop();
  if (!isEmbedded(database.url)) throw new CannotStart('Deze database staat op een server. Maak de back-up daar.');
  const moment = new Date().toISOString().replace(/[:.]/g, '-');
  const file = argv[2] ?? join(dataDir, 'backups', `${moment}.db`);
  const db = await openDatabase(database);
  const found = await backUp(db, file);
  db.client.close();
  for (const [table, { rows }] of Object.entries(found)) console.log(`${table.padEnd(20)} ${rows}`);
  console.log(
    `\nDe back-up staat in ${file}. De sleutels en het geheim zitten er met opzet niet in: bewaar die apart.`,
  );
});
