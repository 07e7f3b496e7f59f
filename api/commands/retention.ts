import { randomBytes } from 'node:crypto';
import { destructionsOf } from '../organisation/retention-of-organisations/store.ts';
import { retain } from '../retention/retain.ts';
import { run } from './node/cannot-start.ts';
import { openMigrated, settingsOrStop } from './node/surroundings.ts';

/** `npm run retention`: destroys what has passed its term, and says what. The server does the same every hour. */
await run(async () => {
  const db = await openMigrated(settingsOrStop());
  const deps = { db, now: () => new Date(), newId: () => randomBytes(16).toString('base64url') };
  const done = await retain(deps, { actor: { kind: 'operator' }, origin: 'command retention' });
  console.log(
    `Antwoorden losgemaakt van de deelnemer: ${done.responses}, uit ${done.attempts} ingeleverde toetsen. De uitslagen blijven.`,
  );
  console.log(`Toetsen vernietigd die nooit zijn ingeleverd: ${done.abandoned}.`);
  console.log(
    `Van organisaties vernietigd: ${done.memberships} beëindigde lidmaatschappen, ${done.looks} inzagen, ${done.invitations} uitnodigingen, ${done['people-imports']} lijsten van een import. Accounts en bewijzen blijven.`,
  );
  console.log('Verlopen sessies, inloglinks en sleutels zijn weg, net als logregels waarvan de termijn voorbij is.');
  console.log('De laatste vernietigingen:');
  for (const { at, what, count, organisationId } of await destructionsOf(db, 20))
    console.log(`  ${at.slice(0, 16)}  ${String(count).padStart(7)}  ${what}  ${organisationId ?? 'platform'}`);
  db.client.close();
});
