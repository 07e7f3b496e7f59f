import { beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#api/db/client';
import { countedOnceFrom, keptFor, remembered } from '#api/organisation/dashboard/remembered';
import { together } from '#domain/organisation/team-counts';

const at = new Date('2026-11-23T09:00:00.000Z');
const past = (milliseconds: number) => new Date(at.getTime() + milliseconds);

let db: Database;
let counted: number;
beforeEach(async () => {
  db = await openDatabase({ url: ':memory:' });
  counted = 0;
});

const of = (people: number) => async () => {
  counted++;
  return [{ ...together([]), people }];
};

describe('the counts of an organisation', () => {
  it('are of now, where it is not large', async () => {
    await remembered(db, 'small', at, of(countedOnceFrom - 1));
    expect((await remembered(db, 'small', past(1), of(5))).counts[0]?.people).toBe(5);
  });

  it('are kept for a minute where it is, and say of when they are', async () => {
    await remembered(db, 'large', at, of(countedOnceFrom));
    const again = await remembered(db, 'large', past(keptFor - 1), of(countedOnceFrom + 1));
    expect(again).toMatchObject({ at, counts: [{ people: countedOnceFrom }] });
    const later = await remembered(db, 'large', past(keptFor), of(countedOnceFrom + 1));
    expect(later.counts[0]?.people).toBe(countedOnceFrom + 1);
  });

  it('are renewed once for all who ask meanwhile', async () => {
    await remembered(db, 'large', at, of(countedOnceFrom));
    await Promise.all([1, 2, 3].map(() => remembered(db, 'large', past(keptFor), of(countedOnceFrom))));
    expect(counted).toBe(2);
  });

  it('are counted anew after a count that failed', async () => {
    await remembered(db, 'large', at, of(countedOnceFrom));
    const failing = remembered(db, 'large', past(keptFor), () => Promise.reject(new Error('busy')));
    await expect(failing).rejects.toThrow('busy');
    expect((await remembered(db, 'large', past(keptFor), of(7))).counts[0]?.people).toBe(7);
  });

  it('are of that database alone', async () => {
    await remembered(db, 'large', at, of(countedOnceFrom));
    const other = await openDatabase({ url: ':memory:' });
    expect((await remembered(other, 'large', at, of(3))).counts[0]?.people).toBe(3);
  });
});
