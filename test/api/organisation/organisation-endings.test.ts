import { expect, it } from 'vitest';
import { chainFaults } from '#api/audit';
import { audit } from '#api/db/schema';
import { endOrganisation } from '#api/organisation/organisation-endings/end';
import { sealMonthEnds } from '#api/organisation/seals/month-ends';
import { everyRow } from '../../support/every-row.ts';
import { operator } from '../../support/organisation.ts';
import { beginning, deeds } from '../../support/whole-life.ts';

/** Tables in which the organisation may still be named: its name, what was signed, how much was destroyed, and the log. */
const mayStay = ['organisations', 'seals', 'organisation_badges', 'destructions', 'audit'];

async function fullOrganisation() {
  const given = await beginning();
  const { app, organisation, eva } = given;
  const { administrator, path } = organisation;
  const under = await organisation.team('Balie', await organisation.team('Dienstverlening'));
  await organisation.joins('bo@v.example', 'member', { team: under, name: 'Bo Jansen' });
  for (const deed of ['joined', 'sharedBadge', 'lookedAt', 'looking', 'inStagedList'] as const)
    await deeds[deed](given);
  await administrator.post(`${path}/members`, { address: 'cas@v.example', name: 'Cas Open' });
  const what = [{ kind: 'role', subject: 'medewerker' }];
  await administrator.post(`${path}/assignments`, { what, to: { team: under } });
  await administrator.put(`${path}/evidence-texts/identify`, { text: 'Wij brachten alle toepassingen in kaart.' });
  const seal = (await administrator.post(`${path}/seals`)).body.id;
  return { app, organisation, eva, seal };
}

it('nothing of an organisation that has ended is left but its name, what was sealed and the log', async () => {
  const { app, organisation } = await fullOrganisation();
  const before = (await everyRow(app.db.client)).filter(({ text }) => text.includes(organisation.id));
  const tables = new Set(before.map(({ table }) => table));
  for (const table of ['assignments', 'evidence_texts', 'looks', 'people_imports', 'seals', 'teams'])
    expect(tables).toContain(table);
  const { memberships } = await endOrganisation(app.deps, operator, 'Gemeente Voorbeeldstad');
  expect(memberships).toBeGreaterThan(3);
  const rows = await everyRow(app.db.client);
  const left = rows.filter(({ table, text }) => text.includes(organisation.id) && !mayStay.includes(table));
  expect(left).toEqual([]);
  const named = rows.filter(({ text }) => /Bo Jansen|Cas Open|cas@v\.example|Eva de Vries/.test(text));
  expect(named).toEqual([]);
  expect(rows.filter(({ table }) => ['members', 'teams', 'looks'].includes(table))).toEqual([]);
  expect(await chainFaults(await app.db.read.select().from(audit).orderBy(audit.seq))).toEqual([]);
});

it('people keep their account and badges, and see no organisation any more', async () => {
  const { app, eva } = await fullOrganisation();
  await endOrganisation(app.deps, operator, 'Gemeente Voorbeeldstad');
  expect((await eva.get('/memberships')).body.memberships).toEqual([]);
  expect((await eva.get('/badges')).body.badges).toHaveLength(1);
});

it('another organisation keeps what it has, and an organisation without anybody is sealed no more', async () => {
  const given = await fullOrganisation();
  const { app } = given;
  await deeds.invitedElsewhere(given);
  const before = (await everyRow(app.db.client)).filter(({ table }) => table === 'members').length;
  const { memberships } = await endOrganisation(app.deps, operator, 'Gemeente Voorbeeldstad');
  const after = (await everyRow(app.db.client)).filter(({ table }) => table === 'members').length;
  expect(after).toBe(before - memberships);
  expect(after).toBeGreaterThan(0);
  app.later({ days: 40 });
  expect(await sealMonthEnds(app.deps)).toBe(1);
});

it('a name that no organisation has is refused', async () => {
  const { app } = await beginning();
  await expect(endOrganisation(app.deps, operator, 'Ministerie van Niets')).rejects.toThrow('geen organisatie');
});
