import { basename, extname } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';

/** The policy of the site's own pages, so that a part that needs more is found out. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'";
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

/** What every page of the site loads. */
const looks = ['themes/op-peil.css', 'tokens.css', 'standard-parts.ts', 'base.css', 'standard-parts.css'];

const shell = `<!doctype html><html lang="nl"><head><title>Eiland</title><link rel="stylesheet" href="/eiland/island.css">
</head><body><main><h1>Eiland</h1><div id="island"></div></main><script type="module" src="/eiland/island.js"></script></body></html>`;

/** Opens a page with nothing on it but what the script renders in #island: an island before a page of the site has it. */
export async function mount(page: Page, script: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: looks.map((file) => `import './src/styles/${file}';`).join('') + script,
      resolveDir: process.cwd(),
      loader: 'tsx',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'empty' },
    entryNames: 'island',
    outdir: '/eiland',
    write: false,
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  await page.route('**/eiland/**', (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    const body = files.get(name);
    return route.fulfill({
      body: body ? Buffer.from(body) : shell,
      headers: {
        'Content-Security-Policy': policy,
        'Content-Type': types[extname(name)] ?? 'text/html; charset=utf-8',
      },
    });
  });
  await page.goto('/eiland/');
}
