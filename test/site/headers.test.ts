import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../support/site/pages.ts';

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${inject('baseUrl')}${path}`, { headers, redirect: 'manual' });

/** The policy as the server sends it, per directive. */
async function policyOf(path: string): Promise<Map<string, string[]>> {
  const policy = (await get(path)).headers.get('Content-Security-Policy') ?? '';
  return new Map(
    policy.split(/;\s*/).map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inline = (html: string, tag: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
    .filter(([, attributes = '', text]) => text && !/\ssrc=|json/.test(attributes))
    .map(([, , text = '']) => text);

describe('the policy of every page', () => {
  test('allows nothing but this site, and no inline text that is not named by its hash', async () => {
    for (const { path, html } of builtPages) {
      const policy = await policyOf(path);
      expect(policy.get('default-src'), path).toEqual(["'none'"]);
      expect(policy.get('frame-ancestors'), path).toEqual(["'none'"]);
      expect(policy.get('base-uri'), path).toEqual(["'none'"]);
      for (const tag of ['script', 'style'] as const) {
        const allowed = (policy.get(`${tag}-src`) ?? []).filter((source) => source !== "'wasm-unsafe-eval'");
        expect(new Set(allowed), `${path}, ${tag}`).toEqual(new Set(["'self'", ...inline(html, tag).map(hashOf)]));
      }
      const elsewhere = [...policy.values()]
        .flat()
        .filter((source) => /unsafe-inline|unsafe-eval'|https?:|\*/.test(source));
      expect(
        elsewhere.filter((source) => source !== "'wasm-unsafe-eval'"),
        path,
      ).toEqual([]);
    }
  });

  test('lets WebAssembly run on the page of search alone', async () => {
    const mayRun = [];
    for (const { path } of builtPages) {
      const sources = (await policyOf(path)).get('script-src') ?? [];
      if (sources.includes("'wasm-unsafe-eval'")) mayRun.push(path);
    }
    expect(mayRun).toEqual(['/zoeken']);
    expect((await policyOf('/pagefind/pagefind-worker.js')).get('script-src')).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
    ]);
  });

  test('stands nowhere in the page itself', () => {
    expect(builtPages.filter(({ html }) => /http-equiv="content-security-policy"/i.test(html))).toEqual([]);
  });
});

describe('every file of the site', () => {
  const files = globSync('dist/**/*', { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^dist/, ''));
  const texts = files.filter((file) => /\.(html|css|js|svg|json|jsonld|csv|xml|txt)$/.test(file));

  test('comes packed where packing makes it smaller', async () => {
    const large = texts.filter((file) => statSync(`dist${file}`).size > 500);
    expect(large.length).toBeGreaterThan(200);
    for (const file of large.filter((one) => !one.endsWith('.html'))) {
      for (const encoding of ['br', 'gzip'])
        expect((await get(file, { 'Accept-Encoding': encoding })).headers.get('Content-Encoding'), file).toBe(encoding);
    }
    for (const { path } of builtPages)
      expect((await get(path, { 'Accept-Encoding': 'br' })).headers.get('Content-Encoding'), path).toBe('br');
  });

  test('is kept for ever under a name with its hash, and asked for again under any other', async () => {
    for (const file of files) {
      const answer = await get(file.endsWith('.html') ? file.replace(/(\/index)?\.html$/, '') || '/' : file);
      const hashed = /^\/_astro\/|\.pf_\w+$/.test(file);
      const lifetime = answer.headers.get('Cache-Control') ?? '';
      expect(/immutable/.test(lifetime), file).toBe(hashed);
      expect(lifetime, file).toMatch(hashed ? /max-age=31536000/ : /^no-cache$|max-age=3600/);
      const etag = answer.headers.get('ETag') ?? '';
      expect(etag, file).toMatch(hashed ? /^$/ : /^"[\w-]{16}(-br|-gzip)?"$/);
    }
  });
});
