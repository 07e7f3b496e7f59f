import { openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { readMigrations } from './migrations.ts';
import { run } from './node/cannot-start.ts';
import { settingsOrStop } from './node/surroundings.ts';

/** `npm run migrate`: brings the database to the shape of this version. The server does this itself when it starts. */
await run(async () => {
  const { client } = await openDatabase(settingsOrStop().database);
  const taken = await migrate(client, await readMigrations(), new Date());
  console.log(taken.length === 0 ? 'De database is al bij.' : `Gedaan: ${taken.join(', ')}.`);
  client.close();
});
