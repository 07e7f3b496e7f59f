import { rebuildStanding } from '../organisation/member-standing/rebuild.ts';
import { run } from './node/cannot-start.ts';
import { jsonLog } from './node/log.ts';
import { openMigrated, readCatalogue, settingsOrStop } from './node/surroundings.ts';

/** `npm run rebuild-standing`: derives anew what organisations see of their members. */
await run(async () => {
  const settings = settingsOrStop();
  const db = await openMigrated(settings);
  const rebuilt = await rebuildStanding({
    db,
    catalogue: await readCatalogue(),
    now: () => new Date(),
    log: jsonLog(settings.log),
  });
  console.log(`Opnieuw afgeleid: wat organisaties zien van ${rebuilt} ${rebuilt === 1 ? 'lid' : 'leden'}.`);
  db.client.close();
});
