import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/canonical-json';
import { type TestApp, testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { registered } from '../../support/registered-application.ts';
import { testSigner } from '../../support/signer.ts';
import { harmless, taxonomy } from '../../support/taxonomy.ts';

/** It is 23 November 2026. */
const authority = { by: 'de directie', on: '2026-11-02' };
const oversight = { kind: 'overlay', subject: 'menselijk-toezicht' };
const { id: _, ...draft } = registered('Risicomodel', { properties: { ...harmless, risk: ['high-risk'] } });
const { roles, overlays, rules } = taxonomy;

let app: TestApp;
let own: TestOrganisation;
let bo: Colleague;
let team: string;
let application: string;
beforeEach(async () => {
  app = await testApp({ signer: await testSigner(), catalogue: smallCatalogue({ roles, overlays, rules }) });
  own = await testOrganisation(app);
  team = await own.team('Balie');
  bo = await own.joins('bo@v.example', 'member', { team, name: 'Bo Bakker' });
  application = (await own.administrator.post(`${own.path}/applications`, draft)).body.id;
});

const assign = (what: object[], to: object = { members: [bo.member] }) =>
  own.administrator.post(`${own.path}/assignments`, { what, to });
const overseeing = () => ({ kind: 'application', subject: application, relations: ['overseer'] });
const stands = async () => (await own.administrator.get(`${own.path}/applications/${application}`)).body.oversight;
const sealed = async () => {
  const { id } = (await own.administrator.post(`${own.path}/seals`)).body;
  return (await own.administrator.get(`${own.path}/seals/${id}`)).body.file.credentialSubject.dossier;
};

describe('authority', () => {
  it('is recorded with the function that needs it, and the person reads who gave it', async () => {
    expect((await assign([{ ...oversight, authority }])).body).toEqual({ added: 1, changed: 0 });
    const [mine] = (await bo.get('/memberships')).body.memberships[0].assignments;
    expect(mine).toMatchObject({ subject: 'menselijk-toezicht', authority });
    const { body } = await own.administrator.get(`${own.path}/assignments?purpose=evidence&member=${bo.member}`);
    expect(body.assignments).toMatchObject([{ authority }]);
  });

  it('can be given anew, and is the same when given twice', async () => {
    await assign([{ ...oversight, authority }]);
    expect((await assign([{ ...oversight, authority }])).body).toEqual({ added: 0, changed: 0 });
    const later = { by: 'het college', on: '2026-11-20' };
    expect((await assign([{ ...oversight, authority: later }])).body).toEqual({ added: 0, changed: 1 });
  });

  it('is refused where it is not said, of a team, of tomorrow and of what needs none', async () => {
    const faults = [
      await assign([oversight]),
      await assign([{ ...oversight, authority }], { team }),
      await assign([{ ...oversight, authority: { ...authority, on: '2026-11-24' } }]),
      await assign([{ kind: 'overlay', subject: 'ai-champion', authority }]),
    ].map(({ status, body }) => [status, body.faults[0].field]);
    expect(faults).toEqual(Array(4).fill([400, 'what.0.authority']));
  });
});

describe('an application of a high risk', () => {
  it('is said to have no overseer, one without authority, or one with it, on its page and in the list', async () => {
    expect(await stands()).toBe('missing');
    await assign([overseeing()]);
    expect(await stands()).toBe('no-authority');
    await assign([{ ...oversight, authority }]);
    expect(await stands()).toBe('arranged');
    const { body } = await own.administrator.get(`${own.path}/applications`);
    expect(body.applications).toMatchObject([{ id: application, oversight: 'arranged' }]);
  });

  it('is not overseen by a team, nor by who has left', async () => {
    await assign([overseeing()], { team });
    expect(await stands()).toBe('missing');
    await assign([overseeing(), { ...oversight, authority }]);
    await own.administrator.post(`${own.path}/members/${bo.member}/ending`);
    expect(await stands()).toBe('missing');
  });

  it('says so to every colleague, and never who', async () => {
    await assign([overseeing(), { ...oversight, authority }]);
    const auditor = await own.joins('rita@v.example', 'auditor');
    const { body } = await auditor.get(`${own.path}/applications/${application}`);
    expect(body.oversight).toBe('arranged');
    expect(JSON.stringify(body)).not.toContain(bo.member);
  });

  it('asks nothing any more when it is retired, as one of a small risk asks nothing', async () => {
    const { updatedAt } = (await own.administrator.get(`${own.path}/applications/${application}`)).body;
    await own.administrator.post(`${own.path}/applications/${application}/retirement`, { updatedAt });
    expect(await stands()).toBeUndefined();
    expect((await sealed()).oversight).toEqual({ arranged: 0, noAuthority: 0, missing: 0 });
  });

  it('is counted in a seal, without who oversees it', async () => {
    await assign([overseeing(), { ...oversight, authority }]);
    const dossier = await sealed();
    expect(dossier.oversight).toEqual({ arranged: 1, noAuthority: 0, missing: 0 });
    expect(canonicalJson(dossier)).not.toMatch(new RegExp(`${bo.member}|Bo Bakker|de directie`));
  });
});
