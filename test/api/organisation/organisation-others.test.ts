import { beforeAll, describe, expect, it } from 'vitest';
import { actions } from '#domain/authorisation';
import { testApp } from '../../support/app.ts';
import { skilled, smallCatalogue } from '../../support/catalogue.ts';
import { type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { draft, names, type Things, thingsOf } from '../../support/organisation-things.ts';
import { testSigner } from '../../support/signer.ts';

const updatedAt = '2026-11-23T09:00:00.000Z';

let own: TestOrganisation;
let things: Things;

beforeAll(async () => {
  const { roles } = smallCatalogue();
  const catalogue = smallCatalogue({ roles: { ...roles, vakman: skilled } });
  const app = await testApp({ signer: await testSigner(), catalogue });
  own = await testOrganisation(app);
  things = await thingsOf(await testOrganisation(app, 'Ministerie van Voorbeelden'), 'ministerie.example');
});

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
  const ask = async (idOf: (name: keyof Things) => string) => {
    const [method = '', path = ''] = action.split(' ');
    const address = names.reduce(
      (made, name) => made.replace(`{${name}}`, idOf(name)),
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
    return (send ?? expect.unreachable())();
  };

  it('does not exist here, and cannot be told from what nobody has', async () => {
    const { status, text, body } = await ask((name) => things[name]);
    expect([status, text]).toEqual([404, expect.not.stringContaining('ministerie')]);
    const nobodys = await ask(() => 'id-of-nobody-0123456789');
    expect({ ...body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
  });
});
