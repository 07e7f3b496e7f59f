import { beforeEach, describe, expect, it } from 'vitest';
import { mostPerMinute } from '#api/organisation/scim/guard';
import { type TestApp, testApp } from '../../../support/app.ts';
import { everyRow } from '../../../support/every-row.ts';
import { type TestOrganisation, testOrganisation } from '../../../support/organisation.ts';
import { clientWith } from '../../../support/scim.ts';

let app: TestApp;
let own: TestOrganisation;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
});

const make = async () =>
  (await own.administrator.post(`${own.path}/scim-tokens`, { label: 'Entra', invites: false })).body;
const list = async () => (await own.administrator.get(`${own.path}/scim-tokens`)).body;

describe('a token for SCIM', () => {
  it('shows its secret once, and stores only a digest of it', async () => {
    const { id, secret } = await make();
    expect(await list()).toEqual({
      tokens: [{ id, label: 'Entra', invites: false, createdAt: '2026-11-23T09:00:00.000Z' }],
      url: 'http://localhost:4321/scim/v2',
    });
    for (const { text } of await everyRow(app.db.client)) expect(text).not.toContain(secret);
  });

  it('notes that it was used, at most once an hour', async () => {
    const entra = clientWith(app, (await make()).secret);
    const used = async () => (await list()).tokens[0].usedAt;
    await entra.get('/Users');
    app.later({ minutes: 59 });
    await entra.get('/Users');
    expect(await used()).toBe('2026-11-23T09:00:00.000Z');
    app.later({ minutes: 1 });
    await entra.get('/Users');
    own.administrator.cookie = (await app.signedIn('beheerder@gemeente-voorbeeldstad.example')).cookie;
    expect(await used()).toBe('2026-11-23T10:00:00.000Z');
  });

  it('opens nothing once it is revoked', async () => {
    const { id, secret } = await make();
    const entra = clientWith(app, secret);
    expect((await own.administrator.delete(`${own.path}/scim-tokens/${id}`)).status).toBe(204);
    expect((await entra.get('/Users')).status).toBe(401);
    expect((await list()).tokens).toEqual([]);
    expect((await own.administrator.delete(`${own.path}/scim-tokens/${id}`)).status).toBe(404);
  });

  it('is kept from asking so much that others would have to wait', async () => {
    const entra = clientWith(app, (await make()).secret);
    for (let asked = 0; asked < mostPerMinute; asked++) await entra.get('/ResourceTypes/User');
    const refused = await entra.get('/Users');
    expect([refused.status, refused.headers.get('Retry-After'), refused.body.status]).toEqual([429, '60', '429']);
    app.later({ minutes: 1 });
    expect((await entra.get('/Users')).status).toBe(200);
  });

  it('leaves its maker and its own doing in the trail', async () => {
    const { id, secret } = await make();
    await clientWith(app, secret).person('eva@voorbeeldstad.example');
    const trail = await app.audited();
    expect(trail.at(-2)).toMatchObject({ action: 'scim-token-created', subject: { kind: 'scim-token', id } });
    expect(trail.at(-1)).toMatchObject({ action: 'member-provisioned', actor: { kind: 'provisioner', id } });
  });
});
