import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { isForEver, lifetime, type SiteFile, squeezed, wholeSite } from './site-listing.ts';

const plainPolicy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** A worker has a policy of its own: that of its file. */
const workerPolicies: Record<string, string> = {
  'sw.js': "default-src 'none'; script-src 'self'; connect-src 'self'",
  'pagefind/pagefind-worker.js': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};

interface SiteSettings {
  root: string;
  policies: string;
  https: boolean;
  /** Told of what could not be served. */
  failed: (error: Error) => void;
}

/** The built site. Its files are listed once, at the start, so that no address can reach outside it. */
export function siteFiles(settings: SiteSettings) {
  const { files, policies } = wholeSite(settings);
  const always = {
    'X-Content-Type-Options': 'nosniff',
    ...(settings.https && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  };
  const fixed = {
    ...always,
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
  const policyOf = (name: string) => {
    const policy = name.endsWith('.html') ? (policies[name] ?? policies.default ?? plainPolicy) : workerPolicies[name];
    return policy && { 'Content-Security-Policy': policy };
  };
  // Held from the start: where a file can't be read, this one can't be either.
  const sorry = files.get('500.html');
  const sorryPage = sorry ? readFileSync(sorry.file, 'utf8') : 'Er ging iets mis. Probeer het later opnieuw.';

  return new Hono()
    .onError((error, c) => {
      settings.failed(error);
      const type = sorry?.type ?? 'text/plain; charset=utf-8';
      const headers = { ...fixed, ...policyOf('500.html'), 'Content-Type': type, 'Cache-Control': 'no-store' };
      return c.body(sorryPage, 500, headers);
    })
    .on(['GET', 'HEAD'], '*', async (c) => {
      const path = decoded(c.req.path);
      if (path !== '/' && path.endsWith('/') && files.has(pageOf(path.slice(0, -1))))
        return c.redirect(path.slice(0, -1), 308);
      const name = [path.slice(1), pageOf(path), shownAt(path)].find((one) => files.has(one)) ?? '404.html';
      const found = files.get(name);
      if (!found) return c.text('Deze pagina bestaat niet.', 404, fixed);

      const encoding = chosen(found, c.req.header('Accept-Encoding') ?? '');
      // What is kept for ever is never asked for again, so it needs no mark to know it by.
      const etag = isForEver(name) ? undefined : `"${await found.digest()}${encoding ? `-${encoding}` : ''}"`;
      const headers = {
        ...(isPart(name) ? always : fixed),
        ...policyOf(name),
        'Content-Type': found.type,
        'Cache-Control': lifetime(name),
        ...(etag && { ETag: etag }),
        ...(found.encodings.size > 0 && { Vary: 'Accept-Encoding' }),
        ...(encoding && { 'Content-Encoding': encoding }),
        ...(name.startsWith('taxonomie/') && !name.endsWith('.html') && { 'Access-Control-Allow-Origin': '*' }),
      };
      if (etag && name !== '404.html' && c.req.header('If-None-Match') === etag) return c.body(null, 304, headers);
      const bytes = await readFile(encoding ? found.file + squeezed[encoding] : found.file);
      return c.body(new Uint8Array(bytes), name === '404.html' && path !== '/404' ? 404 : 200, headers);
    });
}

/** What a page is made of and nothing opens by itself: what headers say of a page would be weight without meaning. */
const isPart = (name: string) => /^(_astro|pagefind)\/.*\.(css|js|woff2|pf_\w+|pagefind)$/.test(name);

const pageOf = (path: string) => (path === '/' ? 'index.html' : `${path.slice(1)}/index.html`);

/** A shared badge has an address of its own, and one page that shows it; the pages about faults have no folder. */
const shownAt = (path: string) =>
  /^\/bewijs\/[\w-]+$/.test(path) ? 'bewijs/index.html' : /^\/(404|500)$/.test(path) ? `${path.slice(1)}.html` : '';

function chosen({ encodings }: SiteFile, accepted: string): keyof typeof squeezed | undefined {
  const asked = accepted.split(',').map((one) => one.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => encodings.has(encoding) && asked.includes(encoding));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
