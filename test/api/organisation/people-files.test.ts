import { beforeEach, describe, expect, it } from 'vitest';
import { recognisedColumns } from '#domain/people-import/columns';
import { readPeople } from '#domain/people-import/read-people';
import { csvRows } from '#domain/table/csv-rows';
import { type Answered, type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { addMany } from '../../support/many-members.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { importOf } from '../../support/people-import.ts';
import { workbookRead } from '../../support/read-office.ts';

/** In the small catalogue everybody needs begrijpen 1 and gebruiken 1. */
let app: TestApp;
let own: TestOrganisation;
let permits: string;
let hanna: Colleague;
let bo: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  permits = await own.team('Vergunningen', await own.team('Ruimte'));
  hanna = await own.joins('hanna@v.example', 'hr', { name: 'Hanna' });
  bo = await own.joins('bo@v.example', 'member', { name: '=HYPERLINK("kwaad")', team: permits });
});

const members = (by: Colleague, more = {}) =>
  by.post(`${own.path}/member-files`, { form: 'csv', purpose: 'administration', ...more });
const progress = (by: Colleague, more = {}) =>
  by.post(`${own.path}/people-files`, { form: 'csv', purpose: 'progress', ...more });

function rowsIn({ text }: Answered): string[][] {
  const read = csvRows(text);
  return read.kind === 'rows' ? read.rows.slice(0, -1).map((row) => [...row]) : expect.unreachable();
}
const namesIn = (answered: Answered) =>
  rowsIn(answered)
    .slice(1)
    .map(([name]) => name);
const looksAt = async (person: Colleague) =>
  (await person.get(`/memberships/${person.member}/looks`)).body.looks.map(
    ({ kind, purpose, by }: Record<string, string>) => `${by}: ${kind} for ${purpose}`,
  );

async function switchOnManagers() {
  const { contact, settings } = (await own.administrator.get(own.path)).body;
  await own.administrator.put(own.path, { contact, settings: { ...settings, managersSeePeople: true } });
}

describe('the list of members as a file', () => {
  it('has the columns of the page, with formulas that calculate nothing', async () => {
    const answered = await members(hanna);
    expect(rowsIn(answered)).toEqual([
      ['Naam', 'Werkadres', 'Team', 'Status', 'Rechten'],
      ['', 'beheerder@gemeente-voorbeeldstad.example', '', 'Doet mee', 'Beheerder'],
      [`'=HYPERLINK("kwaad")`, 'bo@v.example', 'Ruimte / Vergunningen', 'Doet mee', ''],
      ['Hanna', 'hanna@v.example', '', 'Doet mee', 'HR'],
    ]);
    expect([answered.headers.get('Content-Type'), answered.headers.get('Content-Disposition')]).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename="mensen-2026-11-23.csv"',
    ]);
    expect([...answered.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is the same as a workbook', async () => {
    const csv = rowsIn(await members(hanna));
    const [sheet, ...more] = await workbookRead((await members(hanna, { form: 'xlsx' })).bytes);
    expect([sheet?.name, more]).toEqual(['Mensen', []]);
    expect(sheet?.rows).toEqual(csv);
  });

  it('holds who fits what was chosen, also by a part of a name', async () => {
    expect(namesIn(await members(hanna, { search: 'hann' }))).toEqual(['Hanna']);
    expect(namesIn(await members(hanna, { team: permits }))).toEqual([`'=HYPERLINK("kwaad")`]);
    expect(namesIn(await members(hanna, { status: 'ended' }))).toEqual([]);
  });

  it('asks what it is for, and can be read by who stands in it', async () => {
    expect((await hanna.post(`${own.path}/member-files`, { form: 'csv' })).status).toBe(400);
    await members(hanna, { purpose: 'question' });
    expect(await looksAt(bo)).toEqual(['Hanna: export for question']);
    expect(await looksAt(hanna)).toEqual([]);
  });

  it('leaves who was not in it alone, and an entry in the audit either way', async () => {
    await members(hanna, { search: 'hanna' });
    expect(await looksAt(bo)).toEqual([]);
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'members-exported',
      actor: { kind: 'hr', id: hanna.learnerId },
      detail: { people: 1, form: 'csv', purpose: 'administration' },
    });
    expect(JSON.stringify(await app.audited())).not.toContain('@v.example');
  });

  it('holds more people than are read at once, each one time', async () => {
    await addMany(app, own.id, 1203);
    const addresses = rowsIn(await members(hanna))
      .slice(1)
      .map(([, address]) => address);
    expect(addresses).toHaveLength(1206);
    expect(new Set(addresses).size).toBe(1206);
    const [sheet] = await workbookRead((await members(hanna, { form: 'xlsx' })).bytes);
    expect(sheet?.rows).toHaveLength(1207);
  });
});

