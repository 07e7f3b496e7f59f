import fc from 'fast-check';
import { expect, it } from 'vitest';
import { members } from '#api/db/schema';
import { MemberInput } from '#api/organisation/members/schema';
import { testApp } from '../../../support/app.ts';
import { testOrganisation } from '../../../support/organisation.ts';
import { scimClient } from '../../../support/scim.ts';

const op = fc.constantFrom('add', 'Add', 'replace', 'Replace', 'remove', 'Remove');
const path = fc.constantFrom(
  'active',
  'userName',
  'displayName',
  'externalId',
  'name.familyName',
  'name',
  'title',
  'emails[type eq "work"].value',
  'members',
  'id',
);
const value = fc.oneof(
  fc.boolean(),
  fc.constantFrom('True', 'False', '', 'bo@v.example', 'eva@v.example', 'x'.repeat(300), '\u0000', 'Eva de Vries'),
  fc.constant(null),
  fc.integer(),
  fc.record({ familyName: fc.constantFrom('Bakker', '') }),
);
const operation = fc.oneof(
  fc.record({ op, path, value }),
  fc.record({ op, path }),
  fc.record({ op, value: fc.dictionary(path, value, { maxKeys: 3 }) }),
);

it('any sequence of patches leaves valid members, one resource per person, and never a fault of ours', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(operation, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      async (patches) => {
        const app = await testApp();
        const client = await scimClient(app, await testOrganisation(app));
        const ids = [await client.person('eva@v.example', { displayName: 'Eva' }), await client.person('bo@v.example')];
        for (const [at, operations] of patches.entries()) {
          const { status } = await client.patch(`/Users/${ids[at % 2]}`, ...operations);
          expect([200, 400, 409]).toContain(status);
        }
        for (const { address, name, status, endedAt } of await app.db.read.select().from(members)) {
          expect(MemberInput.safeParse({ address, name }).success).toBe(true);
          expect(status === 'ended').toBe(endedAt !== null);
        }
        const { Resources } = (await client.get('/Users')).body;
        const names = Resources.map(({ userName }: { userName: string }) => userName);
        expect(new Set(names).size).toBe(3);
        for (const id of ids) expect((await client.get(`/Users/${id}`)).body.id).toBe(id);
      },
    ),
    { numRuns: 60 },
  );
});
