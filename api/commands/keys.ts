import { mkdir, readFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { dayInTheNetherlands } from '#domain/day';
import { type KeySet, newKeySet, readKeySet, rotated } from '../badges/keys.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { noteCommand } from './node/note-command.ts';
import { keepPrivately, keysFile, readKeys } from './node/secrets.ts';
import { settingsOrStop } from './node/surroundings.ts';

const usage = `Gebruik:
  npm run keys -- new                          maakt sleutels voor ISSUER_KEYS en schrijft ze op het scherm
  npm run keys -- list                         laat zien welke sleutels er zijn
  npm run keys -- rotate badge|jwt|status      neemt de volgende sleutel in gebruik`;

const today = () => dayInTheNetherlands(new Date());

/** `npm run keys`: makes, lists and rotates the keys that sign badges. */
await run(async () => {
  const [verb, use] = argv.slice(2);
  if (verb === 'new') console.log(JSON.stringify(await newKeySet(today())));
  else if (verb === 'list') list(await readKeys(settingsOrStop(), today()));
  else if (verb === 'rotate' && (use === 'badge' || use === 'jwt' || use === 'status')) await rotate(use);
  else throw new CannotStart(usage);
});

function list({ keys }: KeySet): void {
  for (const { name, state, retiredOn } of keys)
    console.log(`${name.padEnd(18)} ${state}${retiredOn ? ` sinds ${retiredOn}` : ''}`);
}

/** Where the keys are a setting, the new set goes to the screen: the operator keeps it where the old one was. */
async function rotate(use: 'badge' | 'jwt' | 'status'): Promise<void> {
  const settings = settingsOrStop();
  const next = await rotated(await readKeys(settings, today()), use, today());
  await noteCommand(settings, 'keys', 'key-rotated', { kind: 'key', id: use });
  if (settings.issuerKeys) return console.log(JSON.stringify(next));
  const file = keysFile(settings.dataDir);
  await mkdir(settings.dataDir, { recursive: true });
  const before = await readFile(file, 'utf8');
  if (readKeySet(before).kind === 'keys') await keepPrivately(`${file}.${today()}`, before);
  await keepPrivately(file, JSON.stringify(next, null, 2));
  console.log('Gedaan. Start de server opnieuw.');
}
