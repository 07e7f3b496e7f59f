import { drizzle } from 'drizzle-orm/libsql';
import { beforeAll, expect, it } from 'vitest';
import type { Database } from '#api/db/client';
import * as schema from '#api/db/schema';
import { presentWho } from '#api/organisation/assignees/store';
import { heldIn, ofTeams, ownOf } from '#api/organisation/assignments/store';
import { openInvitations } from '#api/organisation/dashboard/store';
import { disputesIn, disputesOf } from '#api/organisation/disputes/store';
import { newestOf, toInvite } from '#api/organisation/invitation-rounds/store';
import { looksAt } from '#api/organisation/looks/store';
import { loweringsFor } from '#api/organisation/lowerings/store';
import { memberIdsOf, membersAfter } from '#api/organisation/member-lists/store';
import { memberAt, rolesOf } from '#api/organisation/members/store';
import { membershipsOf } from '#api/organisation/memberships/store';
import { peopleIdsOf } from '#api/organisation/people/store';
import { recordedOfPeople } from '#api/organisation/people-alike/store';
import { renewalsOf } from '#api/organisation/renewals/store';
import { countedMembers, publishedUpTo, sealsOf } from '#api/organisation/seals/store';
import { type TestApp, testApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});

/** How the database goes about every query that this asks. */
async function plans(ask: (db: Database) => Promise<unknown>): Promise<string[]> {
  const asked: { sql: string; args: unknown[] }[] = [];
  const logger = { logQuery: (sql: string, args: unknown[]) => void asked.push({ sql, args }) };
  await ask({ ...app.db, read: drizzle(app.db.client, { schema, logger }) });
  const explained = asked.map(async ({ sql, args }) =>
    app.db.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args.map(String) }),
  );
  return (await Promise.all(explained)).flatMap(({ rows }) => rows.map(({ detail }) => String(detail)));
}

const page = { limit: 50 };
const since = { now: '2026', recent: '2026', handedOver: '2026' };
const queries: Record<string, (db: Database) => Promise<unknown>> = {
  'a page of people': (db) => membersAfter(db, 'o', {}, 50, { name: 'a', id: 'b' }),
  'a page of people of one status': (db) => membersAfter(db, 'o', { status: 'asked' }, 50),
  'a page of people who were not invited': (db) => membersAfter(db, 'o', { status: 'not-invited' }, 50),
  'how many were not invited': (db) => openInvitations(db, 'o', '2026'),
  'a page of people of teams': (db) => membersAfter(db, 'o', { teams: ['a', 'b'] }, 50),
  'people by a part of their name': (db) => membersAfter(db, 'o', { search: 'x' }, 50),
  'people who fit and have a role': (db) => presentWho(db, 'o', { status: 'active' }, { id: 'r', teams: ['t'] }),
  'who has an address': (db) => memberAt(db, 'o', 'a@v.example'),
  'the roles of people': (db) => rolesOf(db, ['a', 'b']),
  'who to invite': (db) => toInvite(db, 'o', {}, since),
  'the newest invitations': (db) => newestOf(db, ['a', 'b']),
  'a page of assignments': (db) => heldIn(db, 'o', undefined, 50),
  'what holds for a member': (db) => ownOf(db, 'm'),
  'what holds for teams': (db) => ofTeams(db, ['a', 'b']),
  'what less is asked of a member': (db) => loweringsFor(db, 'o', 'm'),
  'a page of looks': (db) => looksAt(db, 'm', page),
  'a page of disputes': (db) => disputesIn(db, 'o', 'open', page),
  'the disputes of a member': (db) => disputesOf(db, 'm'),
  'the people of a file': (db) => memberIdsOf(db, 'o', {}),
  'the people of a file of how far they are': (db) => peopleIdsOf(db, 'o', { teams: ['a', 'b'] }),
  'people who are alike': (db) => recordedOfPeople(db, 'o'),
  'the people of a seal': (db) => countedMembers(db, 'o'),
  'the seals': (db) => sealsOf(db, 'o'),
  'the months that were published': (db) => publishedUpTo(db, 'o', '2026-11-22'),
  'what a member has to renew': (db) => renewalsOf(db, 'm'),
  'the memberships of a person': (db) => membershipsOf(db, 'l'),
};

it.each(Object.keys(queries))('%s are found along an index, without reading a whole table', async (name) => {
  const seen = await plans(queries[name] ?? expect.unreachable());
  expect(seen.length).toBeGreaterThan(0);
  for (const step of seen) expect(step).not.toMatch(/^SCAN/);
});
