import { describe, expect, it } from 'vitest';
import { createApp } from '#api/app';
import { testApp } from '../support/app.ts';

const email = 'eva@voorbeeldstad.nl';

describe('every answer', () => {
  it.each([
    ['a good one', '/health', {}, 200],
    ['bad input', '/sessions', { method: 'POST', body: '{}' }, 400],
    ['not signed in', '/profile', {}, 401],
    ['what does not exist', '/weg', {}, 404],
  ])(
    'carries the version and the security headers: %s',
    async (_, path, { method, body }: { method?: string; body?: string }, status) => {
      const browser = (await testApp()).browser();
      const { headers, status: answered } = method ? await browser.post(path, body) : await browser.get(path);
      expect(answered).toBe(status);
      expect(headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/);
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Strict-Transport-Security')).toBeNull();
      expect(headers.get('Request-Id')).toMatch(/^id-/);
    },
  );

  it('asks for https from then on where the site is on https', async () => {
    const app = await testApp({ baseUrl: 'https://leren.voorbeeldstad.nl', demo: false });
    const { headers } = await app.browser().get('/health');
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains');
  });

  it('is one line in the log, with the pattern of the route and nothing of the person', async () => {
    const app = await testApp();
    const eva = await app.signedIn(email);
    await eva.get('/profile');
    expect(app.logged.at(-1)).toMatchObject({ event: 'request', method: 'GET', route: '/api/v1/profile', status: 200 });
    expect(JSON.stringify(app.logged)).not.toMatch(/eva|192\.0\.2|secret-/);
  });
});

describe('a problem', () => {
  it('is problem+json with a stable code, a Dutch sentence and the number of the request', async () => {
    const answered = await (await testApp()).browser().get('/profile');
    expect(answered.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answered.headers.get('WWW-Authenticate')).toBe('Cookie realm="ai-geletterd"');
    expect(answered.body).toEqual({
      type: 'http://localhost:4321/api/v1/openapi.json#not-signed-in',
      status: 401,
      title: 'Je bent niet ingelogd',
      detail: 'Log in om verder te gaan. Was je ingelogd? Dan is je sessie verlopen.',
      code: 'not-signed-in',
      requestId: answered.headers.get('Request-Id'),
    });
  });

  it('names all faults at once', async () => {
    const eva = await (await testApp()).signedIn(email);
    const answered = await eva.put('/profile', { situation: { roles: 'geen lijst', overlays: [], extra: 1 } });
    expect(answered.status).toBe(400);
    expect(answered.body.faults).toEqual([
      { field: 'situation.roles', detail: 'Vul hier een lijst in.' },
      { field: 'situation.applications', detail: 'Dit veld ontbreekt.' },
      { field: 'situation.extra', detail: 'Dit veld kennen we niet. Laat het weg.' },
    ]);
  });

  it.each([
    ['broken JSON', '{"email":', 400, 'bad-input'],
    ['a list instead of an object', '[]', 400, 'bad-input'],
    ['more than fits', JSON.stringify({ email: 'x'.repeat(70_000) }), 413, 'too-large'],
  ])('answers %s', async (_, body, status, code) => {
    const answered = await (await testApp()).browser().post('/sign-in-requests', body);
    expect([answered.status, answered.body.code]).toEqual([status, code]);
  });

  it.each([
    ['POST', '/organisations/id-000001-0123456789ab/register-imports'],
    ['PUT', '/organisations/id-000001-0123456789ab/applications/id-000002-0123456789ab/instruction'],
    ['PUT', '/organisations/id-000001-0123456789ab/people-imports/id-000003-0123456789ab/parts/1'],
  ])('asks who is not signed in to do that, and reads nothing long of them: %s %s', async (method, path) => {
    const app = await testApp();
    let read = 0;
    const body = new ReadableStream({
      pull(stream) {
        read += 1;
        stream.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)));
      },
    });
    const init = { method, body, duplex: 'half', headers: { 'Content-Type': 'application/json' } };
    const answered = await createApp(app.deps).request(`/api/v1${path}`, init);
    expect([answered.status, (await answered.json()).code]).toEqual([401, 'not-signed-in']);
    expect(read).toBeLessThan(3);
  });

  it('of our own tells nobody anything, and the log everything but what a person typed', async () => {
    const app = await testApp();
    const eva = await app.signedIn(email);
    await app.db.client.execute('DROP TABLE profiles');
    const answered = await eva.get('/profile');
    expect(answered.status).toBe(500);
    expect(answered.text).not.toMatch(/sql|profiles|at \w+ \(/i);
    const fault = app.logged.find(({ event }) => event === 'fault');
    expect(fault).toMatchObject({ level: 'error', requestId: answered.body.requestId });
    expect(JSON.stringify(fault)).toContain('no such table: profiles');
    expect(JSON.stringify(fault)).not.toContain(eva.learnerId);
  });
});

describe('what is asked', () => {
  it('at an address with a trailing slash is not found, and not redirected', async () => {
    const browser = (await testApp()).browser();
    expect((await browser.get('/health/')).status).toBe(404);
  });

  it('in another form than JSON is refused', async () => {
    const browser = (await testApp()).browser();
    const form = await browser.post('/sign-in-requests', 'email=eva', {
      'Content-Type': 'application/x-www-form-urlencoded',
    });
    expect([form.status, form.body.code]).toEqual([415, 'wrong-content-type']);
    const asJson = await browser.post(
      '/sign-in-requests',
      { email },
      { 'Content-Type': 'application/json; charset=utf-8' },
    );
    expect(asJson.status).toBe(202);
  });

  it.each([
    ['text/html', 406],
    ['application/json;q=0, text/csv', 406],
    ['text/html, */*;q=0.8', 200],
    ['application/json', 200],
  ])('with Accept: %s is answered %i', async (accept, status) => {
    const browser = (await testApp()).browser();
    expect((await browser.get('/health', { Accept: accept })).status).toBe(status);
  });
});

describe('a change', () => {
  it.each([
    ['from this site', { 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['from a sister site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['from another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://kwaad.example' }, 403],
    ['by an older browser, from here', { 'Sec-Fetch-Site': '', Origin: 'http://localhost:4321' }, 200],
    ['by an older browser, from elsewhere', { 'Sec-Fetch-Site': '', Origin: 'https://kwaad.example' }, 403],
    ['with a cookie, from nowhere', { 'Sec-Fetch-Site': '' }, 403],
  ])('%s', async (_, headers, status) => {
    const eva = await (await testApp()).signedIn(email);
    const situation = { roles: [], overlays: [], applications: [] };
    expect((await eva.put('/profile', { situation }, headers)).status).toBe(status);
  });
});
