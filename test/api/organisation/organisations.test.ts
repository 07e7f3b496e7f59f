import { describe, expect, it } from 'vitest';
import { grants } from '#api/db/schema';
import { mailQueue } from '#api/mailing/queue';
import { testApp, tokenIn } from '../../support/app.ts';
import { testOrganisation } from '../../support/organisation.ts';

const voorbeeldstad = {
  name: 'Gemeente Voorbeeldstad',
  contact: 'ai@voorbeeldstad.example',
  administrator: 'Eva@voorbeeldstad.example',
};

async function platformAdministrator() {
  const app = await testApp();
  const ada = await app.signedIn('ada@platform.example');
  const grant = { learnerId: ada.learnerId, role: 'administrator', grantedAt: app.deps.now().toISOString() } as const;
  await app.db.write([app.db.read.insert(grants).values(grant)]);
  app.later({ seconds: 10 });
  return { app, ada };
}

describe('founding an organisation', () => {
  it('is for who runs the platform; the first administrator is invited', async () => {
    const { app, ada } = await platformAdministrator();
    const created = await ada.post('/organisations', voorbeeldstad);
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      id: expect.any(String),
      name: 'Gemeente Voorbeeldstad',
      administrator: 'eva@voorbeeldstad.example',
    });
    expect(app.outbox.mails()[0]).toMatchObject({
      to: 'eva@voorbeeldstad.example',
      subject: 'Gemeente Voorbeeldstad nodigt je uit voor AI-geletterd',
    });
  });

  it('is not for a learner', async () => {
    const app = await testApp();
    const bo = await app.signedIn('bo@voorbeeldstad.example');
    expect((await bo.post('/organisations', voorbeeldstad)).status).toBe(404);
  });

  it('refuses a name that is taken', async () => {
    const { ada } = await platformAdministrator();
    await ada.post('/organisations', voorbeeldstad);
    const again = await ada.post('/organisations', voorbeeldstad);
    expect([again.status, again.body.detail]).toEqual([
      409,
      'Er is al een organisatie die Gemeente Voorbeeldstad heet. Kies een andere naam.',
    ]);
  });

  it('names every fault in what was sent', async () => {
    const { ada } = await platformAdministrator();
    const { status, body } = await ada.post('/organisations', { name: 'X', contact: 'geen adres', oin: '12' });
    expect(status).toBe(400);
    expect(body.faults.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['name', 'contact', 'oin', 'administrator']),
    );
  });
});

describe('an invitation', () => {
  it('says who invites before it is redeemed, and reading does not use it up', async () => {
    const { app, ada } = await platformAdministrator();
    await ada.post('/organisations', voorbeeldstad);
    const token = tokenIn(app.outbox, 'eva@voorbeeldstad.example');
    const visitor = app.browser();
    for (const _ of [1, 2])
      expect((await visitor.post('/invitation-views', { token })).body).toEqual({
        organisation: 'Gemeente Voorbeeldstad',
        contact: 'ai@voorbeeldstad.example',
        managersSeePeople: false,
      });
  });

  it('binds the membership to who redeems it, whatever address it was sent to', async () => {
    const { app, ada } = await platformAdministrator();
    const { id } = (await ada.post('/organisations', voorbeeldstad)).body;
    const token = tokenIn(app.outbox, 'eva@voorbeeldstad.example');
    const eva = await app.signedIn('eva@thuis.example');
    expect((await eva.post('/memberships', { token })).status).toBe(201);
    expect((await eva.get(`/organisations/${id}`)).body.you).toEqual(['organisation-administrator', 'member']);
  });

  it('is good for thirty days', async () => {
    const { app, ada } = await platformAdministrator();
    await ada.post('/organisations', voorbeeldstad);
    const token = tokenIn(app.outbox, 'eva@voorbeeldstad.example');
    app.later({ days: 31 });
    const late = await app.browser().post('/invitation-views', { token });
    expect([late.status, late.body.detail]).toEqual([
      409,
      'Deze uitnodiging is verlopen. Vraag een nieuwe aan ai@voorbeeldstad.example.',
    ]);
  });

  it('is good for one person', async () => {
    const { app, ada } = await platformAdministrator();
    await ada.post('/organisations', voorbeeldstad);
    const token = tokenIn(app.outbox, 'eva@voorbeeldstad.example');
    const [eva, bo] = [await app.signedIn('eva@thuis.example'), await app.signedIn('bo@thuis.example')];
    expect((await eva.post('/memberships', { token })).status).toBe(201);
    const second = await bo.post('/memberships', { token });
    expect([second.status, second.body.code]).toEqual([409, 'link-used']);
  });
});

describe('an organisation', () => {
  it('starts with the careful settings', async () => {
    const { administrator, path } = await testOrganisation(await testApp());
    expect((await administrator.get(path)).body.settings).toEqual({
      managersSeePeople: false,
      minimumGroup: 10,
      freshnessMonths: 24,
      monthsAfterLeaving: 24,
      lookDays: 90,
    });
  });

  it('keeps which setting was changed in the trail', async () => {
    const app = await testApp();
    const { administrator, path, id } = await testOrganisation(app);
    const { contact, settings } = (await administrator.get(path)).body;
    const saved = await administrator.put(path, { contact, settings: { ...settings, managersSeePeople: true } });
    expect(saved.body.settings.managersSeePeople).toBe(true);
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'organisation-changed',
      subject: { kind: 'organisation', id },
      detail: { managersSeePeople: true },
    });
  });

  it('mails everybody once managers see people by name, and not when other things change', async () => {
    const app = await testApp();
    const own = await testOrganisation(app);
    const { administrator, path } = own;
    await own.joins('bo@v.example', 'member');
    const { contact, settings } = (await administrator.get(path)).body;
    const mailsAbout = async (changed: object) => {
      await administrator.put(path, { contact, settings: { ...settings, ...changed } });
      await mailQueue(app.deps).idle();
      return app.outbox
        .mails()
        .filter(({ subject }) => subject.startsWith('Leidinggevenden'))
        .map(({ to }) => to);
    };
    expect(await mailsAbout({ lookDays: 180 })).toEqual([]);
    const everybody = ['bo@v.example', 'beheerder@gemeente-voorbeeldstad.example'];
    expect((await mailsAbout({ managersSeePeople: true })).toSorted()).toEqual(everybody.toSorted());
    expect(await mailsAbout({ managersSeePeople: true })).toHaveLength(2);
  });

  it('never shows a group of fewer than five, whoever asks', async () => {
    const { administrator, path } = await testOrganisation(await testApp());
    const { contact, settings } = (await administrator.get(path)).body;
    const asked = await administrator.put(path, { contact, settings: { ...settings, minimumGroup: 4 } });
    expect(asked.status).toBe(400);
  });
});
