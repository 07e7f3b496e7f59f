import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { taxonomy } from '../../support/taxonomy.ts';

const because = { reason: 'Kijkt alleen spelling na.', decidedBy: 'de directie' };
const { competences, roles, overlays, rules, applications } = taxonomy;

let own: TestOrganisation;
let desk: string;
let an: Colleague;
let bo: Colleague;
beforeEach(async () => {
  const app = await testApp({ catalogue: smallCatalogue({ competences, roles, overlays, rules, applications }) });
  own = await testOrganisation(app);
  desk = await own.team('Balie');
  an = await own.joins('an@v.example', 'member', { team: desk, name: 'An' });
  bo = await own.joins('bo@v.example', 'member');
  const { administrator, path } = own;
  await administrator.post(`${path}/assignments`, {
    what: [
      { kind: 'role', subject: 'behandelaar' },
      { kind: 'application', subject: 'stijlcontrole' },
    ],
    to: { members: [an.member] },
  });
  await administrator.post(`${path}/lowerings`, { of: { member: an.member }, decidedOn: '2026-11-20', ...because });
  await administrator.post(`${path}/lowerings`, { of: { team: desk }, decidedOn: '2026-11-19', ...because });
  await administrator.post(`${path}/lowerings`, { of: { member: bo.member }, decidedOn: '2026-11-18', ...because });
});

describe('the decisions of an organisation to ask less', () => {
  it('are listed a page at a time, each with whom it is about and whether it stays below government', async () => {
    const { administrator, path } = own;
    const first = await administrator.get(`${path}/lowerings?purpose=evidence&limit=2`);
    const next = /<[^>]*(\/organisations[^>]*)>/.exec(first.headers.get('Link') ?? '')?.[1] ?? '';
    const second = await administrator.get(next);
    const told = [...first.body.lowerings, ...second.body.lowerings];
    expect(told.map(({ title, belowGovernment }) => [title, belowGovernment])).toEqual([
      ['An', true],
      ['Balie', false],
      ['bo@v.example', false],
    ]);
    expect(second.headers.get('Link')).toBeNull();
  });

  it('are a look at the people of a page only', async () => {
    await own.administrator.get(`${own.path}/lowerings?purpose=evidence&limit=1`);
    const looksAt = async (who: Colleague) => (await who.get(`/memberships/${who.member}/looks`)).body.looks;
    expect(await looksAt(an)).toMatchObject([{ kind: 'list', purpose: 'evidence' }]);
    expect(await looksAt(bo)).toEqual([]);
  });

  it('are counted without whom they are about, and without a look', async () => {
    const { body } = await own.administrator.get(`${own.path}/lowering-counts`);
    expect(body).toEqual({ decisions: 3, belowGovernment: 1 });
    expect((await an.get(`/memberships/${an.member}/looks`)).body.looks).toEqual([]);
  });

  it('say to each person whether what is asked stays below government', async () => {
    const read = async (who: Colleague) => (await who.get('/memberships')).body.memberships[0].lowering.belowGovernment;
    expect([await read(an), await read(bo)]).toEqual([true, false]);
  });
});
