import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { auditFaults, backUp, restore, restoreInto } from '#api/commands/node/backup';
import { openDatabase } from '#api/db/client';
import { testApp } from '../support/app.ts';

const folder = () => mkdtemp(join(tmpdir(), 'backup-'));
const situation = { roles: ['medewerker'], overlays: [], applications: [] };

it('the drill: a backup made while people work is put back with the same counts and contents', {
  timeout: 30_000,
}, async () => {
  const at = await folder();
  const app = await testApp({ url: `file:${join(at, 'live.db')}` });
  const people = await Promise.all(['eva', 'bob', 'ans'].map((name) => app.signedIn(`${name}@voorbeeldstad.nl`)));
  await Promise.all(people.map((person) => person.put('/profile', { situation })));

  let working = true;
  const saved: number[] = [];
  const work = people.map(async (person) => {
    while (working) saved.push((await person.put('/profile', { situation })).status);
  });
  const operator = await openDatabase({ url: `file:${join(at, 'live.db')}` });
  const backedUp = await backUp(operator, join(at, 'backup.db'));
  working = false;
  await Promise.all(work);

  expect(saved.length).toBeGreaterThan(0);
  expect(saved.every((status) => status === 200)).toBe(true);
  expect(backedUp.profiles?.rows).toBe(3);
  const restored = await restore(join(at, 'backup.db'), join(at, 'restored', 'ai-geletterd.db'));
  expect(restored).toEqual(backedUp);
  const db = await openDatabase({ url: `file:${join(at, 'restored', 'ai-geletterd.db')}` });
  expect(await auditFaults(db)).toEqual([]);
});

it('a backup that is put back under a running server takes effect at once, and the server works on', async () => {
  const at = await folder();
  const file = join(at, 'live.db');
  const app = await testApp({ url: `file:${file}` });
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  await eva.put('/profile', { situation });
  const operator = await openDatabase({ url: `file:${file}` });
  const backedUp = await backUp(operator, join(at, 'backup.db'));

  expect((await eva.put('/profile', { situation: { ...situation, roles: [] } })).status).toBe(200);
  expect(await restoreInto(operator, join(at, 'backup.db'), file)).toEqual(backedUp);

  expect((await eva.get('/profile')).body).toMatchObject({ situation });
  expect((await eva.put('/profile', { situation: { ...situation, roles: [] } })).status).toBe(200);
  expect(await auditFaults(operator)).toEqual([]);
  const before = await openDatabase({ url: `file:${file}.before-restore` });
  const { rows } = await before.client.execute('SELECT situation FROM profiles');
  expect(rows.map((row) => JSON.parse(String(row.situation)).roles)).toEqual([[]]);
});

it('a backup of another version is not put back under a running server, and nothing changes', async () => {
  const at = await folder();
  const file = join(at, 'live.db');
  const app = await testApp({ url: `file:${file}` });
  await backUp(app.db, join(at, 'backup.db'));
  const operator = await openDatabase({ url: `file:${file}` });
  await operator.client.execute("INSERT INTO migrations VALUES ('9999_next', '2026-11-22')");
  await expect(restoreInto(operator, join(at, 'backup.db'), file)).rejects.toThrow('andere versie');
  expect((await operator.client.execute('SELECT 1 FROM migrations WHERE name = ?', ['9999_next'])).rows).toHaveLength(
    1,
  );
});

it('a backup that differs from its list is not put back, and the database stays', async () => {
  const at = await folder();
  const app = await testApp({ url: `file:${join(at, 'live.db')}` });
  await app.signedIn('eva@voorbeeldstad.nl');
  const file = join(at, 'backup.db');
  await backUp(app.db, file);
  const tampered = await openDatabase({ url: `file:${file}` });
  await tampered.client.execute('DELETE FROM sessions');
  await tampered.client.execute('PRAGMA journal_mode = DELETE');
  tampered.client.close();
  await writeFile(join(at, 'target.db'), 'wat er stond');
  await expect(restore(file, join(at, 'target.db'))).rejects.toMatchObject({
    reasons: ['sessions: 1 rijen in de back-up, 0 hier, of met een andere inhoud'],
  });
  expect(await readFile(join(at, 'target.db'), 'utf8')).toBe('wat er stond');
});

it('what was there before a restore is kept beside it, and a backup overwrites nothing', async () => {
  const at = await folder();
  const app = await testApp({ url: `file:${join(at, 'live.db')}` });
  await backUp(app.db, join(at, 'backup.db'));
  await expect(backUp(app.db, join(at, 'backup.db'))).rejects.toThrow('bestaat al');
  await writeFile(join(at, 'target.db'), 'wat er stond');
  await restore(join(at, 'backup.db'), join(at, 'target.db'));
  expect(await readFile(join(at, 'target.db.before-restore'), 'utf8')).toBe('wat er stond');
});
