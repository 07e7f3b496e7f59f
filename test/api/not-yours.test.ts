import { beforeAll, describe, expect, it } from 'vitest';
import { grants } from '#api/db/schema';
import { actions, may } from '#domain/authorisation';
import type { Browser } from '../support/app.ts';
import { answersTo, appWithBank, key } from '../support/bank.ts';
import { testOrganisation } from '../support/organisation.ts';
import { testSigner } from '../support/signer.ts';

/** What Eva owns: an attempt that she handed in, one that is open, a badge, a report, a membership and an address. */
async function evasThings() {
  const app = await appWithBank({ signer: await testSigner() });
  const eva = await (await testOrganisation(app)).joins('eva@voorbeeldstad.nl', 'member');
  const attempt = String((await eva.post('/attempts', { assessment: 'begrijpen-1' }, key())).body.id);
  await eva.post(`/attempts/${attempt}/submission`, { answers: await answersTo(app, attempt) }, key());
  const open = String((await eva.post('/attempts', { assessment: 'gebruiken-1' }, key())).body.id);
  const badge = String((await eva.post('/badges', { kind: 'cell', cell: 'begrijpen-1' })).body.id);
  const remark = 'Er kloppen twee antwoorden.';
  const report = String((await eva.post('/question-reports', { attempt: open, question: 'q1', remark })).body.id);
  const address = String((await eva.get('/addresses')).body.addresses[0].id);
  return { app, eva, attempt, open, badge, report, address };
}
type Things = Awaited<ReturnType<typeof evasThings>>;

const kinds = ['visitor', 'learner', 'trainer', 'administrator'] as const;
type Kind = (typeof kinds)[number];

let things: Things;
const browsers = new Map<Kind, Browser>();
beforeAll(async () => {
  things = await evasThings();
  for (const kind of kinds) browsers.set(kind, await someoneElse(things, kind));
});

async function someoneElse({ app }: Things, kind: Kind): Promise<Browser> {
  if (kind === 'visitor') return app.browser();
  const bob = await app.signedIn(`${kind}@voorbeeldstad.nl`);
  if (kind === 'learner') return bob;
  const grantedAt = app.deps.now().toISOString();
  await app.db.write([app.db.read.insert(grants).values({ learnerId: bob.learnerId, role: kind, grantedAt })]);
  return bob;
}

/** For each route that names something: that thing of Eva's, and a body that would do if it were one's own. */
const requests: Record<string, (things: Things) => Promise<[path: string, body?: unknown]>> = {
  'GET /attempts/{id}': async ({ open }) => [`/attempts/${open}`],
  'PUT /attempts/{id}/answers/{question}': async ({ open }) => [`/attempts/${open}/answers/q1`, { answer: null }],
  'POST /attempts/{id}/submission': async ({ app, open }) => [
    `/attempts/${open}/submission`,
    { answers: await answersTo(app, open) },
  ],
  'GET /attempts/{id}/result': async ({ attempt }) => [`/attempts/${attempt}/result`],
  'POST /attempts': async ({ attempt }) => ['/attempts', { continues: attempt, cell: 'begrijpen-1' }],
  'POST /question-reports': async ({ open }) => [
    '/question-reports',
    { attempt: open, question: 'q1', remark: 'Ook van mij: dit klopt niet.' },
  ],
  'POST /question-reports/{id}/answer': async ({ report }) => [
    `/question-reports/${report}/answer`,
    { answer: 'Je hebt gelijk, we passen de vraag aan.' },
  ],
  'GET /badges/{id}/credential.json': async ({ badge }) => [`/badges/${badge}/credential.json`],
  'GET /badges/{id}/credential.jwt': async ({ badge }) => [`/badges/${badge}/credential.jwt`],
  'GET /badges/{id}/badge.svg': async ({ badge }) => [`/badges/${badge}/badge.svg`],
  'GET /badges/{id}/badge.png': async ({ badge }) => [`/badges/${badge}/badge.png`],
  'PUT /badges/{id}/sharing': async ({ badge }) => [`/badges/${badge}/sharing`, { shared: true }],
  'GET /public-badges/{publicId}': async ({ badge }) => [`/public-badges/${badge}`],
  'PUT /memberships/{member}': async ({ eva }) => [`/memberships/${eva.member}`, { reminders: false }],
  'DELETE /memberships/{member}': async ({ eva }) => [`/memberships/${eva.member}`],
  'GET /memberships/{member}/looks': async ({ eva }) => [`/memberships/${eva.member}/looks`],
  'GET /memberships/{member}/renewals': async ({ eva }) => [`/memberships/${eva.member}/renewals`],
  'POST /memberships/{member}/instruction-reads': async ({ eva }) => [
    `/memberships/${eva.member}/instruction-reads`,
    { application: 'id-of-nobody-0123456789', version: '1' },
  ],
  'GET /memberships/{member}/view': async ({ eva }) => [`/memberships/${eva.member}/view`],
  'POST /memberships/{member}/disputes': async ({ eva }) => [
    `/memberships/${eva.member}/disputes`,
    { assignment: 'id-of-nobody-0123456789', remark: 'Dit klopt niet.' },
  ],
  'DELETE /addresses/{address}': async ({ address }) => [`/addresses/${address}`],
  'GET /item-statistics/{id}': async () => ['/item-statistics/geheim-begrijpen-1-0'],
};

/** What the table lets a trainer do with what others made: answer a report, and see how a question did in all. */
const trainerMay: Record<string, number> = {
  'POST /question-reports/{id}/answer': 201,
  'GET /item-statistics/{id}': 200,
};
const mayAnyway = (kind: string, action: string) => (kind === 'trainer' ? trainerMay[action] : undefined);

it('every route that names a thing is tried', () => {
  const naming = actions.filter((action) => action.includes('{') && !/\{organisation\}| \/scim\//.test(action));
  expect(Object.keys(requests)).toEqual(expect.arrayContaining(naming));
});

describe.each(Object.keys(requests))("somebody else's thing: %s", (action) => {
  it.each(kinds)('does not exist for a %s', async (kind) => {
    const [path, body] = await (requests[action] ?? expect.unreachable())(things);
    const browser = browsers.get(kind) ?? expect.unreachable();
    const [method] = action.split(' ');
    const send = {
      GET: () => browser.get(path),
      PUT: () => browser.put(path, body),
      POST: () => browser.post(path, body, key()),
      DELETE: () => browser.delete(path),
    }[method ?? ''];
    const { status, text } = await (send ?? expect.unreachable())();
    const allowed = mayAnyway(kind, action);
    if (allowed) expect(status).toBe(allowed);
    else expect(status).toBe(may(kind, action) || kind !== 'visitor' ? 404 : 401);
    expect(text).not.toContain('voorbeeldstad');
    expect(text).not.toContain(things.eva.learnerId);
  });
});

it('for Eva herself they do exist', async () => {
  const statuses = await Promise.all(
    ['GET /attempts/{id}', 'GET /attempts/{id}/result', 'GET /badges/{id}/credential.json'].map(async (action) => {
      const [path] = await (requests[action] ?? expect.unreachable())(things);
      return (await things.eva.get(path)).status;
    }),
  );
  expect(statuses).toEqual([200, 200, 200]);
});
