import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { RuleBroken } from '../errors.ts';
import { createOrganisation } from '../organisation/organisations/create.ts';
import { NewOrganisation } from '../organisation/organisations/schema.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { openDeps, openMigrated, settingsOrStop } from './node/surroundings.ts';

const usage =
  'Gebruik: npm run create-organisation -- --naam "Gemeente Voorbeeldstad" --beheerder eva@voorbeeldstad.nl [--contact adres] [--oin 20 cijfers] [--thema naam]';

const options = {
  naam: { type: 'string' },
  beheerder: { type: 'string' },
  contact: { type: 'string' },
  oin: { type: 'string' },
  thema: { type: 'string' },
} as const;

/** `npm run create-organisation`: makes an organisation and mails its first administrator an invitation. */
await run(async () => {
  const { naam: name, beheerder: administrator, contact, oin, thema: theme } = readArguments();
  const given = {
    name,
    administrator,
    contact: contact ?? administrator,
    ...(oin && { oin }),
    ...(theme && { theme }),
  };
  const parsed = NewOrganisation.safeParse(given);
  if (!parsed.success) throw new CannotStart(usage, parsed.error.issues.map(issue));
  const settings = settingsOrStop();
  const deps = await openDeps(settings, await openMigrated(settings));
  const operator = { actor: { kind: 'operator' }, origin: 'command create-organisation' } as const;
  const made = await createOrganisation(deps, operator, parsed.data).catch((error: unknown) => {
    throw error instanceof RuleBroken ? new CannotStart(error.detail) : error;
  });
  console.log(
    `${made.name} is gemaakt. ${made.administrator} krijgt een mail met een uitnodiging om beheerder te worden.`,
  );
  const [mail] = deps.outbox?.mails() ?? [];
  if (mail) console.log(`\nDit is een demo, dus er gaat geen mail weg. Dit staat erin:\n\n${mail.text}`);
  deps.db.client.close();
});

function readArguments() {
  try {
    return parseArgs({ args: argv.slice(2), options }).values;
  } catch {
    throw new CannotStart(usage);
  }
}

function issue({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.map(String).join('.')}: ${message}`;
}
