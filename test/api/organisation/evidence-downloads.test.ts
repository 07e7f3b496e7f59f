import { beforeAll, expect, it } from 'vitest';
import { organisations } from '#api/db/schema';
import { sealMonthEnds } from '#api/organisation/seals/month-ends';
import { type TestApp, testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { articleFour } from '../../support/law.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { documentRead, workbookRead } from '../../support/read-office.ts';
import { testSigner } from '../../support/signer.ts';

let app: TestApp;
let own: TestOrganisation;
let auditor: Colleague;
let seal: string;
beforeAll(async () => {
  app = await testApp({
    signer: await testSigner(),
    catalogue: smallCatalogue({ laws: { 'ai-verordening-artikel-4': articleFour } }),
  });
  own = await testOrganisation(app);
  for (let at = 0; at < 11; at += 1) await own.joins(`lid${at}@v.example`, 'member', { name: `Persoon ${at}` });
  app.later({ days: 9 });
  await sealMonthEnds(app.deps);
  auditor = await own.joins('rita@v.example', 'auditor');
  seal = (await auditor.get(`${own.path}/seals`)).body.seals[0].id;
});

const file = (form: 'docx' | 'xlsx') => auditor.get(`${own.path}/seals/${seal}/dossier.${form}`);

it('is a text document under the day that it is about, with no person in it', async () => {
  const { status, headers, bytes } = await file('docx');
  expect([status, headers.get('Content-Disposition'), headers.get('Content-Type')]).toEqual([
    200,
    'attachment; filename="dossier-2026-11-30.docx"',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ]);
  const read = await documentRead(bytes);
  expect(read.headings.filter(([level]) => level === 1).map(([, text]) => text)).toEqual([
    'De wet op deze dag',
    '1. Identificeren',
    '2. Doelen bepalen',
    '3. Uitvoeren',
    '4. Evalueren',
  ]);
  expect(read.tables.find(({ head }) => head[0] === 'Team')?.rows[0]).toContain('hooguit 3 van 12');
  expect(JSON.stringify(read)).not.toMatch(/Persoon|@v\.example/);
});

it('is a workbook with the tables of that document', async () => {
  const { headers, bytes } = await file('xlsx');
  expect(headers.get('Content-Type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const [, ...sheets] = await workbookRead(bytes);
  const { tables } = await documentRead((await file('docx')).bytes);
  expect(sheets.map(({ rows }) => rows)).toEqual(tables.map(({ head, rows }) => [head, ...rows]));
});

it.each(['docx', 'xlsx'] as const)(
  'stays the same .%s after departures, another name and another month',
  async (form) => {
    const before = await file(form);
    await app.db.write([app.db.read.update(organisations).set({ name: 'Gemeente Elders' })]);
    app.later({ days: 31 });
    auditor = Object.assign(await app.signedIn('rita@v.example'), { member: auditor.member });
    const after = await file(form);
    expect(Buffer.compare(before.bytes, after.bytes)).toBe(0);
  },
);

it('is written down each time: who took which form of which seal', async () => {
  const before = (await app.audited()).filter(({ action }) => action === 'evidence-file-taken').length;
  await file('xlsx');
  const taken = (await app.audited()).filter(({ action }) => action === 'evidence-file-taken');
  expect(taken).toHaveLength(before + 1);
  expect(taken.at(-1)).toMatchObject({
    actor: { kind: 'auditor', id: auditor.learnerId },
    subject: { kind: 'seal', id: seal },
    detail: { form: 'xlsx' },
  });
});

it('is nothing for a member, and nothing in another organisation', async () => {
  const member = await app.signedIn('lid1@v.example');
  expect((await member.get(`${own.path}/seals/${seal}/dossier.docx`)).status).toBe(404);
  const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
  expect((await other.administrator.get(`${other.path}/seals/${seal}/dossier.docx`)).status).toBe(404);
});
