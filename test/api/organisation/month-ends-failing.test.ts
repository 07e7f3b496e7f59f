import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countedPeople, publishedFigures, seals } from '#api/db/schema';
import { figuresOf } from '#api/organisation/counted-people/store';
import { sealMonthEnds } from '#api/organisation/seals/month-ends';
import { type TestApp, testApp } from '../../support/app.ts';
import { testOrganisation } from '../../support/organisation.ts';
import { testSigner } from '../../support/signer.ts';

/** It is 23 November 2026. So many are counted together; who administers the organisation is alone, and is not. */
let app: TestApp;
let organisation: string;
const people = 12;
beforeEach(async () => {
  app = await testApp({ signer: await testSigner() });
  const own = await testOrganisation(app);
  organisation = own.id;
  const team = await own.team('Balie');
  for (let at = 0; at < people; at += 1) await own.joins(`lid${at}@v.example`, 'member', { team });
  app.later({ days: 9 });
});

const counted = () => app.db.read.select().from(countedPeople);
const trySeal = () => sealMonthEnds(app.deps);

/** From here on every write that holds this is refused by the disk; the answer mends it. */
function failing(part: RegExp): () => void {
  const batch = app.db.client.batch.bind(app.db.client);
  const spy = vi
    .spyOn(app.db.client, 'batch')
    .mockImplementation((statements, mode) =>
      part.test(JSON.stringify(statements).replaceAll('\\', ''))
        ? Promise.reject(new Error('the disk is full'))
        : batch(statements, mode),
    );
  return () => spy.mockRestore();
}

describe('a month-end that fails', () => {
  it('leaves nothing where it could not be signed, and is sealed once it can', async () => {
    const signing = vi.spyOn(app.deps.signer, 'signEvidence');
    signing.mockRejectedValueOnce(new Error('no key')).mockRejectedValueOnce(new Error('no key'));
    expect([await trySeal(), await trySeal()]).toEqual([0, 0]);
    expect(await counted()).toEqual([]);
    expect(await trySeal()).toBe(1);
    expect(await counted()).toHaveLength(people);
  });

  it('is counted anew each time, in the place of what was counted before', async () => {
    const mended = failing(/insert into "seals"/);
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await trySeal()).toBe(0);
      expect(await counted()).toHaveLength(people);
    }
    mended();
    expect(await trySeal()).toBe(1);
    expect(await counted()).toHaveLength(people);
    expect(await figuresOf(app.db, organisation)).not.toEqual([]);
  });

  it('leaves whom the month before counted as they are', async () => {
    await trySeal();
    const before = await figuresOf(app.db, organisation);
    app.later({ days: 31 });
    const mended = failing(/insert into "seals"/);
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await trySeal()).toBe(0);
      expect(await counted()).toHaveLength(2 * people);
      expect(await figuresOf(app.db, organisation)).toEqual(before);
    }
    mended();
    expect(await trySeal()).toBe(1);
    expect(await counted()).toHaveLength(people);
    expect(await app.db.read.$count(publishedFigures)).toBe(1);
  });

  it('is not sealed with people whom another process has counted anew meanwhile', async () => {
    const batch = app.db.client.batch.bind(app.db.client);
    const spy = vi.spyOn(app.db.client, 'batch').mockImplementation(async (statements, mode) => {
      if (JSON.stringify(statements).replaceAll('\\', '').includes('insert into "seals"')) {
        spy.mockRestore();
        await app.db.client.execute('DELETE FROM counted_people');
      }
      return batch(statements, mode);
    });
    expect(await trySeal()).toBe(0);
    expect(await app.db.read.$count(seals)).toBe(0);
    expect(await trySeal()).toBe(1);
  });
});
