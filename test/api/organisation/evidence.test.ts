import { beforeEach, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/app.ts';
import { type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { testSigner } from '../../support/signer.ts';

let app: TestApp;
let own: TestOrganisation;
beforeEach(async () => {
  app = await testApp({ signer: await testSigner() });
  own = await testOrganisation(app);
});

const decision = { step: 'goals', title: 'Niveaus', text: 'Vastgesteld.', owner: 'College', decidedOn: '2026-11-20' };
const attachment = { step: 'carry-out', name: 'plan.pdf', digest: 'ab'.repeat(32), bytes: 1200 };

it('keeps the texts, decisions and attachments of the organisation', async () => {
  const { administrator: by, path } = own;
  await by.put(`${path}/evidence-texts/identify`, { text: 'Wij kennen onze toepassingen.' });
  const [decided, attached] = [
    (await by.post(`${path}/decisions`, decision)).body,
    (await by.post(`${path}/attachments`, attachment)).body,
  ];
  expect((await by.get(`${path}/evidence`)).body).toEqual({
    texts: { identify: 'Wij kennen onze toepassingen.' },
    decisions: [{ ...decision, id: decided.id }],
    attachments: [{ ...attachment, id: attached.id }],
  });
});

it('shows the last text of a step, and none after an empty one', async () => {
  const { administrator: by, path } = own;
  for (const text of ['Eerst dit.', 'Dan dat.']) {
    await by.put(`${path}/evidence-texts/goals`, { text });
    app.later({ seconds: 1 });
  }
  expect((await by.get(`${path}/evidence`)).body.texts).toEqual({ goals: 'Dan dat.' });
  await by.put(`${path}/evidence-texts/goals`, { text: ' ' });
  expect((await by.get(`${path}/evidence`)).body.texts).toEqual({});
});

it('leaves in a seal what was taken out after it', async () => {
  const { administrator: by, path } = own;
  const { id } = (await by.post(`${path}/decisions`, decision)).body;
  const file = (await by.post(`${path}/attachments`, attachment)).body;
  const seal = (await by.post(`${path}/seals`)).body;
  expect((await by.delete(`${path}/decisions/${id}`)).status).toBe(204);
  expect((await by.delete(`${path}/attachments/${file.id}`)).status).toBe(204);
  expect((await by.delete(`${path}/decisions/${id}`)).status).toBe(404);
  expect((await by.get(`${path}/evidence`)).body).toEqual({ texts: {}, decisions: [], attachments: [] });
  const { dossier } = (await by.get(`${path}/seals/${seal.id}`)).body.file.credentialSubject;
  expect(dossier).toMatchObject({ decisions: [decision], attachments: [attachment] });
});

it('refuses a decision of tomorrow and a digest that is none', async () => {
  const { administrator: by, path } = own;
  const early = await by.post(`${path}/decisions`, { ...decision, decidedOn: '2026-11-24' });
  expect([early.status, early.body.detail]).toEqual([
    400,
    'Dit besluit is nog niet genomen. Kies vandaag of een eerdere dag.',
  ]);
  const { status, body } = await by.post(`${path}/attachments`, { ...attachment, digest: 'sha' });
  expect([status, body.faults[0].field]).toEqual([400, 'digest']);
});

it('is read by an auditor, who changes nothing', async () => {
  const auditor = await own.joins('audit@v.example', 'auditor');
  expect((await auditor.get(`${own.path}/evidence`)).status).toBe(200);
  expect((await auditor.post(`${own.path}/decisions`, decision)).status).toBe(404);
  expect((await auditor.post(`${own.path}/seals`)).status).toBe(404);
});
