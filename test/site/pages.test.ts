import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages, pageKinds } from '../support/site/pages.ts';

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const idsOf = new Map(builtPages.map(({ path, html }) => [path, new Set(all(html, /\sid="([^"]+)"/g))]));

/** Pages that draw parts of themselves: what a fragment names may come in later. */
const drawsItself = ['/profiel', '/leerpad', '/verifieer', '/bewijzen', '/uitslag', '/inloggen/bevestigen'];

describe('every page that is built', () => {
  test('is there, and of each kind at least one', () => {
    expect(builtPages.length).toBeGreaterThan(90);
    expect(pageKinds.length).toBeGreaterThan(25);
  });

  test('has a title that no other page has, and says what it is', () => {
    const titles = builtPages.map(({ html }) => all(html, /<title>([^<]*)<\/title>/g).join());
    expect(titles.filter((title, at) => title === '' || titles.indexOf(title) !== at)).toEqual([]);
    const silent = builtPages.filter(({ html }) => !/<meta name="description" content="[^"]{20,}"/.test(html));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('is in Dutch, and has one heading of level 1 at most before its script runs', () => {
    expect(builtPages.filter(({ html }) => !/<html lang="nl"[ >]/.test(html)).map(({ path }) => path)).toEqual([]);
    expect(builtPages.filter(({ html }) => all(html, /<(h1)[ >]/g).length > 1).map(({ path }) => path)).toEqual([]);
  });

  test('has no style attribute, no inline handler and nothing of another site in it', () => {
    const faults = builtPages.flatMap(({ path, html }) => [
      ...all(html, /<[a-z][^>]*\s(style|on[a-z]+)="/g).map((found) => `${path}: ${found}`),
      ...all(html, /<(?:script|img|iframe|source)[^>]*\ssrc="(https?:[^"]*)"/g).map((found) => `${path}: ${found}`),
      ...all(html, /<link[^>]*rel="(?:stylesheet|preload|icon)"[^>]*href="(https?:[^"]*)"/g).map(
        (found) => `${path}: ${found}`,
      ),
    ]);
    expect(faults).toEqual([]);
  });

  test('leads to pages and places that exist', () => {
    const broken = builtPages.flatMap(({ path, html }) =>
      [...new Set(all(html, /<a\s[^>]*?href="([^"]+)"/g))]
        .filter((href) => href.startsWith('/') || href.startsWith('#'))
        .filter((href) => !isThere(href.startsWith('#') ? path + href : href))
        .map((href) => `${path} -> ${href}`),
    );
    expect(broken).toEqual([]);
  });
});

function isThere(href: string): boolean {
  const { pathname, hash } = new URL(href, 'http://localhost');
  const path = pathname.replace(/(.)\/$/, '$1');
  const ids = idsOf.get(path);
  if (!ids) return existsSync(`dist${path}`) || /^\/(api\/v1|\.well-known|credentials)\//.test(path);
  return hash === '' || ids.has(decodeURIComponent(hash.slice(1))) || drawsItself.includes(path);
}
