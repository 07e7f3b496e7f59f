import { describe, expect, it } from 'vitest';
import { newKeySet, readKeySet, rotated } from '#api/badges/keys';

const names = (set: Awaited<ReturnType<typeof newKeySet>>) => set.keys.map(({ name, state }) => `${name} ${state}`);

describe('the key set', () => {
  it('has for each use a key that signs and the one that comes next', async () => {
    expect(names(await newKeySet('2026-11-22'))).toEqual([
      'di-2026-11 current',
      'di-2026-11-2 next',
      'jwt-2026-11 current',
      'jwt-2026-11-2 next',
      'status-2026-11 current',
      'status-2026-11-2 next',
    ]);
  });

  it('reads what it wrote', async () => {
    const set = await newKeySet('2026-11-22');
    expect(readKeySet(JSON.stringify(set))).toEqual({ kind: 'keys', keys: set });
  });

  it('rotates one use: the published next signs, the old one retires without its private part', async () => {
    const set = await rotated(await newKeySet('2026-11-22'), 'badge', '2027-05-01');
    expect(names(set).filter((name) => name.startsWith('di'))).toEqual([
      'di-2026-11 retired',
      'di-2026-11-2 current',
      'di-2027-05 next',
    ]);
    expect(set.keys.find(({ state }) => state === 'retired')).toMatchObject({
      retiredOn: '2027-05-01',
      jwk: expect.not.objectContaining({ d: expect.anything() }),
    });
    expect(readKeySet(JSON.stringify(set)).kind).toBe('keys');
  });

  it('keeps a retired key until the last badge that it signed has expired', async () => {
    const retired = await rotated(await newKeySet('2026-11-22'), 'badge', '2027-05-01');
    expect(names(await rotated(retired, 'status', '2029-05-31'))).toContain('di-2026-11 retired');
    expect(names(await rotated(retired, 'status', '2029-06-01'))).not.toContain('di-2026-11 retired');
  });

  it.each([
    ['no JSON', 'geen json', 'heeft niet de goede vorm'],
    [
      'no current key',
      JSON.stringify({ keys: [] }),
      'voor badge, jwt en status moet er elk precies één sleutel met state "current" zijn',
    ],
  ])('says in Dutch what is wrong: %s', (_, text, fault) => {
    expect(readKeySet(text)).toEqual({ kind: 'faults', faults: [fault] });
  });

  it('never repeats what a key holds in a fault', async () => {
    const set = await newKeySet('2026-11-22');
    const secret = set.keys[0]?.jwk.d ?? '';
    const broken = JSON.stringify(set).replace('"use":"badge"', '"use":"jwt"');
    const read = readKeySet(broken);
    expect(read).toMatchObject({
      kind: 'faults',
      faults: expect.arrayContaining(['keys.0: de naam past niet bij het gebruik']),
    });
    expect(JSON.stringify(read)).not.toContain(secret);
  });
});
