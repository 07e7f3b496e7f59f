import { remindDue } from '../organisation/reminders/plan.ts';
import { run } from './node/cannot-start.ts';
import { openDeps, openMigrated, settingsOrStop } from './node/surroundings.ts';

/** `npm run reminders`: sends what is due. The server does the same every hour. */
await run(async () => {
  const settings = settingsOrStop();
  const deps = await openDeps(settings, await openMigrated(settings));
  const planned = await remindDue(deps, { actor: { kind: 'operator' }, origin: 'command reminders' });
  deps.db.client.close();
  console.log(planned === 1 ? 'Eén nieuwe herinnering.' : `${planned} nieuwe herinneringen.`);
  console.log('Wat weg kon, is verstuurd. Hoeveel dat is, staat bij de herinneringen van elke organisatie.');
});
