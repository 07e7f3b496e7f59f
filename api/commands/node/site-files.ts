import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Hono } from 'hono';
import { CannotStart } from './cannot-start.ts';

interface SiteFile {
  file: string;
  type: string;
  etag: string;
  encodings: ReadonlySet<string>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
};
const squeezed = { br: '.br', gzip: '.gz' } as const;
const plainPolicy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The built site. Its files are listed once, at the start, so that no address can reach outside it. */
export function siteFiles(settings: { root: string; policies: string; https: boolean }) {
  const { files, policies } = wholeSite(settings);
  const fixed = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...(settings.https && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  };

  return new Hono().on(['GET', 'HEAD'], '*', async (c) => {
    const path = decoded(c.req.path);
    if (path !== '/' && path.endsWith('/') && files.has(pageOf(path.slice(0, -1))))
      return c.redirect(path.slice(0, -1), 308);
    const name = [path.slice(1), pageOf(path), shownAt(path)].find((one) => files.has(one)) ?? '404.html';
    const found = files.get(name);
    if (!found) return c.text('Deze pagina bestaat niet.', 404, fixed);

    const encoding = chosen(found, c.req.header('Accept-Encoding') ?? '');
    const etag = `"${found.etag}${encoding ? `-${encoding}` : ''}"`;
    const headers = {
      ...fixed,
      'Content-Type': found.type,
      'Cache-Control': lifetime(name),
      ETag: etag,
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
      ...(name.endsWith('.html') && {
        'Content-Security-Policy': policies[name] ?? policies.default ?? plainPolicy,
      }),
      ...(name.startsWith('taxonomie/') && !name.endsWith('.html') && { 'Access-Control-Allow-Origin': '*' }),
    };
    if (name !== '404.html' && c.req.header('If-None-Match') === etag) return c.body(null, 304, headers);
    const bytes = await readFile(encoding ? found.file + squeezed[encoding] : found.file);
    return c.body(new Uint8Array(bytes), name === '404.html' && path !== '/404' ? 404 : 200, headers);
  });
}

/** A build that is under way, or broke off, has files that come and go: that is said here, not to a visitor. */
function wholeSite({ root, policies }: { root: string; policies: string }) {
  try {
    const files = listed(root);
    if (files.has('index.html') && files.has('404.html')) return { files, policies: readPolicies(policies) };
  } catch (error) {
    if (!(error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')))
      throw error;
  }
  throw new CannotStart('De site in dist/ is niet af. Bouw haar eerst: npm run build. Of start met npm start.');
}

function listed(root: string): ReadonlyMap<string, SiteFile> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const all = new Set(names);
  return new Map(
    names
      .filter((file) => types[extname(file)] !== undefined)
      .map((file) => {
        const { size, mtimeMs } = statSync(file);
        const encodings = new Set(
          Object.entries(squeezed).flatMap(([name, end]) => (all.has(file + end) ? [name] : [])),
        );
        const etag = `${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}`;
        const name = file.slice(root.length + 1).replaceAll(sep, '/');
        return [name, { file, type: types[extname(file)] ?? '', etag, encodings }];
      }),
  );
}

function readPolicies(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const pageOf = (path: string) => (path === '/' ? 'index.html' : `${path.slice(1)}/index.html`);

/** A shared badge has an address of its own, and one page that shows it. */
const shownAt = (path: string) => (/^\/bewijs\/[\w-]+$/.test(path) ? 'bewijs/index.html' : '');

function lifetime(name: string): string {
  if (name.startsWith('_astro/')) return 'public, max-age=31536000, immutable';
  return name.endsWith('.html') ? 'no-cache' : 'public, max-age=3600';
}

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
