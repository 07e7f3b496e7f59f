import { parseArgs } from 'node:util';
import { unconditional } from '../db/writer.ts';
import { finishEveryPart } from '../organisation/unfinished-parts/finish.ts';
import { partsSetAside, takeUpAgain } from '../organisation/unfinished-parts/store.ts';
import { run } from './node/cannot-start.ts';
import { jsonLog } from './node/log.ts';
import { openMigrated, settingsOrStop } from './node/surroundings.ts';

/** `npm run set-aside`: shows what the database refused of work for many; with `-- opnieuw` it is tried once more. */
await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const settings = settingsOrStop();
  const db = await openMigrated(settings);
  if (positionals[0] === 'opnieuw') {
    await unconditional(db.write([takeUpAgain(db)]));
    await finishEveryPart({ db, now: () => new Date(), log: jsonLog(settings.log) });
  }
  const parts = await partsSetAside(db);
  console.log(parts.length === 0 ? 'Er is niets opzijgezet.' : `Opzijgezet: ${parts.length}.`);
  for (const { seq, organisation, content, refusedAt } of parts)
    console.log(
      `  ${seq}  ${refusedAt?.slice(0, 16)}  ${content.kind}  ${content.members.length} leden  ${organisation}`,
    );
  db.client.close();
});
