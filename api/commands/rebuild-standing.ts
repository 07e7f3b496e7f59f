import { rebuildStanding } from '../organisation/member-standing/rebuild.ts';
import { run } from './node/cannot-start.ts';
import { openMigrated, readCatalogue, settingsOrStop } from './node/surroundings.ts';

/** `npm run rebuild-standing`: derives anew what organisations see of their members. */
await run(async () => {
  const db = await openMigrated(settingsOrStop());
  const rebuilt = await rebuildStanding({ db, catalogue: await readCatalogue(), now: () => new Date() });
  console.log(`Opnieuw afgeleid: wat organisaties zien van ${rebuilt} ${rebuilt === 1 ? 'lid' : 'leden'}.`);
  db.client.close();
});
