import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { taxonomy } from '../../support/taxonomy.ts';

const because = { reason: 'Kijkt alleen spelling na.', decidedBy: 'de directie' };
const { competences, roles, overlays, rules, applications } = taxonomy;

const spelling = ['application', 'stijlcontrole'] as const;
const assign = (what: (readonly [string, string])[], to: object) =>
  own.administrator.post(`${own.path}/assignments`, { what: what.map(([kind, subject]) => ({ kind, subject })), to });

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
  await assign([['role', 'behandelaar'], spelling], { members: [an.member] });
  const policy = ['role', 'beleidsmedewerker'] as const;
  await assign([policy, spelling], { members: [bo.member] });
  await assign([policy, spelling], { team: desk });
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

describe('the effect of a decision to ask less', () => {
  const effectOn = async (of: string) =>
    (await own.administrator.get(`${own.path}/lowering-effects?purpose=administration&${of}`)).body;
  const lower = (of: object) =>
    own.administrator.post(`${own.path}/lowerings`, { of, decidedOn: '2026-11-20', ...because });

  it('is told before it is taken, per competence, and is a look at the person', async () => {
    const cas = await own.joins('cas@v.example', 'member', { name: 'Cas' });
    await assign([['role', 'beleidsmedewerker'], ['overlay', 'ai-champion'], spelling], { members: [cas.member] });
    const told = await effectOn(`member=${cas.member}`);
    expect(told).toMatchObject({ people: 1, lowered: 1, newcomers: false });
    expect(told.competences).toMatchObject([
      { competence: 'begrijpen', from: 1, to: 1, kept: { why: 'at-most-one', names: [] } },
      { competence: 'gebruiken', from: 3, to: 3, kept: { why: 'asked-otherwise', names: ['AI-champion'] } },
      { competence: 'beoordelen', from: 2, to: 1 },
      { competence: 'recht', from: 1, to: 1 },
      { competence: 'mensen', from: 2, to: 1 },
      { competence: 'organiseren', from: 2, to: 2 },
      { competence: 'bouwen', from: 0, to: 0 },
    ]);
    const { looks } = (await cas.get(`/memberships/${cas.member}/looks`)).body;
    expect(looks).toMatchObject([{ kind: 'person', purpose: 'administration' }]);
  });

  it('is told of a team by how many people it is for, without those of whom there is a decision of their own', async () => {
    await own.joins('dee@v.example', 'member', { team: desk });
    const eva = await own.joins('eva@v.example', 'member', { team: desk });
    await assign([['application', 'assistent']], { members: [eva.member] });
    expect(await effectOn(`team=${desk}`)).toMatchObject({ people: 2, lowered: 1, newcomers: true });
  });

  it('is told with the decision when it is recorded, in the list, and to who it is about', async () => {
    const recorded = await lower({ member: an.member });
    const [first] = (await own.administrator.get(`${own.path}/lowerings?purpose=administration&limit=1`)).body
      .lowerings;
    const { lowering } = (await an.get('/memberships')).body.memberships[0];
    const told = await effectOn(`member=${an.member}`);
    expect(told.lowered).toBe(1);
    expect([recorded.body.effect, first.effect, lowering.effect]).toEqual([told, told, told]);
  });

  it('is nothing for nobody: then it is refused with why, and the earlier decision stays', async () => {
    await assign([['application', 'assistent']], { members: [an.member] });
    const refused = await lower({ member: an.member });
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      'Dit besluit zou niets veranderen. Het kan niet bij Assistent. AI moet weinig risico hebben, geen persoonsgegevens gebruiken en niemand raken, en een mens kijkt elk resultaat na.',
    ]);
    const empty = await lower({ team: await own.team('Archief') });
    expect([empty.status, empty.body.detail]).toEqual([
      409,
      'Dit besluit zou niets veranderen. Er wordt al niet meer dan niveau 1 gevraagd.',
    ]);
    const listed = await own.administrator.get(`${own.path}/lowerings?purpose=administration`);
    expect(
      listed.body.lowerings.map(({ title, effect }: { title: string; effect: { lowered: number } }) => [
        title,
        effect.lowered,
      ]),
    ).toEqual([
      ['An', 0],
      ['Balie', 0],
      ['bo@v.example', 1],
    ]);
  });

  it('is asked of one member or one team, who is of this organisation', async () => {
    const ask = (of: string) => own.administrator.get(`${own.path}/lowering-effects?purpose=administration${of}`);
    const statuses = await Promise.all(['', `&team=${desk}&member=${an.member}`, `&team=${an.member}`].map(ask));
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});
