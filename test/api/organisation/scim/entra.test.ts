import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../../support/app.ts';
import { type TestOrganisation, testOrganisation } from '../../../support/organisation.ts';
import { groupSchema, type ScimClient, scimClient } from '../../../support/scim.ts';

/** Requests in the shapes that Microsoft Entra ID sends. */
let app: TestApp;
let own: TestOrganisation;
let entra: ScimClient;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  entra = await scimClient(app, own);
});

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const newUser = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise],
  externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
  userName: 'Eva.Bakker@Voorbeeldstad.example',
  active: true,
  displayName: 'Eva Bakker',
  emails: [{ primary: true, type: 'work', value: 'eva@elders.example' }],
  meta: { resourceType: 'User' },
  name: { formatted: 'Eva Bakker', familyName: 'Bakker', givenName: 'Eva' },
  title: 'Adviseur',
  phoneNumbers: [{ type: 'mobile', value: '0612345678' }],
  roles: [],
  [enterprise]: { department: 'Vergunningen', employeeNumber: '4711' },
};
const eva = () => entra.post('/Users', newUser).then(({ body }) => String(body.id));
const user = async (id: string) => (await entra.get(`/Users/${id}`)).body;

describe('a person', () => {
  it('is looked for, not found, made, and found again', async () => {
    const filter = `filter=${encodeURIComponent('externalId eq "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef"')}`;
    const none = await entra.get(`/Users?aadOptscim062020&${filter}`);
    expect([none.status, none.body]).toEqual([
      200,
      {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
        totalResults: 0,
        startIndex: 1,
        itemsPerPage: 0,
        Resources: [],
      },
    ]);
    const made = await entra.post('/Users', newUser);
    expect([made.status, made.headers.get('Content-Type')]).toEqual([201, 'application/scim+json']);
    expect(made.headers.get('Location')).toBe(`http://localhost:4321/scim/v2/Users/${made.body.id}`);
    const found = await entra.get(`/Users?${filter}`);
    expect(found.body).toMatchObject({ totalResults: 1, itemsPerPage: 1, Resources: [made.body] });
  });

  it('is kept with name, address, external id and whether active, and with nothing else that was sent', async () => {
    const id = await eva();
    const { body, text } = await entra.get(`/Users/${id}`);
    expect(body).toEqual({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      id,
      externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
      userName: 'eva.bakker@voorbeeldstad.example',
      displayName: 'Eva Bakker',
      name: { formatted: 'Eva Bakker', givenName: 'Eva', familyName: 'Bakker' },
      active: true,
      emails: [{ value: 'eva.bakker@voorbeeldstad.example', type: 'work', primary: true }],
      meta: {
        resourceType: 'User',
        created: '2026-11-23T09:00:00.000Z',
        location: `http://localhost:4321/scim/v2/Users/${id}`,
      },
    });
    for (const gone of ['Adviseur', '0612345678', '4711', 'elders']) expect(text).not.toContain(gone);
  });

  it('is found by userName in any case, and by work address', async () => {
    const id = await eva();
    for (const filter of [
      'userName eq "EVA.BAKKER@voorbeeldstad.example"',
      'emails[type eq "work"].value eq "eva.bakker@voorbeeldstad.example"',
      'displayName eq "eva bakker"',
      'userName eq "eva.bakker@voorbeeldstad.example" and active eq true',
    ]) {
      const { body } = await entra.get(`/Users?filter=${encodeURIComponent(filter)}`);
      expect(body.Resources.map((one: { id: string }) => one.id)).toEqual([id]);
    }
    const { body } = await entra.get(`/Users?filter=${encodeURIComponent('active eq false')}`);
    expect(body.Resources).toEqual([]);
  });

  it('is changed by Add and Replace with a capital, with what is not kept let go', async () => {
    const id = await eva();
    const changed = await entra.patch(
      `/Users/${id}`,
      { op: 'Add', path: 'externalId', value: 'x-2' },
      { op: 'Replace', path: 'displayName', value: 'Eva de Vries' },
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'nieuw@voorbeeldstad.example' },
      { op: 'Replace', path: 'title', value: 'Directeur' },
      { op: 'Add', path: `${enterprise}:department`, value: 'Zorg' },
    );
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({
      externalId: 'x-2',
      displayName: 'Eva de Vries',
      name: { givenName: 'Eva', familyName: 'de Vries' },
      userName: 'eva.bakker@voorbeeldstad.example',
    });
    expect(changed.text).not.toMatch(/Directeur|Zorg|nieuw@/);
  });

  it('is changed by an object without a path, whose keys may be paths', async () => {
    const id = await eva();
    await entra.patch(`/Users/${id}`, {
      op: 'replace',
      value: {
        'name.familyName': 'Jansen',
        userName: 'eva.jansen@voorbeeldstad.example',
        [`${enterprise}:division`]: 'X',
      },
    });
    expect(await user(id)).toMatchObject({ userName: 'eva.jansen@voorbeeldstad.example', displayName: 'Eva Jansen' });
  });

  it.each([
    [{ op: 'Replace', path: 'active', value: 'False' }],
    [{ op: 'Replace', path: 'active', value: false }],
    [{ op: 'replace', value: { active: false } }],
    [{ op: 'Replace', value: { active: 'False' } }],
  ])('is no longer active after %j, and active again after the opposite', async (operation) => {
    const id = await eva();
    expect((await entra.patch(`/Users/${id}`, operation)).body.active).toBe(false);
    const filter = encodeURIComponent('userName eq "eva.bakker@voorbeeldstad.example"');
    expect((await entra.get(`/Users?filter=${filter}`)).body.Resources).toMatchObject([{ id, active: false }]);
    const back = await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'True' });
    expect(back.body).toMatchObject({ id, active: true, externalId: newUser.externalId });
    expect((await entra.get(`/Users?filter=${filter}`)).body.totalResults).toBe(1);
  });

  it('is gone after a delete, and can be made anew', async () => {
    const id = await eva();
    const gone = await entra.delete(`/Users/${id}`);
    expect([gone.status, gone.text]).toEqual([204, '']);
    for (const again of [() => entra.get(`/Users/${id}`), () => entra.delete(`/Users/${id}`)])
      expect((await again()).status).toBe(404);
    expect((await entra.get('/Users?filter=userName%20sw%20%22eva%22')).body.totalResults).toBe(0);
    expect(await eva()).not.toBe(id);
  });
});