describe('the list of progress as a file', () => {
  it('has the columns and the numbers of the page, and numbers as numbers', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    const answered = await progress(hanna);
    expect(rowsIn(answered)).toEqual([
      ['Naam', 'Team', 'Voortgang', 'Op peil', 'Gevraagd', 'Te vernieuwen'],
      ['beheerder@gemeente-voorbeeldstad.example', '', 'Nog niet begonnen', '0', '2', ''],
      [`'=HYPERLINK("kwaad")`, 'Ruimte / Vergunningen', 'Onderweg', '1', '2', ''],
      ['Hanna', '', 'Nog niet begonnen', '0', '2', ''],
    ]);
    const [sheet] = await workbookRead((await progress(hanna, { form: 'xlsx' })).bytes);
    expect(sheet?.rows).toEqual(rowsIn(answered));
    expect(sheet?.types).toEqual(new Set(['string', 'number', 'object']));
    expect(namesIn(await progress(hanna, { progress: 'under-way' }))).toEqual([`'=HYPERLINK("kwaad")`]);
  });

  it('shows nothing of a test that was not passed, nor of what was attained beyond the need', async () => {
    const before = (await progress(hanna)).text;
    await attained(app, bo.learnerId, 'begrijpen-1', { decision: 'not-yet' });
    await attained(app, bo.learnerId, 'recht-2');
    expect((await progress(hanna)).text).toBe(before);
  });

  it('is for a manager only of the own teams, and only where the organisation lets managers see people', async () => {
    const mo = await own.joins('mo@v.example', 'manager', { team: permits, name: 'Mo' });
    expect((await progress(mo)).status).toBe(404);
    await switchOnManagers();
    expect(namesIn(await progress(mo))).toEqual([`'=HYPERLINK("kwaad")`, 'Mo']);
    expect(await looksAt(bo)).toEqual(['Mo: export for progress']);
    expect(await looksAt(hanna)).toEqual([]);
  });

  it.each(['auditor', 'application-owner', 'member'] as const)('does not exist for a %s', async (kind) => {
    const other = await own.joins('ander@v.example', kind);
    expect([(await progress(other)).status, (await members(other)).status]).toEqual([404, 404]);
  });

  it('does not exist for an administrator, who keeps the list and sees no progress', async () => {
    expect((await progress(own.administrator)).status).toBe(404);
  });
});

it('an exported list that is imported again changes nothing, also where somebody has left', async () => {
  const gone = await own.joins('weg@v.example', 'member', { name: 'Weg de Vries', team: permits });
  await own.administrator.post(`${own.path}/members/${gone.member}/ending`, {});
  const rows = rowsIn(await members(hanna));
  expect(rows).toHaveLength(5);
  const known = (await hanna.get(`${own.path}/list-names`)).body;
  const { people, told, faults, leftRows } = readPeople(rows, recognisedColumns(rows), known);
  expect([faults, leftRows]).toEqual([[], 1]);
  const { preview } = await importOf(hanna, own, people, { told });
  expect(preview.body).toMatchObject({ added: 0, changed: 0, same: 3, ended: 0, newTeams: [], faultyRows: 0 });
});
