import { describe, expect, it } from 'vitest';
import { type AuditEntry, chain, chainFaults, chainStart, record, type StoredEntry } from '#api/audit';

const at = new Date('2026-11-23T09:00:00.000Z');
const entry = (action: string): AuditEntry =>
  record(at, { actor: { kind: 'learner', id: 'eva' }, origin: 'net' }, action, { kind: 'profile', id: 'eva' });

async function stored(actions: string[]): Promise<StoredEntry[]> {
  return (await chain(chainStart, actions.map(entry))).map((one, place) => ({ ...one, seq: place + 1 }));
}

describe('the audit chain', () => {
  it('holds when nothing was touched', async () => {
    expect(await chainFaults(await stored(['a', 'b', 'c']))).toEqual([]);
  });

  it('holds when the content of entries has gone at its term', async () => {
    const [first, ...rest] = await stored(['a', 'b', 'c']);
    expect(await chainFaults([{ ...first!, content: null }, ...rest])).toEqual([]);
  });

  it('shows a changed content', async () => {
    const [first, second, third] = await stored(['a', 'b', 'c']);
    const changed = { ...second!, content: { ...second!.content, action: 'x' } };
    expect(await chainFaults([first!, changed, third!])).toEqual([{ seq: 2, fault: 'content-changed' }]);
  });

  it('shows a changed content whose digest was changed with it', async () => {
    const [first, , third] = await stored(['a', 'b', 'c']);
    const [, forged] = await stored(['a', 'x', 'c']);
    expect(await chainFaults([first!, forged!, third!])).toEqual([{ seq: 3, fault: 'link-broken' }]);
  });

  it('shows an entry that was taken out, or put between', async () => {
    const [first, second, third] = await stored(['a', 'b', 'c']);
    expect(await chainFaults([first!, third!])).toEqual([{ seq: 3, fault: 'link-broken' }]);
    expect(await chainFaults([first!, { ...second!, seq: 9 }, second!, third!])).toEqual([
      { seq: 2, fault: 'link-broken' },
    ]);
  });

  it('shows a digest that does not belong to its entry', async () => {
    const [first] = await stored(['a']);
    expect(await chainFaults([{ ...first!, digest: '0'.repeat(64) }])).toEqual([{ seq: 1, fault: 'digest-changed' }]);
  });
});

describe('an entry', () => {
  it('says who did what to what, from where and when, and nothing more', () => {
    expect(entry('profile-saved')).toEqual({
      at: '2026-11-23T09:00:00.000Z',
      actor: { kind: 'learner', id: 'eva' },
      action: 'profile-saved',
      subject: { kind: 'profile', id: 'eva' },
      result: 'done',
      origin: 'net',
    });
  });
});
