import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { invitations, learners, memberStanding, members, reminderPlans, reminders } from '#api/db/schema';
import { type TestApp, testApp } from '../../support/app.ts';
import { testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let organisations: string[];
beforeAll(async () => {
  app = await testApp();
  organisations = [(await testOrganisation(app)).id, (await testOrganisation(app, 'Provincie Voorbeeld')).id];
  const [first = ''] = organisations;
  const plan = { id: 'plan-of-the-test', organisationId: first, about: 'open', repeat: 'once' } as const;
  await app.db.read.insert(reminderPlans).values({ ...plan, createdAt: '2026-01-01T09:00:00.000Z' });
  for (const id of accounts) await app.db.read.insert(learners).values({ id, createdAt: '2026-01-01T09:00:00.000Z' });
});

const accounts = ['learner-of-test-1', 'learner-of-test-2'];
const addresses = ['a@v.example', 'b@v.example', 'c@v.example', ''];
const ids = ['member-one', 'member-two', 'member-three', 'member-four'];
const states = ['planned', 'sending', 'sent', 'failed'] as const;
const sentAt = (nth: number) => `2026-10-${String(nth + 1).padStart(2, '0')}T09:00:00.000Z`;
const at = <T>(list: readonly T[], nth: number): T => list[nth % list.length] ?? expect.unreachable();

interface Drawn {
  which: number;
  nth: number;
  id: string;
}
const set = (id: string, values: Partial<typeof members.$inferInsert>) =>
  app.db.read.update(members).set(values).where(eq(members.id, id)).catch(isTaken);

/** Of one address or account there is one member in an organisation: that change is then not made. */
function isTaken(error: unknown): void {
  if (!(error instanceof Error) || !String(error.cause).includes('UNIQUE')) throw error;
}

const facts: ((one: Drawn) => Promise<unknown>)[] = [
  ({ which, nth, id }) =>
    app.db.read
      .insert(members)
      .values({
        ...{ id, organisationId: at(organisations, which), address: at(addresses, nth), name: `Naam ${nth}` },
        ...{ status: 'invited', createdAt: '2026-01-01T09:00:00.000Z' },
      })
      .onConflictDoNothing(),
  ({ nth, id }) => set(id, { learnerId: nth % 3 === 2 ? null : at(accounts, nth) }),
  ({ nth, id }) => set(id, { address: at(addresses, nth) }),
  ({ nth, id }) => set(id, { status: at(['invited', 'asked', 'active', 'ended'], nth) }),
  ({ nth, id }) => set(id, { remindersOff: nth % 2 === 0, name: `Nieuwe naam ${nth}` }),
  ({ which, nth, id }) =>
    ifThere(id, () =>
      app.db.read
        .insert(reminders)
        .values({
          ...{ id: `reminder-${id}-${nth}`, planId: 'plan-of-the-test', memberId: id },
          ...{ state: at(states, which), sentAt: sentAt(nth) },
        })
        .onConflictDoNothing(),
    ),
  ({ which, nth, id }) =>
    app.db.read
      .update(reminders)
      .set({ state: at(states, which), sentAt: sentAt(nth) })
      .where(eq(reminders.memberId, id)),
  ({ nth, id }) => app.db.read.delete(reminders).where(eq(reminders.id, `reminder-${id}-${nth}`)),
  ({ which, nth, id }) =>
    ifThere(id, () =>
      app.db.read
        .insert(invitations)
        .values({
          ...{ id: `invitation-${id}-${nth}`, memberId: id, tokenHash: `${id}-${nth}`, sentAt: sentAt(nth) },
          ...{ mail: at(['waiting', 'sent', 'failed'], which), expiresAt: '2027-01-01T09:00:00.000Z' },
        })
        .onConflictDoNothing(),
    ),
  ({ which, id }) =>
    app.db.read
      .update(invitations)
      .set({ mail: at(['waiting', 'sent', 'failed'], which) })
      .where(eq(invitations.memberId, id)),
  ({ nth, id }) => app.db.read.delete(invitations).where(eq(invitations.id, `invitation-${id}-${nth}`)),
];

async function ifThere(id: string, then: () => Promise<unknown>): Promise<void> {
  const found = await app.db.read.select().from(members).where(eq(members.id, id));
  if (found.length > 0) await then();
}

type Sent = { sentAt: string };
const newest = (those: readonly Sent[]) =>
  those
    .map((one) => one.sentAt)
    .toSorted()
    .at(-1) ?? null;

/** Of each member, from the members, the reminders and the invitations themselves. */
async function derived() {
  const [everybody, reminded, invited] = await Promise.all([
    app.db.read.select().from(members),
    app.db.read.select().from(reminders),
    app.db.read.select().from(invitations),
  ]);
  return everybody.map(({ id, name, status, remindersOff, address, learnerId }) => {
    const same = everybody
      .filter(
        (one) => (learnerId !== null && one.learnerId === learnerId) || (address !== '' && one.address === address),
      )
      .map((one) => one.id);
    return {
      ...{ memberId: id, name, status, remindersOff },
      reminded: reminded.filter(({ memberId, state }) => memberId === id && /^sen/.test(state)).length,
      remindedAt: newest(reminded.filter(({ memberId, state }) => same.includes(memberId) && state !== 'failed')),
      invitedAt: newest(invited.filter(({ memberId, mail }) => memberId === id && mail !== 'failed')),
    };
  });
}

async function kept() {
  const { memberId, name, status, remindersOff, reminded, remindedAt, invitedAt } = memberStanding;
  return app.db.read
    .select({ memberId, name, status, remindersOff, reminded, remindedAt, invitedAt })
    .from(memberStanding);
}

const byMember = <T extends { memberId: string }>(rows: T[]) =>
  rows.toSorted((one, other) => (one.memberId < other.memberId ? -1 : 1));

it('what people are listed and reminded by is what the facts say, after any run of them', async () => {
  const step = fc.record({
    fact: fc.nat(facts.length - 1),
    which: fc.nat(3),
    nth: fc.nat(5),
    id: fc.constantFrom(...ids),
  });
  const begin = ids.map((id, which) => ({ fact: 0, which, nth: which, id }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (run) => {
      for (const { fact, ...one } of [...begin, ...run]) await facts[fact]?.(one);
      expect(byMember(await kept())).toEqual(byMember(await derived()));
    }),
    { numRuns: 60 },
  );
});
