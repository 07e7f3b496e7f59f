import { beforeEach, describe, expect, it } from 'vitest';
import { visibleFields } from '#domain/visibility';
import { type TestApp, testApp } from '../../support/app.ts';
import { skilled, smallCatalogue } from '../../support/catalogue.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

const { roles: some } = smallCatalogue();
const catalogue = smallCatalogue({ roles: { ...some, vakman: skilled } });

let app: TestApp;
let own: TestOrganisation;
let services: string;
let permits: string;
let bo: Colleague;

beforeEach(async () => {
  app = await testApp({ catalogue });
  own = await testOrganisation(app);
  services = await own.team('Dienstverlening');
  permits = await own.team('Vergunningen', services);
  bo = await own.joins('bo@v.example', 'member', { team: permits, name: 'Bo' });
});

const role = { kind: 'role', subject: 'medewerker' };
const writing = { kind: 'application', subject: 'schrijfhulp' };
const lowerable = [{ kind: 'role', subject: 'vakman' }, writing];
const assign = (to: object, what: object[] = [role]) => own.administrator.post(`${own.path}/assignments`, { what, to });
const end = (to: object, what: object[] = [role]) =>
  own.administrator.post(`${own.path}/assignment-endings`, { what, to });
const mine = async (who: Colleague) => (await who.get('/memberships')).body.memberships[0].assignments;

describe('assigning', () => {
  it('to people says what they do, and they see it', async () => {
    const given = await assign({ members: [bo.member] }, [role, { ...writing, relations: ['decider'] }]);
    expect([given.status, given.body]).toEqual([201, { added: 2, changed: 0 }]);
    expect(await mine(bo)).toMatchObject([
      { kind: 'role', subject: 'medewerker', title: 'Medewerker', relations: [] },
      { kind: 'application', subject: 'schrijfhulp', title: 'Schrijfhulp', relations: ['decider'] },
    ]);
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'assigned',
      subject: { kind: 'member', id: bo.member },
      detail: { what: 'role:medewerker application:schrijfhulp', people: 1 },
    });
  });

  it('twice is the same as once; other relations come beside the earlier, and nothing is taken away', async () => {
    await assign({ members: [bo.member] }, [role, writing]);
    expect((await assign({ members: [bo.member, bo.member] }, [role, writing])).body).toEqual({ added: 0, changed: 0 });
    const decides = [{ ...writing, relations: ['decider'] }];
    expect((await assign({ members: [bo.member] }, decides)).body).toEqual({ added: 0, changed: 1 });
    expect((await assign({ members: [bo.member] }, [writing])).body).toEqual({ added: 0, changed: 0 });
    expect(await mine(bo)).toMatchObject([{ kind: 'role', relations: [] }, { relations: ['user', 'decider'] }]);
  });

  it.each(['members', 'team'] as const)('to %s of a role that is only advice is refused', async (whom) => {
    const { roles } = app.deps.catalogue;
    const raadslid = { ...(roles.medewerker ?? expect.unreachable()), title: 'Raadslid (advies)', advice: true };
    Object.assign(app.deps.catalogue, { roles: { ...roles, raadslid } });
    const to = whom === 'team' ? { team: permits } : { members: [bo.member] };
    const refused = await assign(to, [{ kind: 'role', subject: 'raadslid' }]);
    const detail =
      'Raadslid (advies) is geen personeel. Deze rol kiest iemand zelf in het eigen profiel; jullie vragen of zien er niets van.';
    expect([refused.status, refused.body.faults]).toEqual([400, [{ field: 'what.0.subject', detail }]]);
    expect(await mine(bo)).toEqual([]);
  });

  it('to a team adds to what the team did with it already', async () => {
    const ways = (...relations: string[]) => [{ ...writing, relations }];
    await assign({ team: permits }, ways('overseer'));
    expect((await assign({ team: permits }, ways('user', 'overseer'))).body).toEqual({ added: 0, changed: 1 });
    expect((await assign({ team: permits }, ways('user'))).body).toEqual({ added: 0, changed: 0 });
    expect(await mine(bo)).toMatchObject([{ relations: ['overseer', 'user'] }]);
  });

  it('to a team counts for everybody in it and under it, also for who comes later', async () => {
    await assign({ team: services });
    const cas = await own.joins('cas@v.example', 'member', { team: permits });
    for (const who of [bo, cas]) expect(await mine(who)).toMatchObject([{ via: 'Dienstverlening' }]);
    expect(await mine(own.administrator)).toEqual([]);
  });

  it('by filter takes who fits now: the team with those under it, the status, the role', async () => {
    const invited = await own.administrator.post(`${own.path}/members`, { address: 'dirk@v.example', team: permits });
    expect((await assign({ filter: { team: services, status: 'active' } })).body.added).toBe(1);
    expect((await assign({ filter: { role: 'medewerker' } }, [writing])).body.added).toBe(1);
    await assign({ team: services });
    expect((await assign({ filter: { role: 'medewerker' } }, [writing])).body.added).toBe(1);
    const { body } = await own.administrator.get(
      `${own.path}/assignments?purpose=administration&member=${invited.body.id}`,
    );
    expect(body.assignments).toMatchObject([{ kind: 'application' }, { kind: 'role', team: services }]);
  });

  it('is all or nothing: one unknown person, team or subject and nobody gets anything', async () => {
    const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
    const refused = [
      await assign({ members: [bo.member, other.administrator.member] }),
      await assign({ team: await other.team('Beleid') }),
      await assign({ filter: { team: 'id-of-nobody-0123' } }),
      await assign({ members: [bo.member] }, [role, { kind: 'role', subject: 'minister' }]),
      await assign({ members: [bo.member] }, [{ ...role, relations: ['user'] }]),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    expect(refused[0]?.body.faults).toEqual([{ field: 'to.members.1', detail: 'Dit lid bestaat niet, of is weg.' }]);
    expect(await mine(bo)).toEqual([]);
  });

  it('does a thousand people in one go', async () => {
    const createdAt = app.deps.now().toISOString();
    const rows = Array.from({ length: 1000 }, (_, at) => ({ id: `many-${at}-0123`, address: `m${at}@v.example` }));
    await app.db.client.batch(
      rows.map(({ id, address }) => ({
        sql: 'INSERT INTO members (id, organisation_id, address, status, created_at) VALUES (?, ?, ?, ?, ?)',
        args: [id, own.id, address, 'invited', createdAt],
      })),
    );
    expect((await assign({ filter: { status: 'invited' } })).body.added).toBe(1000);
    expect((await end({ filter: { status: 'invited' } })).body.ended).toBe(1000);
  });
});

