import { describe, expect, test } from 'vitest';
import { assetsIn, isReadable, mostPages, routeOf, tooMany } from '#domain/offline';

describe('what may be kept to read without a connection', () => {
  test.each(['/', '/cursussen/a/b', '/begrippen', '/praktijkvoorbeelden/x', '/rollen/behandelaar', '/wet'])(
    'is a page for everybody: %s',
    (path) => expect(isReadable(path)).toBe(true),
  );

  test.each([
    '/account',
    '/bewijs/AbC123',
    '/bewijzen',
    '/inloggen/bevestigen',
    '/leerpad',
    '/organisatie',
    '/oefentoets/recht-1',
    '/postvak',
    '/profiel',
    '/toets/recht-1',
    '/trainers/meldingen',
    '/uitslag',
    '/api/v1/profile',
    '/taxonomie/cellen.csv',
  ])('is nothing of one person, no test, no data: %s', (path) => expect(isReadable(path)).toBe(false));

  test('is at most so many pages: those kept longest ago go first', () => {
    expect(tooMany(['/wet', '/rollen', '/over'], 2)).toEqual(['/wet']);
    expect(tooMany(Array.from({ length: mostPages }, (_, at) => `/rollen/${at}`))).toEqual([]);
  });
});

describe('a request', () => {
  test('to the API, for a badge or for its keys is left alone, even when somebody follows a link there', () => {
    for (const path of ['/api/v1/profile', '/credentials/status/1', '/.well-known/did.json'])
      for (const navigates of [true, false]) expect(routeOf(path, navigates)).toBe('leave');
  });

  test('is for a page, for a file that never changes, or for one that may', () => {
    expect(routeOf('/bewijzen', true)).toBe('page');
    expect(routeOf('/_astro/Page.abc123.css', false)).toBe('hashed-asset');
    expect(routeOf('/favicon.svg', false)).toBe('asset');
    expect(routeOf('/pagefind/pagefind.js', false)).toBe('leave');
  });
});

describe('the files that a text needs', () => {
  test('of a page stand in its attributes and its inline scripts', () => {
    const page = `<link rel="stylesheet" href="/_astro/Page.a1.css"><link href="/_astro/x.woff2"><a href="/rollen">Rollen</a>
      <astro-island component-url="/_astro/Keuze.b2.js" renderer-url="/_astro/client.c3.js"></astro-island>
      <script type="module">import"/_astro/register.d4.js";</script><script src="/_astro/Page.a1.css"></script>`;
    expect(assetsIn(page, '/cursussen/a/b')).toEqual([
      '/_astro/Page.a1.css',
      '/_astro/x.woff2',
      '/_astro/Keuze.b2.js',
      '/_astro/client.c3.js',
      '/_astro/register.d4.js',
    ]);
  });

  test('of a script are the scripts beside it, whether it needs them now or later', () => {
    const script = `import{h as e}from"./preact.e5.js";const t=()=>import("./Later.f6.js");export{e as"./x"};`;
    expect(assetsIn(script, '/_astro/Keuze.b2.js')).toEqual(['/_astro/preact.e5.js', '/_astro/Later.f6.js']);
  });

  test('of a style sheet are its fonts and pictures, and nothing of elsewhere', () => {
    const style = `@font-face{src:url(/_astro/sans.g7.woff2)}a{background:url("./dot.h8.svg")}b{background:url(data:image/svg+xml,x.svg)}c{background:url(https://elders.nl/x.png)}`;
    expect(assetsIn(style, '/_astro/Page.a1.css')).toEqual(['/_astro/sans.g7.woff2', '/_astro/dot.h8.svg']);
  });
});
