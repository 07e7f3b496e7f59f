import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { reminders } from '#api/db/schema';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { askOfAll, growToCounted, remindersTo, round, sent } from '../../support/reminded.ts';

const address = 'sanne@v.example';
const about = { about: 'open', repeat: 'once' };

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;
let sanne: Colleague;

beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  hr = await own.joins('hr@v.example', 'hr');
  sanne = await own.joins(address, 'member', { name: 'Sanne' });
  await askOfAll(own);
});

async function plan(input: object, by: Colleague = hr) {
  const made = await by.post(`${own.path}/reminder-plans`, { ...about, ...input });
  await sent(app);
  return made;
}
/** Days pass; sessions have ended, so that people sign in anew. */
async function later(days: number) {
  app.later({ days });
  hr.cookie = (await app.signedIn('hr@v.example')).cookie;
}
const mailsTo = (to = address) => remindersTo(app, to);

describe('a reminder', () => {
  it('says what is open for you, how long it takes, who asked and how to stop it, and nothing of others', async () => {
    await attained(app, sanne.learnerId, 'begrijpen-1');
    expect((await plan({})).status).toBe(201);
    const [mail, ...more] = mailsTo();
    expect(more).toEqual([]);
    expect(mail?.text).toContain('- gebruiken, niveau 1 (Bewust)');
    expect(mail?.text).not.toContain('begrijpen');
    for (const part of [
      'Gemeente Voorbeeldstad',
      'beheerder@gemeente-voorbeeldstad.example',
      'http://localhost:4321/leerpad',
      'http://localhost:4321/account#herinneringen',
    ]) {
      expect(mail?.text).toContain(part);
      expect(mail?.html.replaceAll('&#38;', '&')).toContain(part);
    }
    expect(mail?.text).not.toMatch(/score|collega|antwoord|hr@/i);
  });

  it('names the due day, and brings it as a file for a calendar', async () => {
    await plan({ dueOn: '2026-12-31' });
    const [mail] = mailsTo();
    expect(mail?.text).toContain('uiterlijk 31 december 2026');
    const [file] = mail?.attachments ?? [];
    expect([file?.name, file?.type]).toEqual(['leerpad.ics', 'text/calendar; charset=utf-8; method=PUBLISH']);
    const calendar = new ICAL.Component(ICAL.parse(file?.content ?? ''));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect([event.startDate.toString(), event.summary]).toEqual([
      '2026-12-31',
      'Leerpad AI-geletterd afronden (Gemeente Voorbeeldstad)',
    ]);
  });

  it('goes to the work address where somebody signs in with it, and to nobody without something open', async () => {
    for (const cell of ['begrijpen-1', 'gebruiken-1'] as const) await attained(app, sanne.learnerId, cell);
    await plan({});
    expect(mailsTo()).toEqual([]);
    expect(mailsTo('hr@v.example')).toHaveLength(1);
  });

  it('says of what expires until when it holds, and how long the tests take', async () => {
    await attained(app, sanne.learnerId, 'begrijpen-1', { decidedAt: '2024-12-20T09:00:00.000Z' });
    await plan({ about: 'expiring' });
    expect(mailsTo().map(({ text }) => text)).toEqual([
      expect.stringContaining('- begrijpen, niveau 1 (Bewust), tot 20 december 2026'),
    ]);
    expect(mailsTo('hr@v.example')).toEqual([]);
  });

  it('asks who was invited to look at the invitation again, with a link that works', async () => {
    await own.administrator.post(`${own.path}/members`, { address: 'cas@v.example' });
    await askOfAll(own);
    await sent(app);
    await plan({});
    expect(mailsTo('cas@v.example')).toEqual([]);
    await later(8);
    await plan({});
    const [mail] = mailsTo('cas@v.example');
    const token = mail?.text.match(/#(\S+)/)?.[1];
    const seen = await app.browser().post('/invitation-views', { token });
    expect([seen.status, seen.body.organisation]).toEqual([200, 'Gemeente Voorbeeldstad']);
  });
});

describe('nobody is mailed too often or against their wish', () => {
  it('gets no more than one a week, whatever is planned', async () => {
    await plan({});
    await plan({});
    await later(6);
    await plan({});
    expect(mailsTo()).toHaveLength(1);
    await later(1);
    await plan({});
    expect(mailsTo()).toHaveLength(2);
  });

  it('counts the mails of all organisations that somebody is in', async () => {
    const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
    await other.joins(address, 'member');
    await askOfAll(other);
    await plan({});
    const there = await other.administrator.post(`${other.path}/reminder-plans`, about);
    await sent(app);
    expect(there.status).toBe(201);
    expect(mailsTo().map(({ subject }) => subject)).toEqual(['Gemeente Voorbeeldstad herinnert je aan je leerpad']);
  });

  it('gets one where two plans begin at the same moment', async () => {
    await Promise.all([plan({}), plan({}), plan({})]);
    expect(mailsTo()).toHaveLength(1);
    expect(mailsTo('hr@v.example')).toHaveLength(1);
  });

  it('gets none after switching them off, though it was planned already', async () => {
    await plan({ startsOn: '2026-11-24', repeat: 'monthly' });
    await sanne.put(`/memberships/${sanne.member}`, { reminders: false });
    app.later({ days: 1 });
    await round(app);
    expect(mailsTo()).toEqual([]);
    expect(mailsTo('hr@v.example')).toHaveLength(1);
  });
});

describe('a plan', () => {
  it('that is monthly goes on every month until it is ended', async () => {
    await growToCounted(own);
    await askOfAll(own);
    const { body } = await plan({ startsOn: '2026-11-24', repeat: 'monthly' });
    expect(body).toMatchObject({ nextOn: '2026-11-24', sent: 0, waiting: 0 });
    await round(app);
    expect(mailsTo()).toHaveLength(0);
    app.later({ days: 1 });
    await round(app);
    await round(app);
    expect(mailsTo()).toHaveLength(1);
    await later(30);
    await round(app);
    expect(mailsTo()).toHaveLength(2);
    const [listed] = (await hr.get(`${own.path}/reminder-plans`)).body.plans;
    expect(listed).toMatchObject({ nextOn: '2027-01-24', sent: 10, waiting: 0, failed: 0 });
    expect((await hr.post(`${own.path}/reminder-plans/${body.id}/ending`)).status).toBe(204);
    expect((await hr.post(`${own.path}/reminder-plans/${body.id}/ending`)).status).toBe(409);
    await later(40);
    await round(app);
    expect(mailsTo()).toHaveLength(2);
  });

  it('that comes back every so many weeks says so, and reminds anew each time', async () => {
    const { body } = await plan({ repeat: 'weeks', everyWeeks: 2 });
    expect(body).toMatchObject({ repeat: 'weeks', everyWeeks: 2 });
    expect(mailsTo()).toHaveLength(1);
    await later(13);
    await round(app);
    expect(mailsTo()).toHaveLength(1);
    await later(1);
    await round(app);
    expect(mailsTo()).toHaveLength(2);
    const [listed] = (await hr.get(`${own.path}/reminder-plans`)).body.plans;
    expect(listed.nextOn).toBe('2026-12-21');
  });

  it('of a team reminds that team with those under it, also where the team is gone later', async () => {
    const services = await own.team('Dienstverlening');
    const permits = await own.team('Vergunningen', services);
    await own.joins('bo@v.example', 'member', { team: permits });
    await askOfAll(own);
    const made = await plan({ team: services });
    expect(made.body).toMatchObject({ team: services, teamName: 'Dienstverlening' });
    expect([mailsTo('bo@v.example').length, mailsTo().length]).toEqual([1, 0]);
    const archive = await own.team('Archief');
    await plan({ team: archive, repeat: 'monthly', startsOn: '2026-12-24' });
    expect((await own.administrator.delete(`${own.path}/teams/${archive}`)).status).toBe(204);
    const [listed] = (await hr.get(`${own.path}/reminder-plans`)).body.plans;
    expect(listed).toMatchObject({ teamName: 'Archief', endedAt: expect.any(String) });
    expect(listed.team).toBeUndefined();
  });

  it.each([
    [{ startsOn: '2026-11-22' }, 'startsOn'],
    [{ startsOn: '2026-11-30', dueOn: '2026-11-29' }, 'dueOn'],
    [{ repeat: 'monthly', dueOn: '2026-12-31' }, 'dueOn'],
    [{ repeat: 'weeks', everyWeeks: 4, dueOn: '2026-12-31' }, 'dueOn'],
    [{ repeat: 'weeks' }, 'everyWeeks'],
    [{ repeat: 'weeks', everyWeeks: 1 }, 'everyWeeks'],
  ])('refuses days that do not fit: %j', async (days, field) => {
    const { status, body } = await plan(days);
    expect([status, body.faults.map((fault: { field: string }) => fault.field)]).toEqual([400, [field]]);
    expect(await app.db.read.select().from(reminders)).toEqual([]);
  });

  it('leaves in the trail who planned what and how many got it, and no names', async () => {
    await plan({});
    const trail = (await app.audited()).filter(({ action }) => String(action).startsWith('reminder'));
    expect(trail.map(({ action, detail }) => [action, detail])).toEqual([
      ['reminder-plan-made', { about: 'open', repeat: 'once' }],
      ['reminders-planned', { people: 3 }],
    ]);
    expect(JSON.stringify(trail)).not.toContain('@');
  });
});
