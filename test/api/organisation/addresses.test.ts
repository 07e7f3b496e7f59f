import { beforeEach, describe, expect, it } from 'vitest';
import { type Browser, codeIn, type TestApp, testApp, tokenIn } from '../../support/app.ts';

let app: TestApp;
let eva: Browser & { learnerId: string };
beforeEach(async () => {
  app = await testApp();
  eva = await app.signedIn('eva@werk.example');
  app.later({ minutes: 1 });
});

const addresses = async () =>
  (await eva.get('/addresses')).body.addresses.map(({ address }: { address: string }) => address);
const ask = (who: Browser, email: string) => who.post('/address-requests', { email });

describe('a second address', () => {
  it('is added by the link in its mail, and signs in to the same account', async () => {
    expect((await ask(eva, 'Eva@thuis.example')).status).toBe(202);
    expect((await eva.post('/addresses', { token: tokenIn(app.outbox, 'eva@thuis.example') })).status).toBe(201);
    expect(await addresses()).toEqual(['eva@werk.example', 'eva@thuis.example']);
    expect((await app.signedIn('eva@thuis.example')).learnerId).toBe(eva.learnerId);
  });

  it('is added by the code too', async () => {
    const { id } = (await ask(eva, 'eva@thuis.example')).body;
    const wrong = await eva.post('/addresses', { request: id, code: '0000 0001' });
    expect([wrong.status, await addresses()]).toEqual([400, ['eva@werk.example']]);
    expect((await eva.post('/addresses', { request: id, code: codeIn(app.outbox) })).status).toBe(201);
  });

  it('is added for the account that asked only, and opens no session', async () => {
    const { id } = (await ask(eva, 'bo@thuis.example')).body;
    const token = tokenIn(app.outbox, 'bo@thuis.example');
    const code = codeIn(app.outbox);
    const bo = await app.signedIn('bo@werk.example');
    for (const who of [bo, app.browser()]) {
      expect((await who.post('/sessions', { token })).status).toBe(404);
      expect((await who.post('/sessions', { request: id, code })).status).toBe(400);
    }
    expect((await bo.post('/addresses', { token })).status).toBe(404);
    expect((await bo.post('/addresses', { request: id, code })).status).toBe(400);
  });

  it('cannot be that of another account, and that is told only to who reads its mail', async () => {
    await app.signedIn('bo@thuis.example');
    expect((await ask(eva, 'bo@thuis.example')).status).toBe(202);
    expect((await eva.post('/addresses', { token: tokenIn(app.outbox, 'bo@thuis.example') })).status).toBe(409);
  });

  it('cannot be added by a mail to sign in', async () => {
    await app.browser().post('/sign-in-requests', { email: 'eva@thuis.example' });
    expect((await eva.post('/addresses', { token: tokenIn(app.outbox, 'eva@thuis.example') })).status).toBe(404);
  });
});

describe('taking an address away', () => {
  it('keeps at least one', async () => {
    const [{ id }] = (await eva.get('/addresses')).body.addresses;
    const refused = await eva.delete(`/addresses/${id}`);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      'Dit is je enige adres. Voeg eerst een ander adres toe, anders kun je niet meer inloggen.',
    ]);
  });

  it('locks out who reads its mail, in other browsers at once', async () => {
    await ask(eva, 'eva@thuis.example');
    await eva.post('/addresses', { token: tokenIn(app.outbox, 'eva@thuis.example') });
    const elsewhere = await app.signedIn('eva@werk.example');
    const [work] = (await eva.get('/addresses')).body.addresses;
    expect((await eva.delete(`/addresses/${work.id}`)).status).toBe(204);
    expect((await elsewhere.get('/addresses')).status).toBe(401);
    expect(await addresses()).toEqual(['eva@thuis.example']);
    expect((await app.signedIn('eva@werk.example')).learnerId).not.toBe(eva.learnerId);
    expect(JSON.stringify(await app.audited())).not.toMatch(/@/);
  });
});
