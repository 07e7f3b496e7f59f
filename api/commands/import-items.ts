import { existsSync } from 'node:fs';
import { argv } from 'node:process';
import { importClosed } from '../items/import-closed.ts';
import { readClosedPool } from './content/read-closed-pool.ts';
import { report } from './content/report.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { openMigrated, readCatalogue, settingsOrStop } from './node/surroundings.ts';

const usage = 'Gebruik: npm run import-items -- <map met content/items/ en eventueel content/scenarios/>';

/** `npm run import-items -- <folder>`: makes this folder the closed pool; what is no longer in it is retired. */
await run(async () => {
  const [folder] = argv.slice(2);
  if (!folder) throw new CannotStart(usage);
  if (!existsSync(folder)) throw new CannotStart(`De map ${folder} bestaat niet. ${usage}`);
  const settings = settingsOrStop();
  const { items, scenarios, faults } = readClosedPool(folder, await readCatalogue());
  if (faults.some(({ weight }) => weight === 'error')) throw new CannotStart(report(faults));
  const operator = { actor: { kind: 'operator' }, origin: 'command import-items' } as const;
  const db = await openMigrated(settings);
  const imported = await importClosed({ db, now: () => new Date() }, operator, { items, scenarios });
  db.client.close();
  if (imported.kind === 'in-open-pool') {
    throw new CannotStart('Deze ids zijn al van een open vraag. Geef de besloten vraag een ander id:', imported.items);
  }
  if (imported.kind === 'changed-without-version') {
    throw new CannotStart('Deze vragen zijn gewijzigd zonder nieuw versienummer. Hoog version op:', imported.items);
  }
  const { added, changed, retired } = imported;
  console.log(
    `Besloten vragen: ${added} nieuw, ${changed} gewijzigd, ${retired} uit gebruik. Toetsen nemen deze vragen het eerst.`,
  );
});
