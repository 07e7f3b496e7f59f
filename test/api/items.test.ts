import { describe, expect, it } from 'vitest';
import { items } from '#api/db/schema';
import { loadItems } from '#api/items/load';
import type { Item } from '#domain/schema/item';
import { testApp } from '../support/app.ts';
import { single } from '../support/items.ts';

const system = { actor: { kind: 'system' }, origin: 'test' } as const;
const question = (id: string, more: Partial<ReturnType<typeof single>> = {}) => single({ id, ...more });

async function bank() {
  const app = await testApp();
  return {
    app,
    load: (given: Item[], replace = false) => loadItems(app.deps, system, given, { replace }),
    stored: async () =>
      (await app.db.read.select().from(items).orderBy(items.id, items.version)).map((row) => [
        row.id,
        row.version,
        row.status,
        row.content.stem,
      ]),
  };
}

describe('loading the item bank', () => {
  it('adds what is new, once, with one audit entry', async () => {
    const { app, load, stored } = await bank();
    const many = Array.from({ length: 230 }, (_, place) => question(`vraag-${place}`));
    expect(await load(many)).toEqual({ kind: 'loaded', added: 230, changed: 0, retired: 0, replaced: [] });
    expect(await load(many)).toEqual({ kind: 'loaded', added: 0, changed: 0, retired: 0, replaced: [] });
    expect(await stored()).toHaveLength(230);
    expect((await app.audited()).map(({ action, detail }) => [action, detail])).toEqual([
      ['items-loaded', { added: 230, changed: 0, retired: 0 }],
    ]);
  });

  it('keeps the older version beside the new one', async () => {
    const { load, stored } = await bank();
    await load([question('a', { stem: 'De oude situatie. Wat doe je?' })]);
    await load([question('a', { version: 2, stem: 'De nieuwe situatie. Wat doe je?' })]);
    expect(await stored()).toEqual([
      ['a', 1, 'live', 'De oude situatie. Wat doe je?'],
      ['a', 2, 'live', 'De nieuwe situatie. Wat doe je?'],
    ]);
  });

  it('refuses, and names, a text that changed without a new version; nothing is loaded then', async () => {
    const { load, stored } = await bank();
    await load([question('a', { stem: 'De oude situatie. Wat doe je?' })]);
    const changed = [question('a', { stem: 'Iets heel anders nu. Wat doe je?' }), question('b')];
    expect(await load(changed)).toEqual({ kind: 'changed-without-version', items: ['a (versie 1)'] });
    expect(await stored()).toEqual([['a', 1, 'live', 'De oude situatie. Wat doe je?']]);
  });

  it('takes a changed text over in a demo, and says so', async () => {
    const { load, stored } = await bank();
    await load([question('a')]);
    const loaded = await load([question('a', { stem: 'Iets heel anders nu. Wat doe je?' })], true);
    expect(loaded).toMatchObject({ kind: 'loaded', changed: 1, replaced: ['a (versie 1)'] });
    expect(await stored()).toEqual([['a', 1, 'live', 'Iets heel anders nu. Wat doe je?']]);
  });

  it('lets a draft change, for nobody was asked it', async () => {
    const { load } = await bank();
    await load([question('a', { status: 'draft' })]);
    expect(await load([question('a', { stem: 'Iets heel anders nu. Wat doe je?' })])).toMatchObject({
      kind: 'loaded',
      changed: 1,
    });
  });

  it('follows the status, and takes a review for no change of text', async () => {
    const { load, stored } = await bank();
    await load([question('a')]);
    const reviewed = { method: 'peer', by: 'Thea', on: '2026-11-22' } as const;
    expect(await load([question('a', { status: 'compromised', reviewed })])).toMatchObject({
      kind: 'loaded',
      changed: 1,
    });
    expect((await stored())[0]?.[2]).toBe('compromised');
  });

  it('retires what is no longer in the bank, and keeps it', async () => {
    const { load, stored } = await bank();
    await load([question('a'), question('b')]);
    expect(await load([question('a')])).toMatchObject({ retired: 1 });
    expect((await stored()).map(([id, , status]) => [id, status])).toEqual([
      ['a', 'live'],
      ['b', 'retired'],
    ]);
  });
});
