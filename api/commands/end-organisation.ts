import { randomBytes } from 'node:crypto';
import { argv } from 'node:process';
import { RuleBroken } from '../errors.ts';
import { endOrganisation } from '../organisation/organisation-endings/end.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { openMigrated, settingsOrStop } from './node/surroundings.ts';

/** `npm run end-organisation -- "<naam>" voorgoed`: destroys what an organisation holds; accounts and badges of people stay. */
await run(async () => {
  const [name, sure] = argv.slice(2);
  if (!name || sure !== 'voorgoed')
    throw new CannotStart('Gebruik: npm run end-organisation -- "<naam van de organisatie>" voorgoed', [
      'Dit vernietigt alles wat de organisatie heeft en kan niet ongedaan worden gemaakt. Maak eerst een back-up of dossier als dat is afgesproken.',
    ]);
  const db = await openMigrated(settingsOrStop());
  const deps = { db, now: () => new Date(), newId: () => randomBytes(16).toString('base64url') };
  const operator = { actor: { kind: 'operator' }, origin: 'command end-organisation' } as const;
  const { memberships } = await endOrganisation(deps, operator, name).catch((error: unknown) => {
    throw error instanceof RuleBroken ? new CannotStart(error.detail) : error;
  });
  console.log(`${name} is beëindigd. Vernietigde lidmaatschappen, met alles wat eraan hing: ${memberships}.`);
  console.log(
    'Accounts, uitslagen en bewijzen van mensen blijven. Zegels en bewijzen van de organisatie zijn nog te controleren.',
  );
  db.client.close();
});
