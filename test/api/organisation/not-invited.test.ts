import { beforeEach, describe, expect, it } from 'vitest';
import { mailQueue } from '#api/mailing/queue';
import { addMember } from '#api/organisation/members/store';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
let hanna: Colleague;
let team: string;

/** On the list are an and ben, whom nobody has invited; cor was invited a month ago and dee just now. */
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  team = await own.team('Balie');
  await own.administrator.post(`${own.path}/members`, { address: 'cor@v.example', team });
  await mailQueue(app.deps).idle();
  app.later({ days: 31 });
  own.administrator.cookie = (await app.signedIn('beheerder@gemeente-voorbeeldstad.example')).cookie;
  await own.administrator.post(`${own.path}/members`, { address: 'dee@v.example' });
  await mailQueue(app.deps).idle();
  await app.db.write([listed('an', team), listed('ben', null)]);
  hanna = await own.joins('hanna@v.example', 'hr');
});

const listed = (name: string, teamId: string | null) =>
  addMember(app.db, {
    ...{
      id: `member-of-${name}`,
      organisationId: own.id,
      teamId,
      learnerId: null,
      address: `${name}@v.example`,
      name: '',
    },
    ...{ status: 'invited', externalId: null, scimId: null, createdAt: app.deps.now().toISOString() },
    ...{ joinedAt: null, endedAt: null, remindersOff: false },
  });
const addresses = (people: { address: string }[]) => people.map(({ address }) => address.split('@')[0]).sort();
const membersWith = async (more: string) =>
  addresses((await own.administrator.get(`${own.path}/members?purpose=administration&${more}`)).body.members);

describe('who is on the list and does not take part', () => {
  it('is told apart on the overview: invited, of which expired, and not invited', async () => {
    const { invited, invitations } = (await hanna.get(`${own.path}/dashboard`)).body;
    expect([invited, invitations]).toEqual([4, { open: 2, expired: 1, none: 2 }]);
  });

  it('is told apart for who keeps the list only', async () => {
    const { contact, settings } = (await own.administrator.get(own.path)).body;
    await own.administrator.put(own.path, { contact, settings: { ...settings, managersSeePeople: true } });
    const mo = await own.joins('mo@v.example', 'manager', { team });
    const { invited, invitations } = (await mo.get(`${own.path}/dashboard`)).body;
    expect([invited, invitations]).toEqual([4, undefined]);
  });

  it('is found so in the list, by a search, in a file and where something is assigned to many', async () => {
    expect(await membersWith('status=not-invited')).toEqual(['an', 'ben']);
    expect(await membersWith(`status=not-invited&team=${team}`)).toEqual(['an']);
    expect(await membersWith('status=not-answered')).toEqual(['cor', 'dee']);
    expect(await membersWith('status=invited')).toEqual(['an', 'ben', 'cor', 'dee']);
    const { administrator, path } = own;
    const chosen = { status: 'not-invited', purpose: 'administration' };
    const found = await administrator.post(`${path}/member-searches`, { search: '@v.example', ...chosen });
    expect(addresses(found.body.members)).toEqual(['an', 'ben']);
    const file = await administrator.post(`${path}/member-files`, { form: 'csv', ...chosen });
    expect(file.text.match(/\w+(?=@v\.example)/g)).toEqual(['an', 'ben']);
    const what = [{ kind: 'application', subject: 'schrijfhulp' }];
    const to = { filter: { status: 'not-invited' } };
    expect((await administrator.post(`${path}/assignments`, { what, to })).body.added).toBe(2);
  });

  it('is invited for the first time apart from who has an invitation that expired', async () => {
    const invite = async (which: string) =>
      (await own.administrator.post(`${own.path}/invitations`, { filter: { which } })).body.invited;
    expect(await invite('none')).toBe(2);
    await mailQueue(app.deps).idle();
    expect(await membersWith('status=not-invited')).toEqual([]);
    expect((await hanna.get(`${own.path}/dashboard`)).body.invitations).toEqual({ open: 4, expired: 1, none: 0 });
    expect(await invite('unsent')).toBe(1);
  });
});