describe('taking an assignment away', () => {
  it('can be of one thing that somebody does with an application; what is left stays', async () => {
    const ways = (...relations: string[]) => [{ ...writing, relations }];
    for (const to of [{ members: [bo.member] }, { team: permits }]) {
      await assign(to, ways('user', 'overseer'));
      expect((await end(to, ways('owner'))).body).toEqual({ ended: 0, changed: 0 });
      expect((await end(to, ways('user'))).body).toEqual({ ended: 0, changed: 1 });
      expect(await mine(bo)).toMatchObject([{ relations: ['overseer'] }]);
      expect((await end(to, ways('overseer', 'user'))).body).toEqual({ ended: 1, changed: 0 });
      expect(await mine(bo)).toEqual([]);
    }
  });

  it('keeps that it was there, and lets it be given anew', async () => {
    await assign({ members: [bo.member] });
    const [{ id }] = await mine(bo);
    expect((await own.administrator.delete(`${own.path}/assignments/${id}`)).status).toBe(204);
    expect((await own.administrator.delete(`${own.path}/assignments/${id}`)).status).toBe(404);
    expect(await mine(bo)).toEqual([]);
    expect((await assign({ members: [bo.member] })).body.added).toBe(1);
    const { rows } = await app.db.client.execute('SELECT until FROM assignments ORDER BY until');
    expect(rows.map(({ until }) => until)).toEqual([null, '2026-11-23T09:00:00.000Z']);
  });

  it('leaves it to be read by who had it, as long as looks are kept', async () => {
    await assign({ members: [bo.member] }, [writing]);
    await assign({ team: services });
    app.later({ minutes: 5 });
    await end({ members: [bo.member] }, [writing]);
    await end({ team: services });
    const earlier = async () => (await bo.get('/memberships')).body.memberships[0].earlier;
    const times = { since: '2026-11-23T09:00:00.000Z', until: '2026-11-23T09:05:00.000Z', relations: [] };
    const team = { kind: 'role', subject: 'medewerker', title: 'Medewerker', via: 'Dienstverlening', ...times };
    const personal = { kind: 'application', subject: 'schrijfhulp', title: 'Schrijfhulp', ...times };
    expect(await earlier()).toHaveLength(2);
    expect(await earlier()).toEqual(expect.arrayContaining([team, personal]));
    app.later({ minutes: 91 * 24 * 60 });
    expect((await (await app.signedIn('bo@v.example')).get('/memberships')).body.memberships[0].earlier).toEqual([]);
  });

  it('happens by itself when the membership ends', async () => {
    await assign({ members: [bo.member] });
    await own.administrator.post(`${own.path}/members/${bo.member}/ending`);
    const { rows } = await app.db.client.execute('SELECT until FROM assignments');
    expect(rows.map(({ until }) => until)).toEqual(['2026-11-23T09:00:00.000Z']);
  });
});

