import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { applicationChanges, renewals } from '#api/db/schema';
import type { Relation } from '#domain/application';
import { originsOf } from '#domain/organisation/application';
import { assignedTo } from '#domain/organisation/assigned-situation';
import { type TestApp, testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { harmless, rule } from '../../support/taxonomy.ts';

const small = smallCatalogue();
const withRules = {
  ...small,
  rules: {
    ...small.rules,
    rules: [
      rule('all', { risk: 'high-risk' }, { minimum: { beoordelen: 2 } }),
      rule('owner', { risk: 'high-risk' }, { relations: ['owner'], minimum: { organiseren: 3 } }),
    ],
  },
};

let app: TestApp;
let own: TestOrganisation;
let services: string;
let permits: string;
let bo: Colleague;
let sam: Colleague;
let chat: string;
beforeEach(async () => {
  app = await testApp({ catalogue: withRules });
  own = await testOrganisation(app);
  services = await own.team('Dienstverlening');
  permits = await own.team('Vergunningen', services);
  bo = await own.joins('bo@v.example', 'member', { team: permits });
  sam = await own.joins('sam@v.example', 'member');
  chat = (await own.administrator.post(`${own.path}/applications`, draft('Voorbeeldtaal 1'))).body.id;
});

const draft = (model: string, isHighRisk = false) => ({
  name: 'Omgevingschat',
  description: 'Helpt bij vergunningen.',
  model,
  properties: { ...harmless, ...(isHighRisk && { risk: ['high-risk' as const] }) },
  origins: originsOf(() => ({ kind: 'person' })),
});
async function changed(model: string, isHighRisk = false) {
  const at = `${own.path}/applications/${chat}`;
  const { updatedAt } = (await own.administrator.get(at)).body;
  const { status } = await own.administrator.put(at, { application: draft(model, isHighRisk), updatedAt });
  expect(status).toBe(200);
}
type To = { team: string } | { members: string[] };
const assign = (to: To, relations: Relation[] = []) =>
  own.administrator.post(`${own.path}/assignments`, {
    what: [{ kind: 'application', subject: chat, relations }],
    to,
  });
const endFor = (to: To, relations?: Relation[]) =>
  own.administrator.post(`${own.path}/assignment-endings`, {
    what: [{ kind: 'application', subject: chat, relations }],
    to,
  });
const moved = (person: Colleague, address: string, team?: string) =>
  own.administrator.put(`${own.path}/members/${person.member}`, { address, name: '', ...(team && { team }) });
const written = async () =>
  (await app.db.read.select().from(renewals)).map(({ memberId, clearedAt, clearedBy }) => ({
    who: memberId,
    clearedAt,
    clearedBy,
  }));
const open = async (person: Colleague) =>
  (await person.get(`/memberships/${person.member}/renewals`)).body.renewals as unknown[];

/** Nothing said means user. */
const said = (ways: readonly Relation[]): readonly Relation[] => (ways.length > 0 ? ways : ['user']);

describe('what was asked of somebody', () => {
  it('is withdrawn, with the day and why, when their own assignment ends', async () => {
    await assign({ members: [bo.member, sam.member] });
    await changed('Voorbeeldtaal 2');
    app.later({ minutes: 5 });
    expect((await endFor({ members: [bo.member] })).body).toEqual({ ended: 1, changed: 0 });
    expect(await written()).toEqual(
      expect.arrayContaining([
        { who: bo.member, clearedAt: app.deps.now().toISOString(), clearedBy: 'unassigned' },
        { who: sam.member, clearedAt: null, clearedBy: null },
      ]),
    );
    expect([await open(bo), await open(sam)]).toMatchObject([[], [{}]]);
  });

  it('stays while they work with it in another way, and is not asked again when they come back', async () => {
    await assign({ members: [bo.member] });
    await assign({ team: services });
    await changed('Voorbeeldtaal 2');
    await endFor({ members: [bo.member] });
    expect(await open(bo)).toHaveLength(1);
    await endFor({ team: services });
    await assign({ team: permits });
    expect(await open(bo)).toEqual([]);
  });

  it('is withdrawn when they go to a team, or their team goes to a place, that does not work with it', async () => {
    const enforcement = await own.team('Handhaving', services);
    await assign({ team: services });
    await moved(sam, 'sam@v.example', enforcement);
    await changed('Voorbeeldtaal 2');
    await moved(bo, 'bo@v.example');
    expect([await open(bo), await open(sam)]).toMatchObject([[], [{}]]);
    await own.administrator.put(`${own.path}/teams/${enforcement}`, { name: 'Handhaving' });
    expect(await open(sam)).toEqual([]);
  });

  it('is withdrawn where only an owner had to show it, and they no longer own it', async () => {
    await assign({ members: [bo.member] }, ['owner', 'user']);
    await changed('Voorbeeldtaal 1', true);
    expect(await open(bo)).toHaveLength(2);
    expect((await endFor({ members: [bo.member] }, ['owner'])).body).toEqual({ ended: 0, changed: 1 });
    expect((await written()).map(({ clearedBy }) => clearedBy)).toEqual(expect.arrayContaining([null, 'unassigned']));
    expect(await open(bo)).toHaveLength(1);
  });

  it('is withdrawn when they are right that they do not work with it', async () => {
    await assign({ members: [bo.member] });
    await changed('Voorbeeldtaal 2');
    const [{ id }] = (
      await own.administrator.get(`${own.path}/assignments?purpose=progress&member=${bo.member}`)
    ).body.assignments.filter(({ kind }: { kind: string }) => kind === 'application');
    await bo.post(`/memberships/${bo.member}/disputes`, { assignment: id, remark: 'Ik werk er niet mee.' });
    const hr = await own.joins('hr@v.example', 'hr');
    const { disputes } = (await hr.get(`${own.path}/disputes?purpose=progress`)).body;
    await hr.post(`${own.path}/disputes/${disputes[0].id}/answer`, { answer: 'Dat klopt.', outcome: 'withdraw' });
    expect(await open(bo)).toEqual([]);
  });
});

describe('a renewal', () => {
  it('is open on exactly the people whom the change affects and who have worked with it ever since', async () => {
    const people = new Map([
      [bo.member, bo],
      [sam.member, sam],
    ]);
    const ids = [...people.keys()];
    const addresses = new Map([
      [bo.member, 'bo@v.example'],
      [sam.member, 'sam@v.example'],
    ]);
    const who = fc.constantFrom(...ids, services, permits);
    const place = fc.constantFrom(undefined, services, permits);
    const ways = fc.uniqueArray(fc.constantFrom<Relation>('user', 'owner', 'decider'), { maxLength: 2 });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('assign' as const), who, ways }),
      fc.record({ kind: fc.constant('end' as const), who, ways: fc.option(ways.filter((some) => some.length > 0)) }),
      fc.record({ kind: fc.constant('move' as const), person: fc.constantFrom(...ids), place }),
      fc.record({ kind: fc.constant('team' as const), under: fc.constantFrom(undefined, services) }),
      fc.record({ kind: fc.constant('change' as const), isHighRisk: fc.boolean() }),
    );
    let round = 1;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        await app.db.read.delete(renewals);
        for (const one of [...ids, services, permits]) await endFor(toOf(one));
        await own.administrator.put(`${own.path}/teams/${permits}`, { name: 'Vergunningen', parent: services });
        for (const id of ids) await moved(personOf(id), addresses.get(id) ?? '');
        await changed(`Voorbeeldtaal ${++round}`);
        const given = new Map<string, readonly Relation[]>();
        const teamOf = new Map<string, string | undefined>();
        let parent: string | undefined = services;
        let expected: { change: string; relations: Relation[] | null; member: string }[] = [];

        for (const one of steps) {
          const known = new Set((await app.db.read.select().from(applicationChanges)).map(({ id }) => id));
          if (one.kind === 'assign') {
            const before = given.get(one.who);
            given.set(one.who, before ? [...new Set([...said(before), ...said(one.ways)])] : one.ways);
            await assign(toOf(one.who), one.ways);
          } else if (one.kind === 'end') {
            const left = said(given.get(one.who) ?? []).filter((way) => one.ways && !one.ways.includes(way));
            if (!given.has(one.who) || left.length === 0) given.delete(one.who);
            else given.set(one.who, left);
            await endFor(toOf(one.who), one.ways ?? undefined);
          } else if (one.kind === 'move') {
            teamOf.set(one.person, one.place);
            await moved(personOf(one.person), addresses.get(one.person) ?? '', one.place);
          } else if (one.kind === 'team') {
            parent = one.under;
            await own.administrator.put(`${own.path}/teams/${permits}`, { name: 'Vergunningen', parent });
          } else await changed(`Voorbeeldtaal ${++round}`, one.isHighRisk);
          const asked = (await app.db.read.select().from(applicationChanges)).filter(({ id }) => !known.has(id));
          const fresh = asked.flatMap(({ id, relations }) => ids.map((member) => ({ change: id, relations, member })));
          expected = [...expected, ...fresh].filter(({ relations, member }) =>
            waysOf(member).some((way) => relations === null || relations.includes(way)),
          );
        }
        const found = (await app.db.read.select().from(renewals)).filter(({ clearedAt }) => clearedAt === null);
        expect(found.map(({ changeId, memberId }) => `${changeId} ${memberId}`).sort()).toEqual(
          expected.map(({ change, member }) => `${change} ${member}`).sort(),
        );

        function waysOf(member: string): Relation[] {
          const teams = [
            { id: services, name: 'Dienstverlening' },
            { id: permits, name: 'Vergunningen', parent },
          ];
          const held = [...given].map(([to, relations]) => ({
            ...{ kind: 'application' as const, subject: chat, relations },
            to,
          }));
          const assignments = held.map((has) => ({ ...has, team: has.to }));
          const own = held.filter(({ to }) => to === member);
          return assignedTo({ teams, assignments }, { own, team: teamOf.get(member) }).flatMap((one) =>
            said(one.relations),
          );
        }
      }),
      { numRuns: 25 },
    );
    function toOf(one: string): To {
      return people.has(one) ? { members: [one] } : { team: one };
    }
    function personOf(id: string): Colleague {
      return id === bo.member ? bo : sam;
    }
  });
});
