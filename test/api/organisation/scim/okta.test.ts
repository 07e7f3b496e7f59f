import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../../support/app.ts';
import { type TestOrganisation, testOrganisation } from '../../../support/organisation.ts';
import { type ScimClient, scimClient, userSchema } from '../../../support/scim.ts';

/** Requests in the shapes that Okta sends, and what its own test asks of a service. */
let app: TestApp;
let own: TestOrganisation;
let okta: ScimClient;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  okta = await scimClient(app, own);
});

const newUser = {
  schemas: [userSchema],
  userName: 'bo.jansen@voorbeeldstad.example',
  name: { givenName: 'Bo', familyName: 'Jansen' },
  emails: [{ primary: true, value: 'bo.jansen@voorbeeldstad.example', type: 'work' }],
  displayName: 'Bo Jansen',
  locale: 'nl-NL',
  externalId: '00ujl29u0le5T6Aj10h7',
  groups: [],
  password: '1mz050nq',
  active: true,
};

it('a page of people has every field that Okta reads', async () => {
  await okta.person('ada@voorbeeldstad.example', { name: { givenName: 'Ada', familyName: 'de Wit' } });
  const { body } = await okta.get('/Users?count=1&startIndex=1');
  expect(body).toMatchObject({ itemsPerPage: 1, startIndex: 1, totalResults: 2 });
  const next = (await okta.get('/Users?count=1&startIndex=2')).body.Resources[0];
  expect([body.Resources[0], next].map(({ userName }) => userName).sort()).toEqual([
    'ada@voorbeeldstad.example',
    'beheerder@gemeente-voorbeeldstad.example',
  ]);
});

it('a person is made once, replaced, sent away and found by who asks', async () => {
  const made = await okta.post('/Users', newUser);
  expect([made.status, made.body]).toMatchObject([201, { active: true, name: newUser.name, emails: newUser.emails }]);
  expect(made.text).not.toContain(newUser.password);
  const again = await okta.post('/Users', newUser);
  expect([again.status, again.body]).toMatchObject([409, { status: '409', scimType: 'uniqueness' }]);
  const { id } = made.body;
  const replaced = await okta.put(`/Users/${id}`, { ...newUser, id, displayName: 'Bo Peters', active: false });
  expect(replaced.body).toMatchObject({ id, displayName: 'Bo Peters', active: false });
  expect((await okta.put(`/Users/${id}`, { ...newUser, id })).body).toMatchObject({ id, active: true });
});

it('what does not exist is told in the form of SCIM', async () => {
  const { status, body } = await okta.get('/Users/00919288221112222');
  expect([status, body]).toEqual([
    404,
    {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '404',
      detail: 'Dit bestaat niet in deze organisatie.',
    },
  ]);
});

describe('bad input', () => {
  it.each([
    ['GET', '/Users?filter=garbage', undefined, 'invalidFilter'],
    ['GET', '/Users?filter=title%20eq%20%22x%22', undefined, 'invalidFilter'],
    ['GET', '/Users?startIndex=veel', undefined, 'invalidValue'],
    ['POST', '/Users', { schemas: [userSchema] }, 'invalidValue'],
    ['POST', '/Users', { userName: 'geen adres' }, 'invalidValue'],
    ['POST', '/Users', [], 'invalidSyntax'],
    ['POST', '/Groups', { displayName: 'A > B' }, 'invalidValue'],
    ['POST', '/Groups', { displayName: 'A', members: [{ value: 'x', type: 'Group' }] }, 'invalidValue'],
  ])('%s %s %j is refused as %4$s', async (method, path, body, scimType) => {
    const refused = await (method === 'GET' ? okta.get(path) : okta.post(path, body));
    expect([refused.status, refused.body.status, refused.body.scimType]).toEqual([400, '400', scimType]);
  });

  it.each([
    [{ op: 'zet', path: 'active', value: true }, 'invalidSyntax'],
    [{ op: 'remove' }, 'noTarget'],
    [{ op: 'replace', path: 'schoenmaat', value: 43 }, 'invalidPath'],
    [{ op: 'replace', path: 'active', value: 'misschien' }, 'invalidValue'],
    [{ op: 'remove', path: 'userName' }, 'invalidValue'],
  ])('a patch of %j is refused as %s and changes nothing', async (operation, scimType) => {
    const id = await okta.person('bo@voorbeeldstad.example', { displayName: 'Bo' });
    const before = (await okta.get(`/Users/${id}`)).body;
    const refused = await okta.patch(`/Users/${id}`, { op: 'replace', path: 'displayName', value: 'X' }, operation);
    expect([refused.status, refused.body.scimType]).toEqual([400, scimType]);
    expect((await okta.get(`/Users/${id}`)).body).toEqual(before);
  });
});
