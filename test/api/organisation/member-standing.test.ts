import { asc, eq, gt } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  applicationChanges,
  applications,
  assignments,
  memberStanding,
  members,
  renewals,
  teams,
} from '#api/db/schema';
import { needOf, shownOf } from '#api/organisation/member-standing/columns';
import { rebuildStanding } from '#api/organisation/member-standing/rebuild';
import { refreshStanding } from '#api/organisation/member-standing/refresh';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { addMany } from '../../support/many-members.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { registered } from '../../support/registered-application.ts';

/** A catalogue in which a behandelaar needs level 2 of mensen. */
function withDecider() {
  const catalogue = smallCatalogue();
  const { medewerker } = catalogue.roles;
  if (!medewerker) return expect.unreachable();
  const behandelaar = {
    ...medewerker,
    title: 'Behandelaar',
    need: { ...medewerker.need, gebruiken: 2, mensen: 2 },
  } as const;
  return { ...catalogue, roles: { medewerker, behandelaar } };
}

const { id: _, name: __, ...chat } = registered('Omgevingschat');

let app: TestApp;
let own: TestOrganisation;
let bo: Colleague;
let services: string;
beforeEach(async () => {
  app = await testApp({ catalogue: withDecider() });
  own = await testOrganisation(app);
  services = await own.team('Dienstverlening');
  bo = await own.joins('bo@v.example', 'member', { team: services });
});

async function standing(member: string) {
  await refreshStanding(app.deps, own.id);
  const [row] = await app.db.read.select().from(memberStanding).where(eq(memberStanding.memberId, member));
  if (!row) return expect.unreachable();
  return { kind: row.kind, need: needOf(row), shown: shownOf(row), renewSince: row.renewSince };
}

function assign(to: { memberId: string } | { teamId: string }, kind: 'role' | 'application', subject: string) {
  const since = app.deps.now().toISOString();
  const row = { id: app.deps.newId(), organisationId: own.id, kind, subject, source: 'hand', since } as const;
  return app.db.read.insert(assignments).values({ ...row, ...to });
}

it('of who has left nothing is kept of what was asked and shown, whatever they show later', async () => {
  await attained(app, bo.learnerId, 'gebruiken-1');
  expect((await standing(bo.member)).shown.gebruiken).not.toBeNull();
  await bo.delete(`/memberships/${bo.member}`);
  await attained(app, bo.learnerId, 'begrijpen-1', { attempt: 'later' });
  const { kind, need, shown, renewSince } = await standing(bo.member);
  expect({ kind, renewSince }).toEqual({ kind: 'absent', renewSince: null });
  expect(Object.values(need).every((level) => level === 0)).toBe(true);
  expect(Object.values(shown).every((since) => since === null)).toBe(true);
});

describe('the standing of a member', () => {
  it('asks what every employee needs, before anything is assigned', async () => {
    expect(await standing(bo.member)).toMatchObject({ kind: 'counts', need: { begrijpen: 1, bouwen: 0 } });
  });

  it('follows a role of a team above', async () => {
    const permits = await own.team('Vergunningen', services);
    await app.db.write([app.db.read.update(members).set({ teamId: permits }).where(eq(members.id, bo.member))]);
    await app.db.write([assign({ teamId: services }, 'role', 'behandelaar')]);
    expect((await standing(bo.member)).need.mensen).toBe(2);
  });

  it('says when a required cell was shown, and nothing of what was not', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    await attained(app, bo.learnerId, 'gebruiken-1', { decision: 'not-yet' });
    await attained(app, bo.learnerId, 'recht-2');
    const { shown } = await standing(bo.member);
    expect(shown).toMatchObject({ begrijpen: '2026-11-23T09:00:00.000Z', gebruiken: null, recht: null });
  });

  it('is of nobody once the membership has ended', async () => {
    const endedAt = app.deps.now().toISOString();
    await app.db.write([
      app.db.read.update(members).set({ status: 'ended', endedAt }).where(eq(members.id, bo.member)),
    ]);
    expect((await standing(bo.member)).kind).toBe('absent');
  });

  it('has something to renew after a change, until what it names was shown again', async () => {
    await attained(app, bo.learnerId, 'recht-1');
    app.later({ days: 1 });
    const at = app.deps.now().toISOString();
    const times = { createdAt: at, updatedAt: at };
    await app.db.write([
      app.db.read
        .insert(applications)
        .values({ id: 'chat', organisationId: own.id, name: 'Omgevingschat', content: chat, ...times }),
      app.db.read.insert(applicationChanges).values({
        id: 'c',
        applicationId: 'chat',
        what: 'model',
        reason: 'Nieuw model',
        cells: ['recht-1'],
        changedAt: at,
      }),
      app.db.read.insert(renewals).values({ changeId: 'c', memberId: bo.member, since: at }),
    ]);
    expect((await standing(bo.member)).renewSince).toBe(at);
    app.later({ days: 1 });
    await attained(app, bo.learnerId, 'recht-1');
    expect((await standing(bo.member)).renewSince).toBeNull();
  });
});