describe('the list of assignments', () => {
  it('comes in pages, and who stands on it sees that it was looked at', async () => {
    await assign({ members: [bo.member, own.administrator.member] }, [role, writing]);
    await assign({ team: services });
    const seen: string[] = [];
    let next: string | undefined = `${own.path}/assignments?purpose=evidence&limit=2`;
    while (next) {
      const { body, headers } = await own.administrator.get(next);
      seen.push(...body.assignments.map(({ id }: { id: string }) => id));
      next = /api\/v1([^>]+)>/.exec(headers.get('Link') ?? '')?.[1];
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    const { body } = await bo.get(`/memberships/${bo.member}/looks`);
    expect(body.looks[0]).toMatchObject({ kind: 'list', purpose: 'evidence' });
  });
});

describe('who keeps the list', () => {
  it('sees of assignments, decisions and disputes what the table of fields says, and nothing else', async () => {
    await assign({ members: [bo.member] }, lowerable);
    const [{ id }] = await mine(bo);
    await bo.post(`/memberships/${bo.member}/disputes`, { assignment: id, remark: 'Dit klopt niet.' });
    const because = { reason: 'Een goede reden.', decidedOn: '2026-11-20', decidedBy: 'de directie' };
    await own.administrator.post(`${own.path}/lowerings`, { of: { member: bo.member }, ...because });
    for (const [path, resource] of [
      ['assignments', 'assignment'],
      ['lowerings', 'lowering'],
      ['disputes', 'dispute'],
    ] as const) {
      const { body } = await own.administrator.get(`${own.path}/${path}?purpose=administration`);
      const about = ['id', 'member', 'team', 'by', 'title'];
      const allowed: string[] = [...about, ...visibleFields('organisation-administrator', resource, 'others')];
      expect(body[path]).not.toEqual([]);
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(body[path][0])));
    }
  });
});

describe('asking less', () => {
  beforeEach(() => assign({ team: services }, lowerable));

  const lower = (of: object, more: object = {}) =>
    own.administrator.post(`${own.path}/lowerings`, {
      of,
      reason: 'Werkt alleen nog met papier.',
      decidedOn: '2026-11-20',
      decidedBy: 'Afdelingshoofd Dienstverlening',
      ...more,
    });
  const lowered = async () => (await bo.get('/memberships')).body.memberships[0].lowering;

  it('is recorded with its reason, which the person reads; their own goes before that of the team', async () => {
    expect((await lower({ team: services })).status).toBe(201);
    expect(await lowered()).toMatchObject({
      reason: 'Werkt alleen nog met papier.',
      decidedOn: '2026-11-20',
      decidedBy: 'Afdelingshoofd Dienstverlening',
      via: 'Dienstverlening',
      belowGovernment: true,
    });
    const { id } = (await lower({ member: bo.member }, { reason: 'Gaat met pensioen.' })).body;
    expect(await lowered()).toMatchObject({
      reason: 'Gaat met pensioen.',
      decidedOn: '2026-11-20',
      decidedBy: 'Afdelingshoofd Dienstverlening',
      belowGovernment: true,
    });
    expect(await lowered()).not.toHaveProperty('via');
    expect((await own.administrator.delete(`${own.path}/lowerings/${id}`)).status).toBe(204);
    expect(await lowered()).toMatchObject({ via: 'Dienstverlening' });
  });

  it('may be decided today, also just after midnight in the Netherlands', async () => {
    const late = await testApp({ catalogue });
    late.later({ hours: 14, minutes: 30 });
    const { administrator, path, team } = await testOrganisation(late);
    const desk = await team('Balie');
    await administrator.post(`${path}/assignments`, { what: lowerable, to: { team: desk } });
    const decided = { of: { team: desk }, reason: 'Werkt alleen nog met papier.', decidedBy: 'Hoofd' };
    const on = (decidedOn: string) => administrator.post(`${path}/lowerings`, { ...decided, decidedOn });
    expect([(await on('2026-11-24')).status, (await on('2026-11-25')).status]).toEqual([201, 400]);
  });

  it('has one decision at a time, not of the future, and not about others', async () => {
    await lower({ member: bo.member });
    await lower({ member: bo.member }, { reason: 'Een nieuw besluit.' });
    const { body } = await own.administrator.get(`${own.path}/lowerings?purpose=administration`);
    expect(body.lowerings).toMatchObject([{ reason: 'Een nieuw besluit.' }]);
    const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
    const refused = [
      await lower({ member: bo.member }, { decidedOn: '2026-12-01' }),
      await lower({ member: other.administrator.member }),
      await lower({ team: await other.team('Beleid') }),
      await lower({ member: bo.member }, { decidedBy: ' ' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  });

  it('is told of a team, and of one person whatever holds for them, which only they see that was looked at', async () => {
    const an = await own.joins('an@v.example', 'member');
    await assign({ members: [an.member] }, lowerable);
    await lower({ team: services });
    await lower({ member: an.member }, { reason: 'Gaat met pensioen.' });
    const asked = async (of: string) =>
      (await own.administrator.get(`${own.path}/lowerings?purpose=question&${of}`)).body.lowerings;
    expect(await asked(`team=${services}`)).toMatchObject([{ team: services }]);
    expect(await asked(`member=${bo.member}`)).toMatchObject([{ team: services }]);
    expect(await asked(`member=${an.member}`)).toMatchObject([{ member: an.member, reason: 'Gaat met pensioen.' }]);
    const looks = (await an.get(`/memberships/${an.member}/looks`)).body.looks;
    expect(looks).toMatchObject([{ kind: 'person', purpose: 'question' }]);
  });
});
