import { describe, expect, it } from 'vitest';
import { readMigrations } from '#api/commands/migrations';
import { openDatabase } from '#api/db/client';
import { migrate } from '#api/db/migrate';
import { grants, organisations } from '#api/db/schema';
import { claimNames } from '#api/organisation/organisations/claim-names';
import { createOrganisation } from '#api/organisation/organisations/create';
import { renameOrganisation } from '#api/organisation/organisations/rename';
import { organisationNamed } from '#api/organisation/organisations/store';
import { testApp } from '../../support/app.ts';
import { operator, testOrganisation } from '../../support/organisation.ts';

const oin = '00000001234567890000';
const ministry = 'Ministerie van Onderwijs, Cultuur en Wetenschap';

async function withAdministrator() {
  const app = await testApp();
  const own = await testOrganisation(app);
  const ada = await app.signedIn('ada@platform.example');
  const grant = { learnerId: ada.learnerId, role: 'administrator', grantedAt: app.deps.now().toISOString() } as const;
  await app.db.write([app.db.read.insert(grants).values(grant)]);
  app.later({ seconds: 10 });
  return { app, own, ada };
}

describe('the name and OIN of an organisation', () => {
  it('are not its own administrator’s to change', async () => {
    const { own } = await withAdministrator();
    const { contact, settings } = (await own.administrator.get(own.path)).body;
    for (const more of [{ name: ministry }, { oin }])
      expect((await own.administrator.put(own.path, { contact, settings, ...more })).status).toBe(400);
    const renaming = { current: 'Gemeente Voorbeeldstad', name: ministry };
    expect((await own.administrator.post('/organisation-renamings', renaming)).status).toBe(404);
    expect((await own.administrator.get(own.path)).body.name).toBe('Gemeente Voorbeeldstad');
  });

  it('are changed by the administrator of the platform, and the trail keeps what they were', async () => {
    const { app, own, ada } = await withAdministrator();
    const renaming = { current: 'gemeente  voorbeeldstad', name: ' Gemeente   Nieuwstad ', oin };
    const renamed = await ada.post('/organisation-renamings', renaming);
    expect([renamed.status, renamed.body]).toEqual([200, { id: own.id, name: 'Gemeente Nieuwstad', oin }]);
    expect((await own.administrator.get(own.path)).body).toMatchObject({ name: 'Gemeente Nieuwstad', oin });
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'organisation-renamed',
      actor: { kind: 'administrator', id: ada.learnerId },
      detail: { from: 'Gemeente Voorbeeldstad', to: 'Gemeente Nieuwstad', oinFrom: '', oinTo: oin },
    });
    const without = await ada.post('/organisation-renamings', { current: 'Gemeente Nieuwstad', oin: null });
    expect(without.body).toEqual({ id: own.id, name: 'Gemeente Nieuwstad' });
    expect((await ada.post('/organisation-renamings', { current: 'Gemeente Nieuwstad' })).status).toBe(400);
    expect((await ada.post('/organisation-renamings', { current: 'Gemeente Nergens', oin })).status).toBe(404);
  });

  it.each([
    'gemeente voorbeeldstad',
    'Gemeente   Voorbeeldstad',
    'Gemeente\u00a0Voorbeeldstad',
    'Gemeente Voorbeeld\u200bstad',
    'Ｇemeente Voorbeeldstad',
  ])('are taken however the name is written: %j', async (name) => {
    const { app, ada } = await withAdministrator();
    await testOrganisation(app, 'Gemeente Elders');
    const given = { contact: 'a@v.example', administrator: 'a@v.example' };
    expect((await ada.post('/organisations', { name, ...given })).status).toBe(409);
    expect((await ada.post('/organisation-renamings', { current: 'Gemeente Elders', name })).status).toBe(409);
  });

  it.each(['Ministеrie van Voorbeelden', 'Gemeente Αmsterdam', 'Министерство'])(
    'have letters of the Latin alphabet only, which no others are taken for: %j',
    async (name) => {
      const { ada } = await withAdministrator();
      const given = { contact: 'a@v.example', administrator: 'a@v.example' };
      const detail = 'Gebruik alleen gewone letters. Een letter uit een ander alfabet kan op een gewone letter lijken.';
      for (const refused of [
        await ada.post('/organisations', { name, ...given }),
        await ada.post('/organisation-renamings', { current: 'Gemeente Voorbeeldstad', name }),
      ])
        expect([refused.status, refused.body.faults]).toEqual([400, [{ field: 'name', detail }]]);
    },
  );

  it('may have accents, digits and signs', async () => {
    const { ada } = await withAdministrator();
    const given = { contact: 'a@v.example', administrator: 'a@v.example' };
    const name = 'Fryslân & Súdwest-Fryslân, 2ᵉ regio (’s-Gravenhage)';
    expect((await ada.post('/organisations', { name, ...given })).status).toBe(201);
  });

  it('are each one organisation’s, also when two are given at once', async () => {
    const { app } = await withAdministrator();
    const given = { contact: 'a@v.example', administrator: 'a@v.example' };
    const made = await Promise.allSettled(
      [`${ministry} A`, `${ministry} B`].map((name) => createOrganisation(app.deps, operator, { name, oin, ...given })),
    );
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const taken = renameOrganisation(app.deps, operator, { current: 'Gemeente Voorbeeldstad', oin });
    await expect(taken).rejects.toThrow(/Dit OIN is al van/);
  });

  it('of organisations from before are claimed by the oldest, and a younger one waits to be named anew', async () => {
    const db = await openDatabase({ url: ':memory:' });
    await migrate(db.client, await readMigrations(), new Date());
    const older = { contact: 'a@v.example', settings: JSON.stringify({}), oin };
    for (const [id, name, day] of [
      ['young', 'GEMEENTE ÉÉN', '2026-02-01'],
      ['old', 'Gemeente Één', '2026-01-01'],
    ] as const)
      await db.client.execute({
        sql: 'INSERT INTO organisations (id, name, oin, contact, settings, created_at) VALUES (?, ?, ?, ?, ?, ?)',
        args: [id, name, older.oin, older.contact, older.settings, `${day}T00:00:00.000Z`],
      });
    await claimNames(db);
    await claimNames(db);
    expect((await organisationNamed(db, 'gemeente één'))?.id).toBe('old');
    const rows = await db.read.select({ id: organisations.id, oinKey: organisations.oinKey }).from(organisations);
    expect(rows).toEqual(
      expect.arrayContaining([
        { id: 'old', oinKey: oin },
        { id: 'young', oinKey: null },
      ]),
    );
  });
});

describe('the theme of an organisation', () => {
  it('is one that the site has', async () => {
    const { app, own, ada } = await withAdministrator();
    const { contact, settings } = (await own.administrator.get(own.path)).body;
    const chosen = (theme: string) => own.administrator.put(own.path, { contact, settings, theme });
    expect((await chosen('voorbeeldstad')).body.theme).toBe('voorbeeldstad');
    const detail = 'Er is geen thema dat bestaat-niet heet. Kies uit: op-peil, voorbeeldstad.';
    const refused = await chosen('bestaat-niet');
    expect([refused.status, refused.body.faults]).toEqual([400, [{ field: 'theme', detail }]]);
    const given = { name: 'Gemeente Elders', contact: 'a@v.example', administrator: 'a@v.example' };
    expect((await ada.post('/organisations', { ...given, theme: 'bestaat-niet' })).status).toBe(400);
    await expect(createOrganisation(app.deps, operator, { ...given, theme: 'bestaat-niet' })).rejects.toThrow(detail);
  });
});
