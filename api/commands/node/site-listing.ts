import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { CannotStart } from './cannot-start.ts';

export interface SiteFile {
  file: string;
  type: string;
  encodings: ReadonlySet<string>;
  /** What the file says, in short: the same in every build and on every server that has the same file. */
  digest(): Promise<string>;
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
  // The parts of the search index, which Pagefind packs by itself.
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
};
export const squeezed = { br: '.br', gzip: '.gz' } as const;

/**
 * The files and policies of a site that is whole. A build that is under way, or broke off, has files that come and go:
 * that is said here, not to a visitor.
 */
export function wholeSite({ root, policies }: { root: string; policies: string }) {
  try {
    const files = listed(root);
    if (files.has('index.html') && files.has('404.html')) return { files, policies: readPolicies(policies) };
  } catch (error) {
    if (!(error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')))
      throw error;
  }
  throw new CannotStart('De site in dist/ is niet af. Bouw haar eerst: npm run build. Of start met npm start.');
}

/** Whether a hash of what the file says is in its name. */
export const isForEver = (name: string) => /^_astro\/|^pagefind\/.*\.pf_\w+$/.test(name);

/** How long a browser may use a file without asking. */
export function lifetime(name: string): string {
  if (isForEver(name)) return 'public, max-age=31536000, immutable';
  return name.endsWith('.html') || name.startsWith('pagefind/') || name === 'sw.js'
    ? 'no-cache'
    : 'public, max-age=3600';
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
        const encodings = new Set(
          Object.entries(squeezed).flatMap(([name, end]) => (all.has(file + end) ? [name] : [])),
        );
        const name = file.slice(root.length + 1).replaceAll(sep, '/');
        return [name, { file, type: types[extname(file)] ?? '', encodings, digest: digestOf(file) }];
      }),
  );
}

/** Reads the file once, when somebody first asks for it. */
function digestOf(file: string): () => Promise<string> {
  let digest: string | undefined;
  return async () => {
    digest ??= createHash('sha256')
      .update(await readFile(file))
      .digest('base64url')
      .slice(0, 16);
    return digest;
  };
}

function readPolicies(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8'));
}
