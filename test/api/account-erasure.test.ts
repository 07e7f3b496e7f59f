import { describe, expect, it } from 'vitest';
import { revokeBadge } from '#api/badges/revoke';
import { isStatusIndexTaken, revokedPlaces } from '#api/badges/store';
import { looseResponses } from '#api/db/schema';
import { cutLoose } from '#api/retention/cut-loose';
import { operator, testOrganisation } from '../support/organisation.ts';
import { address, beginning, deeds, erase } from '../support/whole-life.ts';

describe('erasing an account', () => {
  it('asks to type what happens, and does nothing before that', async () => {
    const { eva } = await beginning();
    expect((await eva.delete('/account')).status).toBe(400);
    const { status, body } = await erase(eva, 'ja');
    expect([status, body.faults[0].detail]).toEqual([
      400,
      'Typ: wis mijn account. Zo wist niemand per ongeluk een account.',
    ]);
    expect((await eva.get('/sessions/current')).body.signedIn).toBe(true);
  });

  it('says what was destroyed and signs out everywhere', async () => {
    const given = await beginning();
    await deeds.joined(given);
    await deeds.sharedBadge(given);
    const other = await given.app.signedIn(address);
    const { status, body } = await erase(given.eva);
    expect(status).toBe(200);
    expect(body).toEqual({ erasedAt: body.erasedAt, memberships: 1, attempts: 1, badges: 1, reports: 0 });
    expect(given.eva.cookie).toBeUndefined();
    expect((await other.get('/sessions/current')).body.signedIn).toBe(false);
  });

  it('leaves the address free for a new account that knows nothing of the old one', async () => {
    const given = await beginning();
    await deeds.profile(given);
    await erase(given.eva);
    const again = await given.app.signedIn(address);
    expect(again.learnerId).not.toBe(given.eva.learnerId);
    expect((await again.get('/profile')).body.situation.roles).toEqual([]);
  });

  it('is refused to the last administrator of an organisation, with its name, and destroys nothing', async () => {
    const { organisation } = await beginning();
    const { administrator } = organisation;
    const { status, body } = await erase(administrator);
    expect([status, body.code]).toEqual([409, 'last-administrator']);
    expect(body.detail).toBe(
      'Je bent de laatste beheerder van Gemeente Voorbeeldstad. Maak daar eerst iemand anders beheerder. Daarna kun je je account wissen.',
    );
    expect((await administrator.get('/memberships')).body.memberships[0].status).toBe('active');
  });

  it('goes through for an administrator who is not the last', async () => {
    const { app, organisation } = await beginning();
    await organisation.joins('bo@v.example', 'organisation-administrator');
    expect((await erase(organisation.administrator)).status).toBe(200);
    expect((await testOrganisation(app, 'Provincie Voorbeeld')).id).toBeDefined();
  });

  it('makes a shared badge private and gives its place on the status list to nobody else', async () => {
    const given = await beginning();
    const { app, eva } = given;
    await deeds.sharedBadge(given);
    const [badge] = (await eva.get('/badges')).body.badges;
    const { rows } = await app.db.client.execute('SELECT status_index FROM badges');
    await erase(eva);
    const publicId = String(badge.publicUrl).split('/').at(-1);
    expect((await app.browser().get(`/public-badges/${publicId}`)).status).toBe(404);
    const place = Number(rows[0]?.status_index);
    expect(await isStatusIndexTaken(app.db, place)).toBe(true);
    expect(await revokedPlaces(app.db, 1)).toEqual([]);
  });

  it('keeps a badge revoked that was revoked before', async () => {
    const given = await beginning();
    const { app, eva } = given;
    await deeds.sharedBadge(given);
    const [badge] = (await eva.get('/badges')).body.badges;
    await revokeBadge(app.deps, operator, { id: badge.id, reason: 'De toets bleek niet te kloppen.' });
    const before = await revokedPlaces(app.db, 1);
    await erase(eva);
    expect(before).toHaveLength(1);
    expect(await revokedPlaces(app.db, 1)).toEqual(before);
  });

  it('leaves answers that were cut loose before', async () => {
    const given = await beginning();
    await deeds.handedIn(given);
    given.app.later({ days: 91 });
    await cutLoose(given.app.deps, operator);
    const loose = await given.app.db.read.$count(looseResponses);
    const eva = await given.app.signedIn(address);
    await erase(eva);
    expect(loose).toBeGreaterThan(0);
    expect(await given.app.db.read.$count(looseResponses)).toBe(loose);
  });

  it('leaves colleagues the look of somebody who looked at them, without a name', async () => {
    const given = await beginning();
    const { organisation, eva } = given;
    await deeds.joined(given);
    await deeds.looking(given);
    await erase(eva);
    const { administrator } = organisation;
    const { looks } = (await administrator.get(`/memberships/${administrator.member}/looks`)).body;
    expect(looks).toMatchObject([{ by: 'iemand die er niet meer werkt', role: 'hr', purpose: 'progress' }]);
    const { members } = (await administrator.get(`${organisation.path}/members?purpose=administration`)).body;
    expect(members).toHaveLength(1);
  });

  it('is in the log, without whose account it was', async () => {
    const { app, eva } = await beginning();
    await erase(eva);
    expect((await app.audited()).at(-1)).toMatchObject({
      actor: { kind: 'system' },
      action: 'account-erased',
      subject: { kind: 'learner', id: 'erased' },
    });
  });
});
