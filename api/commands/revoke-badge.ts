import { argv } from 'node:process';
import { revokeBadge } from '../badges/revoke.ts';
import { findIssued } from '../badges/store.ts';
import { openDatabase } from '../db/client.ts';
import { RuleBroken } from '../errors.ts';
import { revokeOrganisationBadge } from '../organisation/organisation-badges/revoke.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { settingsOrStop } from './node/surroundings.ts';

/** `npm run revoke-badge -- <id> "<reden>"`: revokes a badge of a person or an organisation for good; they read the reason. */
await run(async () => {
  const [id, reason] = argv.slice(2);
  if (!id || !reason) throw new CannotStart('Gebruik: npm run revoke-badge -- <id van het bewijs> "<reden>"');
  const db = await openDatabase(settingsOrStop().database);
  const operator = { actor: { kind: 'operator' }, origin: 'command revoke-badge' } as const;
  const deps = { db, now: () => new Date() };
  const revoke = (await findIssued(db, id)) ? revokeBadge : revokeOrganisationBadge;
  const badge = await revoke(deps, operator, { id, reason }).catch((error: unknown) => {
    throw error instanceof RuleBroken ? new CannotStart(error.detail) : error;
  });
  console.log(`Ingetrokken op ${badge.revokedAt}: ${badge.revocationReason}`);
  db.client.close();
});
