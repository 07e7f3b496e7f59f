import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readClosedPool } from '#api/commands/content/read-closed-pool';
import { items as table } from '#api/db/schema';
import { importClosed } from '#api/items/import-closed';
import type { Item } from '#domain/schema/item';
import { appWithBank, attemptRow, key, testedCatalogue } from '../support/bank.ts';
import { single } from '../support/items.ts';

const operator = { actor: { kind: 'operator' }, origin: 'test' } as const;

const closed = (at: number, more: Partial<ReturnType<typeof single>> = {}) =>
  single({
    id: `besloten-${at}`,
    cell: 'begrijpen-1',
    stem: `Besloten vraag ${at}. Wat doe je?`,
    lesson: 'basis/wat-is-ai#wat-ai-is',
    ...more,
  });
const closedPool = Array.from({ length: 10 }, (_, at) => closed(at));

/** A folder with these questions, as an organisation would hand it over. */
async function folderWith(items: Item[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'besloten-'));
  for (const item of items) {
    await mkdir(join(folder, 'content/items', item.cell), { recursive: true });
    await writeFile(join(folder, 'content/items', item.cell, `${item.id}.yaml`), stringify(item));
  }
  return folder;
}

describe('reading a closed pool', () => {
  it('takes questions in the format of the open pool', async () => {
    const read = readClosedPool(await folderWith(closedPool), testedCatalogue());
    expect(read.faults.filter(({ weight }) => weight === 'error')).toEqual([]);
    expect(read.items.map(({ id }) => id)).toEqual(closedPool.map(({ id }) => id));
  });

  it('names every fault with its file, and none of the open pool', async () => {
    const faulty = [closed(0, { lesson: 'basis/bestaat-niet#nergens' }), closed(1, { scenario: 'onbekend' })];
    const { faults } = readClosedPool(await folderWith(faulty), testedCatalogue());
    const errors = faults.filter(({ weight }) => weight === 'error').map(({ file, problem }) => [file, problem]);
    expect(errors).toEqual([
      ['content/items/begrijpen-1/besloten-0.yaml', 'De les ‘basis/bestaat-niet’ bestaat niet.'],
      ['content/items/begrijpen-1/besloten-1.yaml', expect.stringContaining('onbekend')],
    ]);
  });

  it('does not take an empty folder for a pool, for that would retire every question', async () => {
    const { faults } = readClosedPool(await folderWith([]), testedCatalogue());
    expect(faults.map(({ problem }) => problem)).toEqual(['Hier staan geen vragen.']);
  });
});

describe('importing a closed pool', () => {
  it('makes tests draw from it first, and says so in the result', async () => {
    const app = await appWithBank();
    const imported = await importClosed(app.deps, operator, { items: closedPool, scenarios: {} });
    expect(imported).toMatchObject({ kind: 'loaded', added: 10 });
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    const { body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    const { draw } = await attemptRow(app, body.id);
    expect(draw.filter(({ pool }) => pool === 'closed').length).toBeGreaterThanOrEqual(6);
    const answers = draw.map(({ question }) => ({ question, answer: null }));
    const result = await eva.post(`/attempts/${body.id}/submission`, { answers }, key());
    expect(['closed', 'mixed']).toContain(result.body.cells[0].pool);
  });

  it('leaves the open pool as it was, and is audited', async () => {
    const app = await appWithBank();
    const open = () =>
      app.db.read
        .select()
        .from(table)
        .then((rows) => rows.filter(({ pool }) => pool === 'open'));
    const before = await open();
    await importClosed(app.deps, operator, { items: closedPool, scenarios: {} });
    expect(await open()).toEqual(before);
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'items-loaded',
      actor: { kind: 'operator' },
      subject: { kind: 'item-bank', id: 'closed' },
    });
  });

  it('retires what is no longer in it', async () => {
    const app = await appWithBank();
    await importClosed(app.deps, operator, { items: closedPool, scenarios: {} });
    expect(await importClosed(app.deps, operator, { items: closedPool.slice(0, 4), scenarios: {} })).toMatchObject({
      added: 0,
      retired: 6,
    });
  });

  it('refuses an id of the open pool, and a change without a new version', async () => {
    const app = await appWithBank();
    const open = Object.keys(app.deps.catalogue.items)[0] ?? '';
    expect(await importClosed(app.deps, operator, { items: [closed(0, { id: open })], scenarios: {} })).toEqual({
      kind: 'in-open-pool',
      items: [open],
    });
    await importClosed(app.deps, operator, { items: closedPool, scenarios: {} });
    const changed = closedPool.map((item) => ({ ...item, stem: `${item.stem} Anders.` }));
    expect((await importClosed(app.deps, operator, { items: changed, scenarios: {} })).kind).toBe(
      'changed-without-version',
    );
  });

  it('keeps the vignette of an own scenario with its questions', async () => {
    const app = await appWithBank();
    const scenario = {
      id: 'eigen-vignet',
      cell: 'begrijpen-1' as const,
      title: 'Onze balie',
      text: 'Aan onze balie komt een inwoner met een brief die een taalmodel schreef.',
    };
    const items = closedPool.map((item, at) => (at < 2 ? { ...item, scenario: 'eigen-vignet' } : item));
    await importClosed(app.deps, operator, { items, scenarios: { 'eigen-vignet': scenario } });
    const eva = await app.signedIn('eva@voorbeeldstad.nl');
    let shown: string[] = [];
    for (const assessment of ['begrijpen-1', 'rol-medewerker']) {
      const { body } = await eva.post('/attempts', { assessment }, key());
      shown = [
        ...shown,
        ...body.questions.flatMap(({ scenario: seen }: { scenario?: { title: string } }) => seen?.title ?? []),
      ];
    }
    expect(shown.every((title) => ['Onze balie', 'Het loket'].includes(title))).toBe(true);
    const stored = await app.db.read.select().from(table);
    expect(stored.filter(({ scenario: kept }) => kept?.title === 'Onze balie')).toHaveLength(2);
  });
});
