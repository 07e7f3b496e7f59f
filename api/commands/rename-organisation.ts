import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { RuleBroken } from '../errors.ts';
import { renameOrganisation } from '../organisation/organisations/rename.ts';
import { OrganisationRenaming } from '../organisation/organisations/schema.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { openMigrated, settingsOrStop } from './node/surroundings.ts';

const usage =
  'Gebruik: npm run rename-organisation -- --naam "Gemeente Oudestad" [--wordt "Gemeente Voorbeeldstad"] [--oin 20 cijfers of weg]';

const options = { naam: { type: 'string' }, wordt: { type: 'string' }, oin: { type: 'string' } } as const;

/** `npm run rename-organisation`: gives an organisation another name or OIN. */
await run(async () => {
  const { naam: current, wordt: name, oin } = readArguments();
  const parsed = OrganisationRenaming.safeParse({
    current,
    ...(name !== undefined && { name }),
    ...(oin !== undefined && { oin: oin === 'weg' ? null : oin }),
  });
  if (!parsed.success)
    throw new CannotStart(
      usage,
      parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`),
    );
  const db = await openMigrated(settingsOrStop());
  const operator = { actor: { kind: 'operator' }, origin: 'command rename-organisation' } as const;
  const deps = { db, now: () => new Date() };
  const named = await renameOrganisation(deps, operator, parsed.data).catch((error: unknown) => {
    throw error instanceof RuleBroken ? new CannotStart(error.detail) : error;
  });
  console.log(`De organisatie heet ${named.name}${named.oin ? `, met OIN ${named.oin}` : ', zonder OIN'}.`);
  console.log('Wat al verzegeld is, houdt de naam en het OIN van toen.');
  db.client.close();
});

function readArguments() {
  try {
    return parseArgs({ args: argv.slice(2), options }).values;
  } catch {
    throw new CannotStart(usage);
  }
}
