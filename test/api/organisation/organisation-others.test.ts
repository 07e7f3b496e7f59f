import { beforeAll, describe, expect, it } from 'vitest';
import { actions } from '#domain/authorisation';
import { originsOf } from '#domain/organisation/application';
import type { Answered } from '../../support/app.ts';
import { testApp } from '../../support/app.ts';
import { skilled, smallCatalogue } from '../../support/catalogue.ts';
import { type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { testSigner } from '../../support/signer.ts';

const draft = {
  name: 'Chat',
  description: 'Geeft antwoord.',
  properties: {},
  origins: originsOf(() => ({ kind: 'unknown' })),
};
const updatedAt = '2026-11-23T09:00:00.000Z';

const decision = { text: 'Iedereen niveau 1.', owner: 'Directie', decidedOn: '2026-11-20' };
const file = { digest: 'a'.repeat(64), bytes: 10 };

/** What the other organisation has, by the name that its place has in a path. */
const names = [
  'member',
  'team',
  'invitation',
  'link',
  'token',
  'assignment',
  'lowering',
  'dispute',
  'application',
  'plan',
  'import',
  'seal',
  'decision',
  'attachment',
] as const;
type Things = Record<(typeof names)[number], string>;

let own: TestOrganisation;
let things: Things;

beforeAll(async () => {
  const { roles } = smallCatalogue();
  const catalogue = smallCatalogue({ roles: { ...roles, vakman: skilled } });
  const app = await testApp({ signer: await testSigner(), catalogue });
  own = await testOrganisation(app);
  things = await thingsOf(await testOrganisation(app, 'Ministerie van Voorbeelden'));
});

async function thingsOf({ administrator, path, team: makeTeam, joins }: TestOrganisation): Promise<Things> {
  const team = await makeTeam('Beleid');
  const { member, post, get } = await joins('bo@ministerie.example', 'member', { team });
  const idOf = async (answered: Promise<Answered>) => String((await answered).body.id);
  await administrator.post(`${path}/members`, { address: 'cas@ministerie.example' });
  const { invitations } = (await administrator.get(`${path}/invitations?purpose=administration`)).body;
  const what = [
    { kind: 'role', subject: 'vakman' },
    { kind: 'application', subject: 'schrijfhulp' },
  ];
  await administrator.post(`${path}/assignments`, { what, to: { members: [member] } });
  const assignment = String((await get('/memberships')).body.memberships[0].assignments[0].id);
  const because = { reason: 'Een goede reden.', decidedOn: '2026-11-20', decidedBy: 'de directie' };
  return {
    member,
    team,
    invitation: String(invitations[0].id),
    link: await idOf(administrator.post(`${path}/join-links`, { days: 1 })),
    assignment,
    lowering: await idOf(administrator.post(`${path}/lowerings`, { of: { member }, ...because })),
    token: await idOf(administrator.post(`${path}/scim-tokens`, { label: 'Entra', invites: false })),
    import: await idOf(
      administrator.post(`${path}/people-imports`, { people: 1, told: ['address'], endOthers: false }),
    ),
    seal: await idOf(administrator.post(`${path}/seals`)),
    decision: await idOf(administrator.post(`${path}/decisions`, { step: 'goals', title: 'Besluit', ...decision })),
    attachment: await idOf(administrator.post(`${path}/attachments`, { step: 'goals', name: 'Plan.pdf', ...file })),
    plan: await idOf(administrator.post(`${path}/reminder-plans`, { about: 'renewal', repeat: 'monthly' })),
    application: await idOf(administrator.post(`${path}/applications`, draft)),
    dispute: await idOf(post(`/memberships/${member}/disputes`, { assignment, remark: 'Dit klopt niet.' })),
  };
}

/** A body that would do if the thing were of this organisation. */
const bodies: Record<string, object> = {
  'PUT /organisations/{organisation}/members/{member}': { address: 'x@v.example', name: 'X' },
  'PUT /organisations/{organisation}/members/{member}/roles': { roles: [] },
  'PUT /organisations/{organisation}/teams/{team}': { name: 'Van ons' },
  'PUT /organisations/{organisation}/applications/{application}': { application: draft, updatedAt },
  'POST /organisations/{organisation}/applications/{application}/retirement': { updatedAt },
  'PUT /organisations/{organisation}/applications/{application}/owner': { owner: null, updatedAt },
  'PUT /organisations/{organisation}/applications/{application}/instruction': {
    instruction: { content: { kind: 'text', text: 'Let op.' }, version: '1', since: '2026-11-23' },
    updatedAt,
  },
  'PUT /organisations/{organisation}/people-imports/{import}/parts/{part}': {
    people: [{ row: 2, address: 'x@v.example', team: [], roles: [], overlays: [], applications: [] }],
  },
  'POST /organisations/{organisation}/people-imports/{import}/confirmation': {
    added: 1,
    changed: 0,
    same: 0,
    ended: 0,
  },
  'POST /organisations/{organisation}/disputes/{dispute}/answer': { answer: 'Dat klopt.', outcome: 'keep' },
};

const naming = actions.filter(
  (action) => action.includes(' /organisations/{organisation}/') && names.some((name) => action.includes(`{${name}}`)),
);

it('every thing that a path of an organisation can name is tried', () => {
  const named = naming.flatMap((action) => [...action.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const all = actions.filter((action) => action.includes(' /organisations/{organisation}/') && /\}\S*\{/.test(action));
  const everyOneHas = all.filter((action) => !naming.includes(action));
  expect(everyOneHas).toEqual([
    'GET /organisations/{organisation}/published-months/{month}',
    'PUT /organisations/{organisation}/evidence-texts/{step}',
  ]);
  expect(new Set(named)).toEqual(new Set(['organisation', 'part', ...names]));
  expect(Object.values(things).filter((id) => id.length < 20)).toEqual([]);
});

describe.each(naming)('a thing of another organisation: %s', (action) => {
  it('does not exist here', async () => {
    const [method = '', path = ''] = action.split(' ');
    const address = names.reduce(
      (made, name) => made.replace(`{${name}}`, things[name]),
      path.replace('{organisation}', own.id).replace('{part}', '1'),
    );
    const body = bodies[action] ?? {};
    const { administrator } = own;
    const send = {
      GET: () => administrator.get(`${address}?purpose=administration`),
      PUT: () => administrator.put(address, body),
      POST: () => administrator.post(address, body),
      DELETE: () => administrator.delete(address),
    }[method];
    const { status, text } = await (send ?? expect.unreachable())();
    expect([status, text]).toEqual([404, expect.not.stringContaining('ministerie')]);
  });
});

describe('a thing of another organisation in a body or a query', () => {
  it('is refused, wherever it is named', async () => {
    const { administrator, path } = own;
    const what = [{ kind: 'role', subject: 'medewerker' }];
    const { member, team } = things;
    const because = { reason: 'Een goede reden.', decidedOn: '2026-11-20', decidedBy: 'de directie' };
    const answers = [
      administrator.get(`${path}/members?purpose=administration&team=${team}`),
      administrator.get(`${path}/members?purpose=administration&cursor=${member}`),
      administrator.post(`${path}/member-searches`, { search: 'bo', team, purpose: 'administration' }),
      administrator.post(`${path}/members`, { address: 'x@v.example', team }),
      administrator.put(`${path}/members/${administrator.member}`, { address: 'x@v.example', name: 'X', team }),
      administrator.put(`${path}/members/${administrator.member}/roles`, { roles: [{ role: 'manager', team }] }),
      administrator.post(`${path}/teams`, { name: 'Van ons', parent: team }),
      administrator.post(`${path}/invitations`, { members: [member] }),
      administrator.post(`${path}/invitations`, { filter: { team, which: 'all' } }),
      administrator.post(`${path}/join-links`, { days: 1, team }),
      administrator.post(`${path}/reminder-previews`, { about: 'open', team }),
      administrator.post(`${path}/reminder-plans`, { about: 'open', repeat: 'once', team }),
      administrator.post(`${path}/assignments`, { what, to: { members: [member] } }),
      administrator.post(`${path}/assignments`, { what, to: { team } }),
      administrator.post(`${path}/assignments`, { what, to: { filter: { team } } }),
      administrator.post(`${path}/assignment-endings`, { what, to: { members: [member] } }),
      administrator.get(`${path}/assignments?purpose=administration&team=${team}`),
      administrator.post(`${path}/lowerings`, { of: { member }, ...because }),
      administrator.post(`${path}/lowerings`, { of: { team }, ...because }),
    ];
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses).toEqual(answers.map(() => 400));
    expect((await administrator.get(`${path}/assignments?purpose=administration&member=${member}`)).status).toBe(404);
  });
});
