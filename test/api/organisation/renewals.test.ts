import { eq, type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { assignments, members, renewals, teams } from '#api/db/schema';
import { userCounts, usesAmong, usesOf, whomGiven } from '#api/organisation/application-users/store';
import { type Relation, relations } from '#domain/application';
import { originsOf } from '#domain/organisation/application';
import { assignedTo } from '#domain/organisation/assigned-situation';
import type { ApplicationProperties } from '#domain/schema/application';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { harmless } from '../../support/taxonomy.ts';

let app: TestApp;
let own: TestOrganisation;
let services: string;
let permits: string;
let bo: Colleague;
let sam: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  services = await own.team('Dienstverlening');
  permits = await own.team('Vergunningen', services);
  bo = await own.joins('bo@v.example', 'member', { team: permits });
  sam = await own.joins('sam@v.example', 'member');
});

const draft = (more: { model?: string; properties?: Partial<ApplicationProperties> } = {}) => ({
  name: 'Omgevingschat',
  description: 'Helpt bij vergunningen.',
  model: more.model ?? 'Voorbeeldtaal 3',
  properties: { ...harmless, ...more.properties },
  origins: originsOf(() => ({ kind: 'person' })),
});
const at = (id: string) => `${own.path}/applications/${id}`;
const added = async () => (await own.administrator.post(`${own.path}/applications`, draft())).body as { id: string };

async function change(id: string, more: Parameters<typeof draft>[0]) {
  const { updatedAt } = (await own.administrator.get(at(id))).body;
  return own.administrator.put(at(id), { application: draft(more), updatedAt });
}
async function instruct(id: string, version: string) {
  const { updatedAt } = (await own.administrator.get(at(id))).body;
  const instruction = { content: { kind: 'text', text: `Versie ${version}.` }, version, since: '2026-11-23' };
  return own.administrator.put(`${at(id)}/instruction`, { instruction, updatedAt });
}
function assign(to: { memberId: string } | { teamId: string }, subject: string, ways: Relation[] = []) {
  const since = app.deps.now().toISOString();
  const row = { id: app.deps.newId(), organisationId: own.id, subject, relations: ways, since } as const;
  return app.db.write([app.db.read.insert(assignments).values({ ...row, kind: 'application', source: 'hand', ...to })]);
}
const open = async (person: Colleague) =>
  (await person.get(`/memberships/${person.member}/renewals`)).body.renewals as {
    reason: string;
    cells: { cell: string; shown: boolean }[];
    instruction?: { version: string };
  }[];

describe('a change of an application', () => {
  it('asks who works with it, by a team above theirs too, and nobody else', async () => {
    const { id } = await added();
    await assign({ teamId: services }, id);
    await change(id, { model: 'Voorbeeldtaal 4' });
    expect(await open(bo)).toMatchObject([
      { reason: 'Omgevingschat is veranderd, want zij werkt nu met Voorbeeldtaal 4.' },
    ]);
    expect(await open(sam)).toEqual([]);
    const [newest] = (await own.administrator.get(`${at(id)}/changes`)).body.changes;
    expect(newest.asked).toMatchObject([{ people: 1, clearedBy: { kind: 'short-set' } }]);
  });

  it('asks a person once who works with it in two ways', async () => {
    const { id } = await added();
    await assign({ teamId: services }, id);
    await assign({ teamId: permits }, id, ['decider']);
    await assign({ memberId: bo.member }, id, ['owner']);
    await change(id, { model: 'Voorbeeldtaal 4' });
    expect(await open(bo)).toHaveLength(1);
  });

  it('asks nobody who was not yet there, or no longer is', async () => {
    const { id } = await added();
    await assign({ memberId: sam.member }, id);
    const endedAt = app.deps.now().toISOString();
    await app.db.write([
      app.db.read.update(members).set({ status: 'ended', endedAt }).where(eq(members.id, sam.member)),
    ]);
    await change(id, { model: 'Voorbeeldtaal 4' });
    await assign({ memberId: bo.member }, id);
    expect([await open(bo), await open(sam)]).toEqual([[], []]);
  });

  it('is cleared by what it names, shown after it, and by nothing that was shown before', async () => {
    const { id } = await added();
    await assign({ memberId: bo.member }, id);
    await attained(app, bo.learnerId, 'gebruiken-1');
    app.later({ minutes: 1 });
    await change(id, { model: 'Voorbeeldtaal 4' });
    expect((await open(bo))[0]?.cells).toEqual([
      { cell: 'gebruiken-1', shown: false },
      { cell: 'beoordelen-1', shown: false },
    ]);
    app.later({ minutes: 1 });
    await attained(app, bo.learnerId, 'gebruiken-2');
    expect((await open(bo))[0]?.cells.map(({ shown }) => shown)).toEqual([true, false]);
    await attained(app, bo.learnerId, 'beoordelen-1');
    expect(await open(bo)).toEqual([]);
  });

  it('asks nothing while the application is out of use, and the same again once it is taken back', async () => {
    const { id } = await added();
    await assign({ memberId: bo.member }, id);
    await change(id, { model: 'Voorbeeldtaal 4' });
    const { updatedAt } = (await own.administrator.get(at(id))).body;
    await own.administrator.post(`${at(id)}/retirement`, { updatedAt });
    expect(await open(bo)).toEqual([]);
    expect(await app.db.read.select().from(renewals)).toMatchObject([{ clearedBy: 'withdrawn' }]);
    await own.administrator.delete(`${at(id)}/retirement`);
    expect(await open(bo)).toHaveLength(1);
  });

  it('cannot be gone round by changing the application while it is out of use', async () => {
    const { id } = await added();
    await assign({ memberId: bo.member }, id);
    const { updatedAt } = (await own.administrator.get(at(id))).body;
    const retired = (await own.administrator.post(`${at(id)}/retirement`, { updatedAt })).body;
    const changed = { application: draft({ model: 'X 9' }), updatedAt: retired.updatedAt };
    const answer = await own.administrator.put(at(id), changed);
    expect([answer.status, answer.body.detail]).toEqual([
      409,
      expect.stringContaining('Neem haar eerst weer in gebruik'),
    ]);
  });

  it('is refused whole where it comes too late: nobody is asked anything', async () => {
    const { id } = await added();
    await assign({ memberId: bo.member }, id);
    const { updatedAt } = (await own.administrator.get(at(id))).body;
    await instruct(id, '1');
    expect((await own.administrator.put(at(id), { application: draft({ model: 'X 9' }), updatedAt })).status).toBe(409);
    expect((await open(bo)).map(({ reason }) => reason)).toEqual([
      'Omgevingschat is veranderd, want de gebruiksinstructie is nu versie 1.',
    ]);
  });
});

