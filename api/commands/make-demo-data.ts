import { demoPeople, makeDemoData } from './demo-data.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { loadOpenItems } from './node/open-items.ts';
import { openDeps, openMigrated, settingsOrStop } from './node/surroundings.ts';

/** `npm run demo-data`: makes the people of the demo that are not there yet, as `npm start` does. */
await run(async () => {
  const settings = settingsOrStop();
  if (settings.production)
    throw new CannotStart('Deelnemers van de demo horen niet in productie. Er is niets gemaakt.');
  const deps = await openDeps(settings, await openMigrated(settings));
  await loadOpenItems(deps, 'command demo-data', settings);
  const made = await makeDemoData(deps);
  deps.db.client.close();
  console.log(made === 0 ? 'Alle deelnemers van de demo waren er al.' : `${made} deelnemers gemaakt voor de demo.`);
  for (const { address, about } of demoPeople) console.log(`  ${address.padEnd(28)} ${about}`);
});
