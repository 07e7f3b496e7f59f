import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { assignments, memberStanding, members, organisations } from '#api/db/schema';
import { ownCounts } from '#api/organisation/dashboard/store';
import { rebuildStanding } from '#api/organisation/member-standing/rebuild';
import { refreshStanding } from '#api/organisation/member-standing/refresh';
import { findOrganisation } from '#api/organisation/organisations/store';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { countedAnew } from '../../support/counted-anew.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
let services: string;
let people: Colleague[];
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  services = await own.team('Dienstverlening');
  people = [
    await own.joins('bo@v.example', 'member', { team: services }),
    await own.joins('eva@v.example', 'member'),
    await own.joins('tim@v.example', 'member', { team: services }),
  ];
});

async function kept() {
  const counts = await ownCounts(app.db, own.id);
  return counts.filter(({ people, prohibited }) => people + prohibited > 0);
}

async function anew() {
  const counts = await countedAnew(app, own.id);
  return counts.filter(({ people, prohibited }) => people + prohibited > 0);
}

const byTeam = <T extends { team?: string | undefined }>(counts: T[]) =>
  counts.toSorted((one, other) => ((one.team ?? '') < (other.team ?? '') ? -1 : 1));

it('the kept counts are those of the people by name, after any run of facts and however much later', async () => {
  const member = (who: number) => eq(members.id, people[who]?.member ?? '');
  const anothers = () => ({ attempt: app.deps.newId() });
  const settings = async (freshnessMonths: number) => {
    const before = (await findOrganisation(app.db, own.id))?.settings ?? expect.unreachable();
    await app.db.read.update(organisations).set({ settings: { ...before, freshnessMonths } });
  };
  const facts = [
    (who: number) => attained(app, people[who]?.learnerId ?? '', 'recht-1', anothers()),
    (who: number) => attained(app, people[who]?.learnerId ?? '', 'gebruiken-1', anothers()),
    (who: number) => app.db.read.update(members).set({ teamId: services }).where(member(who)),
    (who: number) => app.db.read.update(members).set({ teamId: null }).where(member(who)),
    (who: number) => app.db.read.update(members).set({ status: 'ended' }).where(member(who)),
    (who: number) => app.db.read.update(members).set({ status: 'active' }).where(member(who)),
    async (who: number) => app.later({ days: [20, 200, 700][who] ?? 0 }),
    (who: number) => settings([6, 12, 24][who] ?? 24),
    (who: number) =>
      app.db.read
        .insert(assignments)
        .values({
          id: app.deps.newId(),
          organisationId: own.id,
          memberId: people[who]?.member ?? '',
          kind: 'role',
          subject: 'medewerker',
          source: 'hand',
          since: app.deps.now().toISOString(),
        })
        .onConflictDoNothing(),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(facts.length - 1), fc.nat(2), fc.boolean()), { maxLength: 8 }),
      async (run) => {
        for (const [which, who, read] of run) {
          app.later({ minutes: 1 });
          await facts[which]?.(who);
          if (read) await refreshStanding(app.deps, own.id);
        }
        await refreshStanding(app.deps, own.id);
        expect(byTeam(await kept())).toEqual(byTeam(await anew()));
      },
    ),
    { numRuns: 60 },
  );
});

it('the kept counts of who is gone are taken away, and come back with a rebuild as they were', async () => {
  await refreshStanding(app.deps, own.id);
  const before = await kept();
  await rebuildStanding(app.deps);
  expect(await kept()).toEqual(before);
  const rows = () => app.db.read.select().from(memberStanding).orderBy(asc(memberStanding.memberId));
  const [first] = await rows();
  await app.db.read.delete(memberStanding).where(eq(memberStanding.memberId, first?.memberId ?? ''));
  const total = (counts: { people: number }[]) => counts.reduce((sum, one) => sum + one.people, 0);
  expect(total(await kept())).toBe(total(before) - 1);
  expect(total(await kept())).toBe((await rows()).length);
});
