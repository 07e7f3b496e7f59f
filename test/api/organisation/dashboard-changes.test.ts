import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { assignments, invitations, lowerings, members, organisations, results, teams } from '#api/db/schema';
import { dashboard } from '#api/organisation/dashboard/dashboard';
import { findOrganisation } from '#api/organisation/organisations/store';
import { countedGroups } from '#domain/organisation/counted-groups';
import type { OrganisationSettings } from '#domain/organisation/settings';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { countedAnew } from '../../support/counted-anew.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
let services: string;
let permits: string;
let people: Colleague[];
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  services = await own.team('Dienstverlening');
  permits = await own.team('Vergunningen', services);
  people = [
    await own.joins('bo@v.example', 'hr', { team: services }),
    await own.joins('eva@v.example', 'member'),
    await own.joins('tim@v.example', 'member', { team: permits }),
  ];
  await change({ minimumGroup: 2 });
});

async function change(changed: Partial<OrganisationSettings>) {
  const { settings } = (await findOrganisation(app.db, own.id)) ?? expect.unreachable();
  await app.db.read.update(organisations).set({ settings: { ...settings, ...changed } });
}

/** What the dashboard says, without the moment at which it does. */
async function shown(team?: string) {
  const actor = { kind: 'hr', id: people[0]?.learnerId ?? '', organisation: own.id, member: '' } as const;
  const { countedAt, ...said } = await dashboard(app.deps, { actor, origin: 'test' }, { team });
  expect(countedAt).toBe(app.deps.now().toISOString());
  return said;
}

/** The same from the facts themselves, of a process that remembers nothing. */
async function derived() {
  const { settings } = (await findOrganisation(app.db, own.id)) ?? expect.unreachable();
  const rows = await app.db.read.select().from(teams).orderBy(teams.name, teams.id);
  const tree = rows.map(({ id, parentId }) => ({ id, parent: parentId ?? undefined }));
  const all = await app.db.read.select().from(members);
  const countOf = countedGroups(tree, await countedAnew(app, own.id), settings.minimumGroup);
  const under = (id: string): string[] => [
    id,
    ...tree.filter(({ parent }) => parent === id).flatMap((child) => under(child.id)),
  ];
  return {
    ...countOf(),
    invited: all.filter(({ status }) => status === 'invited').length,
    invitations: await invitedAnew(all),
    asked: all.filter(({ status }) => status === 'asked').length,
    teams: rows
      .filter(({ parentId }) => parentId === null)
      .map(({ id, name }) => ({ team: id, name, ...countOf(under(id)) })),
    minimumGroup: settings.minimumGroup,
  };
}

async function invitedAnew(all: readonly { id: string; status: string }[]) {
  const sent = await app.db.read.select().from(invitations);
  const monthAgo = new Date(app.deps.now().getTime() - 30 * 24 * 60 * 60_000).toISOString();
  const newest = all
    .filter(({ status }) => status === 'invited')
    .map(({ id }) =>
      sent
        .flatMap(({ memberId, sentAt }) => (memberId === id ? [sentAt] : []))
        .sort()
        .at(-1),
    );
  const open = newest.filter((at) => at !== undefined);
  return { open: open.length, expired: open.filter((at) => at <= monthAgo).length, none: newest.length - open.length };
}

const member = (who: number) => eq(members.id, people[who]?.member ?? '');
const since = () => app.deps.now().toISOString();
const put = (table: Partial<typeof members.$inferInsert>) => (who: number) =>
  app.db.read.update(members).set(table).where(member(who));

/** One of each kind of thing that the dashboard depends on; as another process writes it, too. */
const changes: Record<string, (who: number) => Promise<unknown>> = {
  'somebody passes a test': (who) =>
    attained(app, people[who]?.learnerId ?? '', 'gebruiken-1', { attempt: app.deps.newId() }),
  'somebody passes the other': (who) =>
    attained(app, people[who]?.learnerId ?? '', 'begrijpen-1', { attempt: app.deps.newId() }),
  'results are erased': (who) => app.db.read.delete(results).where(eq(results.learnerId, people[who]?.learnerId ?? '')),
  'somebody goes to another team': (who) => put({ teamId: permits })(who),
  'somebody has no team': put({ teamId: null }),
  'somebody leaves': put({ status: 'ended' }),
  'somebody waits to be let in': put({ status: 'asked' }),
  'somebody is invited': put({ status: 'invited' }),
  'somebody is there again': put({ status: 'active' }),
  'somebody is given a role': (who) =>
    app.db.read
      .insert(assignments)
      .values({
        ...{ id: app.deps.newId(), organisationId: own.id, memberId: people[who]?.member ?? '' },
        ...{ kind: 'role', subject: ['jurist', 'beleid', 'medewerker'][who] ?? '', source: 'hand', since: since() },
      })
      .onConflictDoNothing(),
  'a team is given a role': () =>
    app.db.read
      .insert(assignments)
      .values({
        ...{ id: app.deps.newId(), organisationId: own.id, teamId: services },
        ...{ kind: 'role', subject: 'medewerker', source: 'hand', since: since() },
      })
      .onConflictDoNothing(),
  'assignments are withdrawn': () => app.db.read.update(assignments).set({ until: since() }),
  'less is asked of a team': () =>
    app.db.read
      .insert(lowerings)
      .values({
        ...{ id: app.deps.newId(), organisationId: own.id, teamId: services },
        ...{ reason: 'Geen AI in dit werk.', decidedOn: '2026-01-01', since: since() },
      })
      .onConflictDoNothing(),
  'a team is called otherwise': (who) =>
    app.db.read
      .update(teams)
      .set({ name: `Team ${who}` })
      .where(eq(teams.id, services)),
  'a team goes elsewhere': (who) =>
    app.db.read
      .update(teams)
      .set({ parentId: who === 0 ? services : null })
      .where(eq(teams.id, permits)),
  'there is another team': () => own.team(`Team ${app.deps.newId()}`),
  'the smallest group is another': (who) => change({ minimumGroup: who + 1 }),
  'what is fresh is another': (who) => change({ freshnessMonths: [6, 12, 24][who] ?? 24 }),
  'weeks pass': async (who) => app.later({ days: [20, 200, 700][who] ?? 0 }),
};

it('each change of what the dashboard depends on is in the next answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat(2)), { minLength: 1, maxLength: 6 }),
      async (run) => {
        for (const [which, who] of run) {
          app.later({ minutes: 1 });
          await changes[which]?.(who);
          const said = await shown();
          expect(said, which).toEqual(await derived());
          expect((await shown(services)).people).toBe(said.teams.find(({ team }) => team === services)?.people);
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('another organisation has its own answer, however often they alternate', async () => {
  const first = await shown();
  const other = await testOrganisation(app, 'Provincie Voorbeeld');
  await other.team('Beleid');
  const caller = { ...(await other.joins('zoe@p.example', 'hr')), organisation: other.id };
  const asked = { actor: { kind: 'hr' as const, id: caller.learnerId, organisation: other.id, member: caller.member } };
  const seen = await dashboard(app.deps, { ...asked, origin: 'test' }, {});
  expect(seen.teams.map(({ name }) => name)).toEqual(['Beleid']);
  expect(await shown()).toEqual(first);
});
