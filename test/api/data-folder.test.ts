import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backUp } from '#api/commands/node/backup';
import { openMigrated } from '#api/commands/node/surroundings';
import { readSettings } from '#api/settings';

const forOthers = async (file: string) => (await stat(file)).mode & 0o077;

it.skipIf(process.platform === 'win32')(
  'the data folder and a backup are for the owner of the process only',
  async () => {
    const top = await mkdtemp(join(tmpdir(), 'data-'));
    const read = readSettings({ DATA_DIR: join(top, 'data') });
    const { settings } = read.kind === 'settings' ? read : expect.unreachable();
    const db = await openMigrated(settings);
    await backUp(db, join(top, 'kopie.db'));
    db.client.close();
    expect(await forOthers(join(top, 'data'))).toBe(0);
    expect(await forOthers(join(top, 'kopie.db'))).toBe(0);
  },
);
