import type { Client, Transaction } from '@libsql/client';
import { CannotStart } from './cannot-start.ts';
import { differences, type Snapshot, snapshot, tablesOf } from './snapshot.ts';

/** Triggers write these tables as facts are put back, each after the one before; what the file says of them comes last and counts. */
const followByTrigger = ['member_standing', 'standing_counts'];

/**
 * Makes the open database hold what a file holds, whole or not at all.
 * @throws CannotStart where the two are of different versions, or the outcome is not what was expected
 */
export async function replaceContents(client: Client, file: string, expected: Snapshot): Promise<void> {
  await client.execute({ sql: 'ATTACH ? AS backup', args: [file] });
  const writing = await client.transaction('write');
  try {
    if (!(await isSameVersion(writing)))
      throw new CannotStart('De back-up is van een andere versie dan de draaiende server. Stop eerst de server.');
    await writing.execute('PRAGMA defer_foreign_keys = ON');
    const tables = await tablesOf(writing);
    for (const table of tables) await writing.execute(`DELETE FROM main."${table}"`);
    for (const table of [...tables.filter((name) => !followByTrigger.includes(name)), ...followByTrigger]) {
      await writing.execute(`DELETE FROM main."${table}"`);
      await writing.execute(`INSERT INTO main."${table}" SELECT * FROM backup."${table}" ORDER BY rowid`);
    }
    const wrong = differences(expected, await snapshot(writing));
    if (wrong.length > 0) throw new CannotStart('Het terugzetten lukte niet. Er is niets veranderd.', wrong);
    await writing.commit();
  } finally {
    writing.close();
    await client.execute('DETACH backup');
  }
}

async function isSameVersion(reading: Pick<Transaction, 'execute'>): Promise<boolean> {
  const { rows } = await reading.execute(
    `SELECT 1 FROM (SELECT name FROM main.migrations EXCEPT SELECT name FROM backup.migrations)
     UNION ALL SELECT 1 FROM (SELECT name FROM backup.migrations EXCEPT SELECT name FROM main.migrations)`,
  );
  return rows.length === 0;
}
