import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainFaults } from '#api/audit';
import { audit } from '#api/db/schema';
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
      for (const deed of life) await deeds[deed](given);
      const { administrator, path } = organisation;
      const { id } = (await administrator.post(`${path}/seals`)).body;
      const sealed = (await administrator.get(`${path}/seals/${id}`)).text;
      expect((await erase(eva)).status).toBe(200);

      const rows = await everyRow(app.db.client);
      const traces = rows.filter(({ text }) => text.includes(eva.learnerId) || text.toLowerCase().includes(address));
      expect(traces).toEqual([]);
      expect(await chainFaults(await app.db.read.select().from(audit).orderBy(audit.seq))).toEqual([]);
      expect((await administrator.get(`${path}/seals/${id}`)).text).toBe(sealed);
      expect(JSON.parse(sealed).id).toBe(id);
    }),
    { numRuns: 12, examples: [[[...everyDeed]]] },
  );
});