describe('a group', () => {
  const newGroup = {
    schemas: [groupSchema, 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'],
    externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159',
    displayName: 'Vergunningen',
    meta: { resourceType: 'Group' },
  };

  it('is a team, found without its members and changed member by member', async () => {
    const [one, two] = [await eva(), await entra.person('bo@voorbeeldstad.example', { displayName: 'Bo' })];
    const made = await entra.post('/Groups', newGroup);
    expect([made.status, made.body]).toMatchObject([201, { displayName: 'Vergunningen', members: [] }]);
    const { id } = made.body;
    const filter = encodeURIComponent('displayName eq "Vergunningen"');
    const found = await entra.get(`/Groups?excludedAttributes=members&filter=${filter}`);
    expect(found.body.Resources).toMatchObject([{ id, externalId: newGroup.externalId }]);
    expect(found.text).not.toContain('members');
    const members = async () =>
      (await entra.get(`/Groups/${id}`)).body.members.map(({ value }: { value: string }) => value).sort();

    const added = await entra.patch(`/Groups/${id}`, {
      op: 'Add',
      path: 'members',
      value: [
        { $ref: null, value: one },
        { $ref: null, value: two },
      ],
    });
    expect([added.status, added.text]).toEqual([204, '']);
    expect(await members()).toEqual([one, two].sort());
    expect((await user(one)).groups).toEqual([{ value: id, display: 'Vergunningen' }]);
    await entra.patch(`/Groups/${id}`, { op: 'Remove', path: 'members', value: [{ $ref: null, value: one }] });
    expect(await members()).toEqual([two]);
    await entra.patch(`/Groups/${id}`, { op: 'Remove', path: `members[value eq "${two}"]` });
    expect(await members()).toEqual([]);
    await entra.patch(`/Groups/${id}`, { op: 'Replace', path: 'displayName', value: 'Vergunningen en toezicht' });
    expect((await own.administrator.get(`${own.path}/teams`)).body.teams).toEqual([
      { id, name: 'Vergunningen en toezicht' },
    ]);
    expect((await entra.delete(`/Groups/${id}`)).status).toBe(204);
    expect((await entra.get(`/Groups/${id}`)).status).toBe(404);
  });

  it('tells whether somebody is in it by a filter', async () => {
    const one = await eva();
    const id = await entra.group('Zorg', one);
    const asked = (who: string) =>
      entra.get(`/Groups?filter=${encodeURIComponent(`id eq "${id}" and members eq "${who}"`)}`);
    expect((await asked(one)).body.totalResults).toBe(1);
    expect((await asked('id-of-nobody')).body.totalResults).toBe(0);
  });
});
