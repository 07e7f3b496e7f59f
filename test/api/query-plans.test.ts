import type { InStatement } from '@libsql/client';
import { beforeAll, expect, it, vi } from 'vitest';
import { chanceOf } from '#api/simulation/chance';
import { addSimulated } from '#api/simulation/organisation';
import { learnersIn } from '#api/simulation/store';
import { addTests } from '#api/simulation/tests';
import { progresses } from '#domain/organisation/person-view';
import { type Browser, type TestApp, testApp } from '../support/app.ts';

const own = 'gesimuleerd-own';
const path = `/organisations/${own}`;

let app: TestApp;
let hr: Browser;
let team: string;
let lowest: string;
let member: string;
beforeAll(async () => {
  app = await testApp();
  for (const id of [own, 'gesimuleerd-other']) {
    const chance = chanceOf(id);
    await addSimulated(app.deps, { id, name: id, domain: `${id}.example`, people: 120 }, chance);
    await addTests(app.deps, await learnersIn(app.db, id), 400, chance);
  }
  hr = await app.signedIn(`hr@${own}.example`);
  team = (await hr.get(`${path}/dashboard`)).body.teams[0].team;
  const [inside] = (await hr.get(`${path}/dashboard?team=${team}`)).body.teams;
  lowest = (await hr.get(`${path}/dashboard?team=${inside.team}`)).body.teams[0]?.team ?? inside.team;
  member = (await hr.get(`${path}/people?purpose=progress`)).body.people[0].member;
});

/** How the database finds its rows for every statement that a request reads with. */
async function plansOf(request: string, body?: object): Promise<{ statement: string; steps: string[] }[]> {
  const { client } = app.db;
  const executed = vi.spyOn(client, 'execute');
  const { status } = await (body ? hr.post(path + request, body) : hr.get(path + request));
  const statements = executed.mock.calls.map(([given]): unknown => given).filter(isStatement);
  executed.mockRestore();
  expect(status).toBe(200);
  const reads = statements.filter(({ sql }) => /^\s*select/i.test(sql));
  return Promise.all(
    reads.map(async ({ sql, args }) => {
      const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args ?? [] });
      return { statement: sql, steps: rows.map(({ detail }) => String(detail)) };
    }),
  );
}

const isStatement = (given: unknown): given is Exclude<InStatement, string> =>
  typeof given === 'object' && given !== null && 'sql' in given;

const requests: [string, () => string][] = [
  ['the dashboard', () => '/dashboard'],
  ['the dashboard of a team', () => `/dashboard?team=${team}`],
  ['people', () => '/people?purpose=progress'],
  ['who has everything', () => '/people?purpose=progress&progress=complete'],
  ['who has not begun', () => '/people?purpose=progress&progress=not-begun'],
  ['who has something to renew', () => '/people?purpose=renewal&renewal=true'],
  ['who has something that expires soon', () => '/people?purpose=renewal&expiring=true'],
  ['people of a team', () => `/people?purpose=progress&team=${team}`],
  ['the next page', () => `/people?purpose=progress&cursor=${member}`],
  ['one person', () => `/people/${member}?purpose=progress`],
];

it.each(requests)('no table is read from end to end for %s', async (_, request) => {
  const plans = await plansOf(request());
  expect(plans.some(({ statement }) => statement.includes('"member_standing"'))).toBe(true);
  for (const { statement, steps } of plans) {
    expect(
      steps.filter((step) => step.startsWith('SCAN ')),
      statement,
    ).toEqual([]);
    expect(steps.join('\n'), statement).not.toContain('results');
  }
});

/** Every choice of people that can be asked for, of a team with others under it or without. */
const choices = Object.entries({
  team: ['', 'above', 'lowest'],
  progress: ['', ...progresses],
  renewal: ['', 'true', 'false'],
  expiring: ['', 'true', 'false'],
  cursor: ['', 'somebody'],
}).reduce<string[][]>(
  (all, [name, values]) => all.flatMap((one) => values.map((value) => (value ? [...one, `${name}=${value}`] : one))),
  [[]],
);

it.each(choices.map((chosen) => [chosen.join(' and ') || 'nothing', chosen] as const))(
  'people are found along one index, by name, where is chosen %s',
  async (_, chosen) => {
    const ids = new Map([
      ['team=above', `team=${team}`],
      ['team=lowest', `team=${lowest}`],
      ['cursor=somebody', `cursor=${member}`],
    ]);
    const query = chosen.map((one) => ids.get(one) ?? one).join('&');
    const plans = await plansOf(`/people?purpose=progress&${query}`);
    const list = plans.find(({ statement }) => statement.includes('order by'));
    const isWholeTeam = chosen.includes('team=lowest') && !chosen.some((one) => /^progress|true$/.test(one));
    expect(list?.steps[0]).toMatch(
      isWholeTeam
        ? /^SEARCH members USING INDEX members_team \(team_id=\?/
        : /^SEARCH member_standing USING INDEX member_standing_listed \(organisation_id=\?/,
    );
    expect(list?.steps.join(' ')).not.toMatch(/SCAN|TEMP B-TREE/);
  },
);

it.each(['open', 'expiring', 'renewal'])(
  'no table is read from end to end to preview reminders about %s',
  async (about) => {
    const plans = await plansOf('/reminder-previews', { about, purpose: 'progress' });
    const due = plans.filter(({ statement }) => statement.includes('reminders_off'));
    expect(due.length).toBeGreaterThan(0);
    for (const { statement, steps } of plans) {
      expect(
        steps.filter((step) => step.startsWith('SCAN ') && !step.includes('VIRTUAL TABLE')),
        statement,
      ).toEqual([]);
      expect(steps.join('\n'), statement).not.toMatch(/results|reminders |TEMP B-TREE FOR ORDER BY/);
    }
    const looked = due.flatMap(({ steps }) => steps.filter((step) => step.includes('member_standing')));
    expect(looked.length).toBeGreaterThan(0);
    for (const step of looked)
      expect(step).toMatch(/^SEARCH member_standing USING COVERING INDEX member_standing_\w+ \(organisation_id=\?/);
  },
);
