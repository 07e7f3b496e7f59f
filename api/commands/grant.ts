import { argv } from 'node:process';
import { openDatabase } from '../db/client.ts';
import { RuleBroken } from '../errors.ts';
import { changeGrant } from '../learners/grant.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { settingsOrStop } from './node/surroundings.ts';

const usage = 'Gebruik: npm run grant -- <adres> trainer|administrator [weg]';

/** `npm run grant -- <adres> trainer`: gives a person a role, or takes it with `weg`. */
await run(async () => {
  const [address, role, away] = argv.slice(2);
  if (!address || (role !== 'trainer' && role !== 'administrator') || (away && away !== 'weg'))
    throw new CannotStart(usage);
  const db = await openDatabase(settingsOrStop().database);
  const operator = { actor: { kind: 'operator' }, origin: 'command grant' } as const;
  const change = away ? 'take' : 'give';
  const outcome = await changeGrant({ db, now: () => new Date() }, operator, { address, role, change }).catch(
    (error: unknown) => {
      throw error instanceof RuleBroken ? new CannotStart(error.detail) : error;
    },
  );
  console.log(
    outcome === 'changed' ? `Gedaan. ${address} moet opnieuw inloggen.` : 'Dat was al zo. Er is niets veranderd.',
  );
  db.client.close();
});
