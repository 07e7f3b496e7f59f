import { randomBytes } from 'node:crypto';
import { cutLoose } from '../retention/cut-loose.ts';
import { forgetExpired } from '../retention/forget.ts';
import { run } from './node/cannot-start.ts';
import { openMigrated, settingsOrStop } from './node/surroundings.ts';

/** `npm run retention`: destroys what has passed its term, and says what. The server does the same every hour. */
await run(async () => {
  const db = await openMigrated(settingsOrStop());
  const deps = { db, now: () => new Date(), newId: () => randomBytes(16).toString('base64url') };
  const { attempts, responses, abandoned } = await cutLoose(deps, {
    actor: { kind: 'operator' },
    origin: 'command retention',
  });
  await forgetExpired(deps);
  console.log(
    `Antwoorden losgemaakt van de deelnemer: ${responses}, uit ${attempts} ingeleverde toetsen. De uitslagen blijven.`,
  );
  console.log(`Toetsen vernietigd die nooit zijn ingeleverd: ${abandoned}.`);
  console.log('Verlopen sessies, inloglinks en sleutels zijn weg, net als logregels waarvan de termijn voorbij is.');
  db.client.close();
});
