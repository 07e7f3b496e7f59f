import { openDatabase } from '../db/client.ts';
import { auditFaults } from './node/backup.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { settingsOrStop } from './node/surroundings.ts';

/** `npm run verify-audit`: checks that no entry of the audit trail was changed, added between or taken out. */
await run(async () => {
  const db = await openDatabase(settingsOrStop().database);
  const faults = await auditFaults(db);
  db.client.close();
  if (faults.length === 0) return console.log('Het logboek is heel.');
  throw new CannotStart(
    'Het logboek is niet heel:',
    faults.map(({ seq, fault }) => `regel ${seq}: ${sentences[fault]}`),
  );
});

const sentences = {
  'content-changed': 'de inhoud is veranderd',
  'digest-changed': 'het controlegetal is veranderd',
  'link-broken': 'sluit niet aan op de regel ervoor',
} as const;
