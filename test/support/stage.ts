import { build } from 'esbuild';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';

/**
 * Islands that no page carries yet, in a real browser with the styles of the site.
 * @param entry a module that shows them, from the root of the project
 */
export async function stage(entry: string) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'stage',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'dataurl' },
    logLevel: 'error',
  });
  const [script = '', style = ''] = ['.js', '.css'].map(
    (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text,
  );
  const browser = await launchBrowser();
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Toneel</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
<body><main class="wrap"><h1>Toneel</h1><div id="stage"></div></main></body></html>`;

  /** @param scene what the entry shows, by name */
  async function open(scene: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.route('http://toneel.localhost/**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`http://toneel.localhost/#${scene}`);
    await page.addScriptTag({ type: 'module', content: script });
    await page.locator('#stage > *').first().waitFor();
    return page;
  }
  return { open, close: () => browser.close() };
}
