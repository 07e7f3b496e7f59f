import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { CannotStart } from '#api/commands/node/cannot-start';
import { siteFiles } from '#api/commands/node/site-files';

let site: ReturnType<typeof siteFiles>;
let root: string;
const faults: string[] = [];
const get = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });

beforeAll(async () => {
  const top = await mkdtemp(join(tmpdir(), 'site-'));
  root = join(top, 'dist');
  for (const folder of ['_astro', 'rollen', 'bewijs', 'taxonomie', 'weg', 'pagefind/index'])
    await mkdir(join(root, folder), { recursive: true });
  const files = {
    'index.html': '<h1>Home</h1>',
    'rollen/index.html': '<h1>Rollen</h1>',
    'bewijs/index.html': '<h1>Bewijs</h1>',
    '404.html': '<h1>Niet gevonden</h1>',
    '500.html': '<h1>Er ging iets mis</h1>',
    'weg/index.html': '<h1>Straks weg</h1>',
    'pagefind/pagefind.js': 'export {};',
    'pagefind/index/nl_1.pf_index': 'index',
    '_astro/app.abc123.js': 'export {};',
    'taxonomie/cellen.csv': 'cel;titel',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  await writeFile(join(root, 'rollen/index.html.br'), brotliCompressSync('<h1>Rollen</h1>'));
  await writeFile(join(top, 'geheim.txt'), 'geheim');
  await writeFile(
    join(top, 'csp.json'),
    JSON.stringify({ default: "default-src 'none'", 'rollen/index.html': "default-src 'self'" }),
  );
  site = siteFiles({
    root,
    policies: join(top, 'csp.json'),
    https: true,
    failed: ({ message }) => faults.push(message),
  });
});

describe('the built site', () => {
  it('gives a page without a slash at the end, and sends who types one there', async () => {
    expect(await (await get('/rollen')).text()).toBe('<h1>Rollen</h1>');
    const moved = await get('/rollen/');
    expect([moved.status, moved.headers.get('Location')]).toEqual([308, '/rollen']);
  });

  it('gives every page its own policy, and the default where it has none', async () => {
    expect((await get('/rollen')).headers.get('Content-Security-Policy')).toBe("default-src 'self'");
    expect((await get('/')).headers.get('Content-Security-Policy')).toBe("default-src 'none'");
  });

  it('carries the security headers', async () => {
    const { headers } = await get('/');
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toContain('camera=()');
  });

  it.each(['/_astro/app.abc123.js', '/pagefind/index/nl_1.pf_index'])(
    'carries on a part of a page only what means something there: %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      for (const ofPages of ['Referrer-Policy', 'Cross-Origin-Opener-Policy', 'Permissions-Policy'])
        expect(headers.get(ofPages), ofPages).toBeNull();
    },
  );

  it('keeps what has a hash in its name for ever, and asks again for a page', async () => {
    expect((await get('/_astro/app.abc123.js')).headers.get('Cache-Control')).toBe(
      'public, max-age=31536000, immutable',
    );
    const page = await get('/');
    expect(page.headers.get('Cache-Control')).toBe('no-cache');
    const again = await get('/', { 'If-None-Match': page.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('knows a page again by what it says, whenever it was built', async () => {
    const before = await get('/rollen');
    const other = siteFiles({ root, policies: join(root, '../csp.json'), https: true, failed: () => undefined });
    await utimes(join(root, 'rollen/index.html'), new Date(0), new Date(0));
    expect((await other.request('/rollen')).headers.get('ETag')).toBe(before.headers.get('ETag'));
    expect((await get('/')).headers.get('ETag')).not.toBe(before.headers.get('ETag'));
  });

  it('keeps the parts of the search index for ever, and asks again for the script that names them', async () => {
    const part = await get('/pagefind/index/nl_1.pf_index');
    expect(part.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/pagefind/pagefind.js')).headers.get('Cache-Control')).toBe('no-cache');
  });

  it('gives the squeezed file to who can read it', async () => {
    const squeezed = await get('/rollen', { 'Accept-Encoding': 'gzip, br' });
    expect(squeezed.headers.get('Content-Encoding')).toBe('br');
    expect(squeezed.headers.get('Vary')).toBe('Accept-Encoding');
    expect((await get('/', { 'Accept-Encoding': 'br' })).headers.get('Content-Encoding')).toBeNull();
  });

  it('shows a shared badge at an address of its own', async () => {
    expect(await (await get('/bewijs/AbC_d-123')).text()).toBe('<h1>Bewijs</h1>');
  });

  it('says kindly that a page does not exist', async () => {
    const answered = await get('/nergens');
    expect([answered.status, await answered.text()]).toEqual([404, '<h1>Niet gevonden</h1>']);
  });

  it('says kindly that something went wrong, keeps that page nowhere, and tells the operator', async () => {
    await rm(join(root, 'weg/index.html'));
    const answered = await get('/weg');
    expect([answered.status, await answered.text()]).toEqual([500, '<h1>Er ging iets mis</h1>']);
    expect(answered.headers.get('Cache-Control')).toBe('no-store');
    expect(answered.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
    expect(faults.join()).toContain('ENOENT');
  });

  it.each([
    '/../geheim.txt',
    '/%2e%2e/geheim.txt',
    '/..%2fgeheim.txt',
    '/rollen/../../geheim.txt',
    '/%',
    '/rollen/index.html.br',
  ])('reaches nothing outside itself: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('gives its open data to every site, and its pages to none', async () => {
    expect((await get('/taxonomie/cellen.csv')).headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await get('/')).headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('a site that is not whole', () => {
  const whole = { 'dist/index.html': '', 'dist/404.html': '', 'csp.json': '{}' };
  const openWith = async (names: readonly string[]) => {
    const top = await mkdtemp(join(tmpdir(), 'site-'));
    await mkdir(join(top, 'dist'));
    for (const [name, text] of Object.entries(whole)) if (names.includes(name)) await writeFile(join(top, name), text);
    return () =>
      siteFiles({ root: join(top, 'dist'), policies: join(top, 'csp.json'), https: false, failed: () => undefined });
  };

  it.each(Object.keys(whole))('is refused in a sentence: without %s', async (missing) => {
    const open = await openWith(Object.keys(whole).filter((name) => name !== missing));
    expect(open).toThrow('De site in dist/ is niet af. Bouw haar eerst: npm run build. Of start met npm start.');
  });

  it('is refused where there is no folder at all, and is served once it is whole', async () => {
    expect(() =>
      siteFiles({ root: join(tmpdir(), 'no-such-site'), policies: '', https: false, failed: () => undefined }),
    ).toThrow(CannotStart);
    expect(await openWith(Object.keys(whole))).not.toThrow();
  });
});
