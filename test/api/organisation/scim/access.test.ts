import { beforeAll, describe, expect, it } from 'vitest';
import { actions, actorKinds, may, organisationKinds } from '#domain/authorisation';
import { type TestApp, testApp } from '../../../support/app.ts';
import { type TestOrganisation, testOrganisation } from '../../../support/organisation.ts';
import { clientWith, groupSchema, type ScimClient, scimClient, userSchema } from '../../../support/scim.ts';

const scim = actions.filter((action) => action.includes(' /scim/'));

let app: TestApp;
let own: TestOrganisation;
let client: ScimClient;
let person: string;
let group: string;
let stranger: ScimClient;
beforeAll(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  client = await scimClient(app, own);
  person = await client.person('eva@voorbeeldstad.example', { displayName: 'Eva Bakker' });
  group = await client.group('Vergunningen', person);
  stranger = await scimClient(app, await testOrganisation(app, 'Ministerie van Voorbeelden'));
});

function ask(by: ScimClient, action: string) {
  const [method = '', path = ''] = action.split(' ');
  const [noun = ''] = path.slice('/scim/v2/'.length).split('/');
  const id = { Groups: group, Users: person, Schemas: userSchema }[noun] ?? 'User';
  const address = path.slice('/scim/v2'.length).replace('{id}', id);
  if (method === 'GET') return by.get(address);
  if (method === 'DELETE') return by.delete(address);
  if (method === 'PATCH') return by.patch(address, { op: 'replace', path: 'displayName', value: 'Van ons' });
  const body = path.includes('Groups')
    ? { schemas: [groupSchema], displayName: 'Van ons' }
    : { userName: 'van.ons@voorbeeldstad.example' };
  return method === 'PUT' ? by.put(address, body) : by.post(address, body);
}

it('only a provisioner may use SCIM, and it may nothing else', () => {
  for (const kind of actorKinds)
    expect(actions.filter((action) => may(kind, action)).filter((action) => scim.includes(action))).toEqual(
      kind === 'provisioner' ? scim : [],
    );
  expect(actions.filter((action) => may('provisioner', action))).toEqual(scim);
});

describe.each(scim)('%s', (action) => {
  it.each(['', 'geen-token-van-deze-site-0123456789'])('asks for a token that works, not for "%s"', async (secret) => {
    const refused = await ask(clientWith(app, secret), action);
    expect([refused.status, refused.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer realm="scim"']);
    expect(refused.body).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '401',
      detail: 'Dit token is er niet, of het is ingetrokken. Maak een nieuw.',
    });
  });

  it.each(organisationKinds)('is nothing for a session of a %s', async (kind) => {
    const colleague =
      kind === 'organisation-administrator'
        ? own.administrator
        : await own.joins(`${kind}${scim.indexOf(action)}@v.example`, kind);
    const [method = '', path = ''] = action.split(' ');
    const address = path.replace('{id}', person);
    const verbs = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;
    const verb = Object.entries(verbs).find(([name]) => name === method)?.[1] ?? expect.unreachable();
    expect((await colleague[verb](address)).status).toBe(401);
  });

  it('shows and changes nothing of another organisation', async () => {
    const before = [await client.get(`/Users/${person}`), await client.get(`/Groups/${group}`)];
    const { status, text } = await ask(stranger, action);
    if (/Users\/|Groups\//.test(action)) expect(status).toBe(404);
    else expect(status).toBeLessThan(300);
    expect(text).not.toMatch(/eva@|Bakker|Vergunningen/);
    const after = [await client.get(`/Users/${person}`), await client.get(`/Groups/${group}`)];
    expect(after.map((one) => one.body)).toEqual(before.map((one) => one.body));
  });
});

it('nobody of another organisation can be put in a team', async () => {
  const other = await stranger.person('bo@ministerie.example');
  const theirs = await stranger.group('Beleid');
  for (const value of [other, theirs]) {
    const { status, body } = await client.patch(`/Groups/${group}`, { op: 'add', path: 'members', value: [{ value }] });
    expect([status, body.scimType]).toEqual([400, 'invalidValue']);
  }
});
