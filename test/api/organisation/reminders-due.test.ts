import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { memberStanding, members, reminderPlans, reminders } from '#api/db/schema';
import { countDue } from '#api/organisation/due-reminder-counts/store';
import { dueNow } from '#api/organisation/due-reminders/store';
import { columnsOf } from '#api/organisation/member-standing/columns';
import { dueReminder, momentsOf, type Remindable, reminderOf, reminderTopics } from '#domain/organisation/reminder';
import { momentsOf as standingMoments, standingNow } from '#domain/organisation/standing-now';
import { noLevels, perCompetence } from '#domain/taxonomy';
import { type TestApp, testApp } from '../../support/app.ts';
import { type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;

beforeAll(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  await app.db.read.insert(reminderPlans).values({
    id: 'plan-of-the-test',
    organisationId: own.id,
    about: 'open',
    repeat: 'once',
    createdAt: '2026-01-01T09:00:00.000Z',
  });
});

const moment = fc.date({ min: new Date('2024-08-01'), max: new Date('2026-11-23T09:00:00Z'), noInvalidDate: true });
const time = fc.option(moment.map((date) => date.toISOString()));
const person = fc.record({
  status: fc.constantFrom('invited', 'asked', 'active', 'active', 'active', 'ended'),
  remindersOff: fc.boolean(),
  kind: fc.constantFrom('absent', 'counts', 'counts', 'counts', 'advice', 'prohibited'),
  asked: fc.constantFrom(0, 1, 2),
  shown: time,
  renewSince: time,
  reminded: fc.uniqueArray(
    moment.map((date) => date.toISOString()),
    { maxLength: 4 },
  ),
});
type Drawn = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** As it is once brought up to date, which the counts ask: who is no member (yet) counts nowhere. */
const upToDate = (one: Drawn): Drawn => (['asked', 'ended'].includes(one.status) ? { ...one, kind: 'absent' } : one);

const idOf = (at: number) => `member-${String(at).padStart(6, '0')}`;

async function put(drawn: readonly Drawn[], freshnessMonths: number): Promise<void> {
  const moments = standingMoments(app.deps.now(), freshnessMonths);
  await app.db.read.delete(reminders);
  for (const [at, { status, remindersOff, kind, asked, shown, renewSince, reminded }] of drawn.entries()) {
    const id = idOf(at);
    const row = {
      id,
      organisationId: own.id,
      address: `m${at}@v.example`,
      status,
      remindersOff,
      createdAt: '2024-01-01',
    };
    await app.db.read.insert(members).values(row).onConflictDoUpdate({ target: members.id, set: row });
    const need = { ...noLevels, recht: asked as 0 | 1 | 2 };
    const cells = { ...perCompetence(() => null), recht: asked === 0 ? null : shown };
    const columns = { ...columnsOf(need, cells), ...standingNow({ need, shown: cells }, moments) };
    await app.db.read
      .update(memberStanding)
      .set({ ...columns, kind, renewSince, organisationId: own.id })
      .where(eq(memberStanding.memberId, id));
    for (const [nth, sentAt] of reminded.entries())
      await app.db.read
        .insert(reminders)
        .values({ id: `${id}-${nth}`, planId: 'plan-of-the-test', memberId: id, state: 'sent', sentAt });
  }
}

const remindable = ({ asked, shown, reminded, ...one }: Drawn): Remindable => ({
  ...one,
  need: { ...noLevels, recht: asked as 0 | 1 | 2 },
  shown: { ...perCompetence(() => null), recht: asked === 0 ? null : shown },
  reminded: reminded.length,
  mailedAt: reminded.toSorted().at(-1) ?? null,
});

const asked = [
  fc.constantFrom(...reminderTopics),
  fc.integer({ min: 1, max: 26 }),
  fc.constantFrom(6, 12, 24),
] as const;

it('the query finds exactly whom the rule says are due', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 12, maxLength: 12 }),
      ...asked,
      async (drawn, about, weeks, freshnessMonths) => {
        await put(drawn, freshnessMonths);
        const question = { about, weeks, freshnessMonths, now: app.deps.now() };
        const group = { organisation: own.id, about };
        const expected = drawn.flatMap((one, at) => (dueReminder(question, remindable(one)) ? [idOf(at)] : []));
        const due = await dueNow(app.db, group, momentsOf(question));
        expect(due.filter((id) => id.startsWith('member-')).toSorted()).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

it('the counts say of how many the rule says that they are due, invited or skipped', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person.map(upToDate), { minLength: 12, maxLength: 12 }),
      ...asked,
      async (drawn, about, weeks, freshnessMonths) => {
        await put(drawn, freshnessMonths);
        const question = { about, weeks, freshnessMonths, now: app.deps.now() };
        const kinds = drawn.map((one) => [
          dueReminder(question, remindable(one)),
          reminderOf(question, remindable(one)),
        ]);
        expect(await countDue(app.db, { organisation: own.id, about }, momentsOf(question))).toEqual({
          people: kinds.filter(([now]) => now).length,
          invited: kinds.filter(([now]) => now?.kind === 'invitation').length,
          skipped: kinds.filter(([now, ever]) => ever && !now).length,
        });
      },
    ),
    { numRuns: 60 },
  );
});
