import { execFile } from 'node:child_process';
import { createServer, request, type Server } from 'node:http';
import { promisify } from 'node:util';
import { browserFile } from '../support/browser.ts';
import { runServer } from './server.ts';

const paths = [
  '/',
  '/rollen/klantcontact',
  '/cursussen',
  '/cursussen/basiscursus-generatieve-ai/klopt-het-wat-er-staat',
  '/toets/begrijpen-1',
];
const version = '13.5.0';
const run = promisify(execFile);
/** Another port than the site's own, for what stands between. */
const port = 4396;

interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null }>;
}

/** What Lighthouse thinks of the pages on a phone. It is 176 MB with all that it brings, so it comes only when asked. */
export async function measureLighthouse(): Promise<void> {
  const server = await runServer(4397);
  const between = await withoutReferrerPolicy(server.baseUrl);
  const chrome = await browserFile();
  for (const path of paths) {
    const { stdout, stderr } = await run(
      'npx',
      [
        '--yes',
        `lighthouse@${version}`,
        `http://localhost:${port}${path}`,
        '--output=json',
        '--quiet',
        '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage',
        '--only-categories=performance,accessibility,best-practices,seo',
      ],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, ...(chrome && { CHROME_PATH: chrome }) },
      },
    );
    if (stdout === '') throw new Error(`Lighthouse gave no answer for ${path}:\n${stderr.slice(-2000)}`);
    const { runtimeError, categories }: Report = JSON.parse(stdout);
    if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`);
    const scores = Object.entries(categories).map(([id, { score }]) => `${id} ${Math.round((score ?? 0) * 100)}`);
    console.log(`lighthouse ${scores.join(', ')} ${path}`);
  }
  between.close();
  await server.stop();
}

/**
 * Lighthouse loses the page it opens where a site sends a Referrer-Policy of same-origin (seen with this version on
 * Chromium 147), so it gets the same answers without that header.
 */
async function withoutReferrerPolicy(origin: string): Promise<Server> {
  const { hostname, port: own, host } = new URL(origin);
  const between = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const passedOn = request({ hostname, port: own, path, method, headers: { ...headers, host } }, (real) => {
      const { 'referrer-policy': _, ...kept } = real.headers;
      answer.writeHead(real.statusCode ?? 502, kept);
      real.pipe(answer);
    });
    asked.pipe(passedOn);
  });
  await new Promise<void>((listening) => between.listen(port, listening));
  return between;
}
