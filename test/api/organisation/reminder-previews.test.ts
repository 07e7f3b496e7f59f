import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { askOfAll, remindersTo, sent } from '../../support/reminded.ts';

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;
let sanne: Colleague;
let manager: Colleague;
let services: string;

beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  services = await own.team('Dienstverlening');
  hr = await own.joins('hr@v.example', 'hr');
  sanne = await own.joins('sanne@v.example', 'member', { team: services, name: 'Sanne' });
  manager = await own.joins('manager@v.example', 'manager', { team: services });
  await own.joins('ria@v.example', 'member');
  await askOfAll(own);
  await set({ minimumGroup: 5 });
});

const preview = (by: Colleague, input: object = {}) =>
  by.post(`${own.path}/reminder-previews`, { about: 'open', ...input });
const send = async (by: Colleague, input: object = {}) => {
  const made = await by.post(`${own.path}/reminder-plans`, { about: 'open', repeat: 'once', ...input });
  await sent(app);
  return made;
};
async function set(changed: object) {
  const { administrator, path } = own;
  const { contact, settings } = (await administrator.get(path)).body;
  await administrator.put(path, { contact, settings: { ...settings, ...changed } });
}
const letManagersSee = () => set({ managersSeePeople: true });

describe('a preview', () => {
  it('tells HR how many would get a mail and how it looks, and sends nothing', async () => {
    await own.administrator.post(`${own.path}/members`, { address: 'cas@v.example' });
    await sent(app);
    await sanne.put(`/memberships/${sanne.member}`, { reminders: false });
    const { status, body } = await preview(hr);
    expect([status, body.people, body.invited, body.skipped]).toEqual([200, 4, 0, 2]);
    expect(body.mail.subject).toBe('Gemeente Voorbeeldstad herinnert je aan je leerpad');
    expect(body.mail.text).toContain('- begrijpen, niveau 1 (Bewust)');
    expect(body.invitation.text).toContain('/uitnodiging#');
    expect(body.names).toBeUndefined();
    expect(remindersTo(app, 'hr@v.example')).toEqual([]);
  });

  it('refuses a last day that has passed, as the plan does', async () => {
    const { status, body } = await preview(hr, { dueOn: '2026-11-22' });
    expect([status, body.faults]).toEqual([
      400,
      [{ field: 'dueOn', detail: 'Deze dag is al voorbij. Kies vandaag of later.' }],
    ]);
    expect((await preview(hr, { dueOn: '2026-11-23' })).status).toBe(200);
  });

  it('says nothing of people who are too few to count but by name, for a purpose', async () => {
    const two = await preview(hr, { team: services });
    expect(Object.keys(two.body).sort()).toEqual(['invitation', 'mail']);
    const named = (await preview(hr, { team: services, purpose: 'progress' })).body;
    expect([named.people, named.names.length]).toEqual([2, 2]);
    expect((await sanne.get(`/memberships/${sanne.member}/looks`)).body.looks).toHaveLength(1);
  });

  it('is followed by no number either of how many of those few were mailed', async () => {
    await send(hr, { team: services });
    await send(hr);
    const { plans } = (await hr.get(`${own.path}/reminder-plans`)).body;
    expect(plans.map(({ team, sent: mailed, failed }: Record<string, unknown>) => [team, mailed, failed])).toEqual([
      [undefined, 3, 0],
      [services, undefined, undefined],
    ]);
  });

  it('of what is to be renewed leads to where one reads it, not to the path', async () => {
    const { mail } = (await preview(hr, { about: 'renewal' })).body;
    expect(mail.subject).toBe('Gemeente Voorbeeldstad herinnert je aan wat er te vernieuwen is');
    expect(mail.text).toContain('http://localhost:4321/vernieuwen\n');
    expect(mail.text).not.toContain('/leerpad');
    expect(mail.html).toContain('<a href="http://localhost:4321/vernieuwen">Kijk wat er te vernieuwen is</a>');
  });

  it('names people only for a purpose, which they can read', async () => {
    await attained(app, sanne.learnerId, 'begrijpen-1');
    const { body } = await preview(hr, { purpose: 'progress', team: services });
    expect(body.names.map(({ name, address }: { name: string; address: string }) => [name, address])).toEqual([
      ['', 'manager@v.example'],
      ['Sanne', 'sanne@v.example'],
    ]);
    expect(Object.keys(body.names[0])).toEqual(['member', 'name', 'address']);
    const [look] = (await sanne.get(`/memberships/${sanne.member}/looks`)).body.looks;
    expect(look).toMatchObject({ kind: 'preview', purpose: 'progress', by: 'hr@v.example' });
  });

  it('gives an administrator, who may not see how far people are, the mail and no numbers', async () => {
    const { body } = await preview(own.administrator, { team: services, purpose: 'progress' });
    expect(Object.keys(body).sort()).toEqual(['invitation', 'mail']);
    expect((await sanne.get(`/memberships/${sanne.member}/looks`)).body.looks).toEqual([]);
    const made = await send(own.administrator, { team: services });
    expect([made.status, remindersTo(app, 'sanne@v.example').length]).toEqual([201, 1]);
    const [listed] = (await own.administrator.get(`${own.path}/reminder-plans`)).body.plans;
    expect([listed.sent, listed.waiting, listed.failed]).toEqual([undefined, undefined, undefined]);
  });

  it('counts exactly who then gets a mail', async () => {
    await attained(app, sanne.learnerId, 'begrijpen-1');
    await attained(app, sanne.learnerId, 'gebruiken-1');
    const { people } = (await preview(hr)).body;
    await send(hr);
    const [{ sent: mailed }] = (await hr.get(`${own.path}/reminder-plans`)).body.plans;
    expect([people, mailed]).toEqual([4, 4]);
    expect((await preview(hr)).body).toMatchObject({ people: 0, skipped: 4 });
  });
});

describe('a manager', () => {
  it('can do nothing here while managers do not see people', async () => {
    expect((await preview(manager, { team: services })).status).toBe(404);
    expect((await send(manager, { team: services })).status).toBe(404);
    expect((await manager.get(`${own.path}/reminder-plans`)).status).toBe(404);
  });

  it('reminds the own team and those under it, now, and sees only that', async () => {
    await letManagersSee();
    const policy = await own.team('Beleid');
    await send(hr, { about: 'renewal' });
    expect((await preview(manager, { team: services, purpose: 'progress' })).body.names).toHaveLength(2);
    expect((await send(manager, { team: services })).status).toBe(201);
    expect(remindersTo(app, 'sanne@v.example')).toHaveLength(1);
    for (const input of [{}, { team: policy }, { team: services, repeat: 'monthly' }])
      expect((await send(manager, input)).status).toBe(400);
    const { plans } = (await manager.get(`${own.path}/reminder-plans`)).body;
    expect(plans.map(({ teamName }: { teamName: string }) => teamName)).toEqual(['Dienstverlening']);
    expect((await manager.post(`${own.path}/reminder-plans/${plans[0].id}/ending`)).status).toBe(404);
  });
});
