import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainFaults } from '#api/audit';
import { audit, seals } from '#api/db/schema';
import { everyRow } from '../support/every-row.ts';
import { address, beginning, deeds, erase, everyDeed } from '../support/whole-life.ts';

const lives = fc.shuffledSubarray([...everyDeed], { minLength: 1 });

it('after erasure no row of any table holds the person, the log still holds and seals stay to the byte', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      const given = await beginning();
      const { app, eva, organisation } = given;
      const { content, digest } = { content: '{"asOf":"2026-11-30"}', digest: 'abc' };
      const sealedAt = app.deps.now().toISOString();
      const seal = { id: app.deps.newId(), organisationId: organisation.id, asOf: '2026-11-30', content, digest };
      await app.db.write([app.db.read.insert(seals).values({ ...seal, kind: 'month-end', credential: {}, sealedAt })]);
      for (const deed of life) await deeds[deed](given);
      expect((await erase(eva)).status).toBe(200);

      const rows = await everyRow(app.db.client);
      const traces = rows.filter(({ text }) => text.includes(eva.learnerId) || text.toLowerCase().includes(address));
      expect(traces).toEqual([]);
      expect(await chainFaults(await app.db.read.select().from(audit).orderBy(audit.seq))).toEqual([]);
      const [sealed] = await app.db.read.select({ content: seals.content, digest: seals.digest }).from(seals);
      expect(sealed).toEqual({ content, digest });
    }),
    { numRuns: 12, examples: [[[...everyDeed]]] },
  );
});