describe('reading the instruction', () => {
  const read = (person: Colleague, application: string, version: string) =>
    person.post(`/memberships/${person.member}/instruction-reads`, { application, version });

  it('clears what asked for that, of this and of earlier versions', async () => {
    const { id } = await added();
    await assign({ memberId: bo.member }, id);
    await instruct(id, '1');
    await instruct(id, '2');
    const asked = await open(bo);
    expect(asked.map(({ instruction }) => instruction?.version)).toEqual(['2', '2']);
    expect((await read(bo, id, '1')).status).toBe(409);
    expect((await read(bo, id, '2')).status).toBe(204);
    expect((await read(bo, id, '2')).status).toBe(204);
    expect(await open(bo)).toEqual([]);
  });

  it('is only for a member, of an application of that organisation', async () => {
    const { id } = await added();
    await instruct(id, '1');
    const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
    const stranger = await other.joins('kim@v.example', 'member');
    expect((await read(stranger, id, '1')).status).toBe(404);
    const notOwn = await stranger.post(`/memberships/${bo.member}/instruction-reads`, {
      application: id,
      version: '1',
    });
    expect(notOwn.status).toBe(404);
    expect((await stranger.get(`/memberships/${bo.member}/renewals`)).status).toBe(404);
  });
});

describe('who works with an application', () => {
  it('is the same in the database as by the teams and assignments of a person', async () => {
    const { id } = await added();
    const people = [bo, sam, own.administrator].map(({ member }) => member);
    const third = await own.team('Handhaving', permits);
    const tree = (await app.db.read.select().from(teams)).map((one) => ({
      id: one.id,
      name: one.name,
      parent: one.parentId ?? undefined,
    }));
    const to = fc.constantFrom(...people, services, permits, third);
    const ways = fc.uniqueArray(fc.constantFrom(...relations), { maxLength: 3 });
    const given = fc.uniqueArray(fc.record({ to, ways }), { selector: (one) => one.to, maxLength: 6 });
    const asked = fc.uniqueArray(fc.constantFrom(...relations), { minLength: 1, maxLength: 3 });
    const places = fc.tuple(...people.map(() => fc.constantFrom(null, services, permits, third)));
    await fc.assert(
      fc.asyncProperty(given, asked, places, async (all, wanted, teamOf) => {
        await app.db.read.delete(assignments);
        for (const [index, member] of people.entries())
          await app.db.read
            .update(members)
            .set({ teamId: teamOf[index] ?? null })
            .where(eq(members.id, member));
        for (const one of all)
          await assign(people.includes(one.to) ? { memberId: one.to } : { teamId: one.to }, id, one.ways);
        const workAs = (some: readonly Relation[]) =>
          people.filter((member, index) => {
            const held = assignedTo(
              { teams: tree, assignments: all.map((one) => ({ ...assignment(id, one.ways), team: one.to })) },
              {
                own: all.filter((one) => one.to === member).map((one) => assignment(id, one.ways)),
                team: teamOf[index] ?? undefined,
              },
            );
            return held.some(({ relations: has }) =>
              (has.length > 0 ? has : ['user' as const]).some((way) => some.includes(way)),
            );
          });
        const membersIn = async (query: SQL) =>
          (await app.db.read.all<{ member: string }>(query)).map(({ member }) => member).sort();
        const change = sql`SELECT 'change', ${id}, ${JSON.stringify(wanted)}`;
        const among = (who: string[]) => membersIn(sql`${usesAmong(own.id, change, who)} SELECT member FROM uses`);
        expect(await among(people)).toEqual(workAs(wanted).sort());
        expect(await among([bo.member])).toEqual(workAs(wanted).filter((one) => one === bo.member));
        const users = await membersIn(sql`${usesOf(own.id, [id])} SELECT member FROM uses`);
        expect(users).toEqual(workAs(relations).sort());
        expect(await membersIn(whomGiven(own.id, id))).toEqual(expect.arrayContaining(users));
      }),
      { numRuns: 60 },
    );
    expect(await userCounts(app.db, own.id, [])).toEqual(new Map());
  });
});

const assignment = (subject: string, ways: Relation[]) => ({ kind: 'application', subject, relations: ways }) as const;
