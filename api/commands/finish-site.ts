import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const site = 'dist';
const compressible = '**/*.{html,css,js,svg,json,jsonld,csv,xml,txt}';

/** The hash by which a policy allows exactly this inline text. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy of a page: itself, and by hash the few inline texts that Astro writes. */
export function policyFor(html: string): string {
  const inline = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
      .filter(([element, text]) => text && !/^<script[^>]*\ssrc=/.test(element) && !/^<script[^>]*json/.test(element))
      .map(([, text = '']) => hashOf(text));
  const allow = (tag: string) => ["'self'", ...new Set(inline(tag))].join(' ');
  return [
    "default-src 'none'",
    `script-src ${allow('script')}`,
    `style-src ${allow('style')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Astro writes this before the first island of a page, where HTML allows no style; our own style sheet says the same. */
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) };

async function compress(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, await squeeze.br(bytes, { params }));
  writeFileSync(`${file}.gz`, await squeeze.gz(bytes, { level: 9 }));
}

if (import.meta.main) {
  const pages = globSync('**/*.html', { cwd: site });
  for (const page of pages) {
    const html = readFileSync(`${site}/${page}`, 'utf8');
    if (html.includes(islandStyle)) writeFileSync(`${site}/${page}`, html.replace(islandStyle, ''));
  }
  const policies = Object.fromEntries(
    pages.map((page) => [page.replaceAll('\\', '/'), policyFor(readFileSync(`${site}/${page}`, 'utf8'))]),
  );
  mkdirSync('build', { recursive: true });
  writeFileSync('build/csp.json', JSON.stringify({ default: policyFor(''), ...policies }));
  const files = globSync(compressible, { cwd: site });
  await Promise.all(files.map((file) => compress(`${site}/${file}`)));
  console.log(`Site klaar: ${pages.length} pagina's, ${files.length} bestanden ingepakt.`);
}