describe('the projection', () => {
  it('is reckoned once for a fact, and not again', async () => {
    expect(await refreshStanding(app.deps, own.id)).toBe(2);
    expect(await refreshStanding(app.deps, own.id)).toBe(0);
    await attained(app, bo.learnerId, 'begrijpen-1');
    expect(await refreshStanding(app.deps, own.id)).toBe(1);
  });

  it('is brought up to date once for all who come at the same time', async () => {
    const both = Promise.all([refreshStanding(app.deps, own.id), refreshStanding(app.deps, own.id)]);
    expect(await both).toEqual([2, 0]);
  });

  it('takes up what changes while it is brought up to date', async () => {
    await addMany(app, own.id, 120);
    await app.db.read.update(members).set({ teamId: services });
    const done = () => app.db.read.select().from(memberStanding).where(gt(memberStanding.projected, 0));
    const under = refreshStanding(app.deps, own.id);
    while ((await done()).length === 0) await new Promise((next) => setTimeout(next, 0));
    await app.db.write([assign({ teamId: services }, 'role', 'behandelaar')]);
    await under;
    const rows = await app.db.read.select().from(memberStanding).where(eq(memberStanding.teamId, services));
    expect(new Set(rows.map((row) => needOf(row).mensen))).toEqual(new Set([2]));
  });

  it('says after any run of facts what it says when everything is derived anew', async () => {
    const eva = await own.joins('eva@v.example', 'hr');
    const permits = await own.team('Vergunningen', services);
    const people = [bo, eva];
    const anotherAttempt = () => ({ attempt: app.deps.newId() });
    const facts = [
      (who: number) => attained(app, people[who]?.learnerId ?? '', 'begrijpen-1', anotherAttempt()),
      (who: number) => attained(app, people[who]?.learnerId ?? '', 'gebruiken-2', anotherAttempt()),
      (who: number) =>
        attained(app, people[who]?.learnerId ?? '', 'mensen-2', { ...anotherAttempt(), decision: 'not-yet' }),
      (who: number) => assign({ memberId: people[who]?.member ?? '' }, 'role', 'behandelaar').onConflictDoNothing(),
      (who: number) => assign({ teamId: who === 0 ? services : permits }, 'role', 'behandelaar').onConflictDoNothing(),
      (who: number) =>
        app.db.read
          .update(members)
          .set({ teamId: permits })
          .where(eq(members.id, people[who]?.member ?? '')),
      () => app.db.read.update(teams).set({ parentId: null }).where(eq(teams.id, permits)),
      (who: number) =>
        app.db.read
          .update(assignments)
          .set({ until: '2026-12-01T00:00:00.000Z' })
          .where(eq(assignments.memberId, people[who]?.member ?? '')),
    ];
    const all = () => app.db.read.select().from(memberStanding).orderBy(asc(memberStanding.memberId));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(facts.length - 1), fc.nat(1), fc.boolean()), { maxLength: 6 }),
        async (run) => {
          for (const [which, who, read] of run) {
            app.later({ minutes: 1 });
            await facts[which]?.(who);
            if (read) await refreshStanding(app.deps, own.id);
          }
          await refreshStanding(app.deps, own.id);
          const followed = await all();
          await rebuildStanding(app.deps);
          expect(await all()).toEqual(followed);
        },
      ),
      { numRuns: 40 },
    );
  });
});
