import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { seals } from '#api/db/schema';
import { seal } from '#domain/organisation/seal';
import { type TestApp, testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { firstSealedFacts, sealedFacts } from '../../support/sealed-facts.ts';
import { testSigner } from '../../support/signer.ts';
import { taxonomy } from '../../support/taxonomy.ts';

/** It is 23 November 2026. The smallest group is of ten. */
const because = { reason: 'Kijkt alleen spelling na.', decidedOn: '2026-11-20', decidedBy: 'de directie' };
const { competences, roles, overlays, rules, applications } = taxonomy;

let app: TestApp;
let own: TestOrganisation;
let team: string;
let people: Colleague[];
beforeEach(async () => {
  const catalogue = smallCatalogue({ competences, roles, overlays, rules, applications });
  app = await testApp({ signer: await testSigner(), catalogue });
  own = await testOrganisation(app);
  team = await own.team('Balie');
  people = [];
  for (let at = 0; at < 11; at += 1) people.push(await own.joins(`lid${at}@v.example`, 'member', { team }));
  await assign({ kind: 'application', subject: 'stijlcontrole' });
});

const assign = (what: object) => own.administrator.post(`${own.path}/assignments`, { what: [what], to: { team } });
const lower = (of: object, more: object = {}) =>
  own.administrator.post(`${own.path}/lowerings`, { of, ...because, ...more });

async function read() {
  const { id } = (await own.administrator.post(`${own.path}/seals`)).body;
  const { body } = await own.administrator.get(`${own.path}/seals/${id}`);
  return body.file.credentialSubject.dossier;
}

describe('a seal', () => {
  it('tells what is asked less of a team, who decided it and that it falls under the government level', async () => {
    await assign({ kind: 'role', subject: 'behandelaar' });
    await lower({ team });
    expect((await read()).lowerings).toEqual({
      decisions: [{ team: 'Balie', ...because, people: 10, belowGovernment: true }],
      others: { people: null, belowGovernment: false },
    });
  });

  it('tells nothing of a decision about one person, and no team that it makes too small', async () => {
    await assign({ kind: 'role', subject: 'beleidsmedewerker' });
    await lower({ team });
    await lower({ member: people[0]?.member }, { reason: 'Gaat met pensioen.' });
    await lower({ member: people[1]?.member }, { reason: 'Is lang ziek.' });
    const { lowerings } = await read();
    expect(lowerings).toEqual({ decisions: [], others: { people: 10, belowGovernment: false } });
  });

  it('names the roles of which enough people work with an application', async () => {
    const { id: _, ...draft } = { id: '', name: 'Samenvatter', description: 'Vat samen.', properties: {} };
    const unknown = Object.fromEntries(
      ['risk', 'generative', 'autonomy', 'effect', 'personalData', 'position', 'humanChecksAll'].map((name) => [
        name,
        { kind: 'unknown' },
      ]),
    );
    const made = await own.administrator.post(`${own.path}/applications`, { ...draft, origins: unknown });
    const members = people.slice(0, 10).map(({ member }) => member);
    const role = { kind: 'role', subject: 'behandelaar' };
    const champion = { kind: 'overlay', subject: 'ai-champion' };
    const use = { kind: 'application', subject: made.body.id };
    await own.administrator.post(`${own.path}/assignments`, { what: [role, use], to: { members } });
    await own.administrator.post(`${own.path}/assignments`, { what: [champion], to: { members: members.slice(1) } });
    expect((await read()).applications).toMatchObject([{ users: [], people: 10, roles: ['De behandelaar'] }]);
  });
});

describe('a seal that was made in the first form', () => {
  it('is read as it was made, and taken along as a document and as tables', async () => {
    const { id } = (await own.administrator.post(`${own.path}/seals`)).body;
    const { content } = await seal(sealedFacts);
    const first = JSON.stringify({
      ...JSON.parse(content),
      ...firstSealedFacts,
      lowerings: undefined,
      oversight: undefined,
    });
    const { file } = (await own.administrator.get(`${own.path}/seals/${id}`)).body;
    file.credentialSubject.dossier = JSON.parse(first);
    await app.db.write([app.db.read.update(seals).set({ content: first, credential: file }).where(eq(seals.id, id))]);
    const { body } = await own.administrator.get(`${own.path}/seals/${id}`);
    expect(body.file.credentialSubject.dossier).toEqual(JSON.parse(first));
    for (const form of ['docx', 'xlsx'])
      expect((await own.administrator.get(`${own.path}/seals/${id}/dossier.${form}`)).status).toBe(200);
  });

  it('has its schema where it said it was, beside that of the form of now', async () => {
    for (const form of [1, 2]) {
      const { status, body } = await app.browser().get(`/credentials/schemas/dossier-${form}.json`);
      expect([status, body.$id]).toEqual([200, `http://localhost:4321/credentials/schemas/dossier-${form}.json`]);
    }
  });
});
