import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askLink } from '../../api/commands/content/ask-link.ts';
import { perHost } from '../../api/commands/content/per-host.ts';

let server: Server;
let site = '';
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const [status, location] = answerTo(method, url);
    if (status !== undefined) response.writeHead(status, location === undefined ? {} : { location }).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  site = `http://127.0.0.1:${address.port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a page that is asked for', () => {
  it('answers to its head alone', async () => {
    expect(await askLink(`${site}/hier`, 2000)).toEqual({
      kind: 'answered',
      status: 200,
      url: `${site}/hier`,
      moves: [],
    });
    expect(asked).toEqual(['HEAD /hier']);
  });

  it('is asked for whole where the head is refused', async () => {
    expect(await askLink(`${site}/alleen-get`, 2000)).toMatchObject({ status: 200 });
    expect(asked).toEqual(['HEAD /alleen-get', 'GET /alleen-get']);
  });

  it('is followed to where it went, with how', async () => {
    expect(await askLink(`${site}/tijdelijk`, 2000)).toEqual({
      kind: 'answered',
      status: 200,
      url: `${site}/hier`,
      moves: [302, 301],
    });
  });

  it('is let go of after too many moves', async () => {
    expect(await askLink(`${site}/rondje`, 2000)).toMatchObject({ kind: 'answered', status: 302 });
  });

  it('says nothing where it takes too long or nobody listens', async () => {
    expect(await askLink(`${site}/traag`, 100)).toEqual({ kind: 'silent', code: 'TIMEOUT', at: `${site}/traag` });
    expect(await askLink('http://127.0.0.1:1/', 2000)).toMatchObject({ kind: 'silent' });
  });
});

it('asks one site one thing at a time, each address once, and few sites together', async () => {
  const busy = new Map<string, number>();
  let most = 0;
  const urls = ['a', 'b', 'c', 'd'].flatMap((host) => [1, 2, 2].map((page) => `https://${host}.nl/${page}`));
  const answers = await perHost(
    urls,
    async (url) => {
      const { host } = new URL(url);
      busy.set(host, (busy.get(host) ?? 0) + 1);
      expect(busy.get(host)).toBe(1);
      most = Math.max(most, [...busy.values()].filter((count) => count > 0).length);
      await wait(5);
      busy.set(host, 0);
      return url.toUpperCase();
    },
    { hosts: 2, pauseMs: 1, final: () => false },
  );
  expect([...answers.keys()].sort()).toEqual([...new Set(urls)]);
  expect(answers.get('https://a.nl/1')).toBe('HTTPS://A.NL/1');
  expect(most).toBe(2);
});

it('asks a site nothing more after an answer that is final for it', async () => {
  const heard: string[] = [];
  const answers = await perHost(
    ['https://a.nl/1', 'https://a.nl/2', 'https://b.nl/1', 'https://a.nl/3'],
    async (url) => {
      heard.push(url);
      return url === 'https://a.nl/2' ? 'stil' : 'goed';
    },
    { hosts: 1, pauseMs: 0, final: (answer) => answer === 'stil' },
  );
  expect(heard).toEqual(['https://a.nl/1', 'https://a.nl/2', 'https://b.nl/1']);
  expect(answers.get('https://a.nl/3')).toBe('stil');
});

describe('npm run check:links', () => {
  it('names each dead address with its file and line, and ends in failure', async () => {
    const { code, stdout, stderr } = await checkLinks([`${site}/hier`, `${site}/weg`, `${site}/verhuisd`]);
    expect(stdout).toBe('We vragen 3 adressen op bij 1 site. Dit duurt even.\n');
    expect(stderr).toBe(
      [
        'FOUTEN',
        '',
        'content/resources/a.yaml',
        `  2      ${site}/weg bestaat niet meer (404).`,
        '         Zoek het nieuwe adres, of kies een andere bron.',
        '',
        'ADVIES',
        '',
        'content/resources/a.yaml',
        `  3      ${site}/verhuisd is verhuisd naar ${site}/hier.`,
        '         Zet het nieuwe adres neer.',
        '',
        '1 plek heeft een dood adres.',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
  });

  it('ends well where no address is dead', async () => {
    const { code, stdout } = await checkLinks([`${site}/hier`]);
    expect(stdout).toContain('Geen enkel adres is dood.');
    expect(code).toBe(0);
  });

  it('says that there is no network where nobody answers, and calls nothing dead', async () => {
    const { code, stderr } = await checkLinks(['http://127.0.0.1:1/een', 'http://127.0.0.1:1/twee']);
    expect(stderr).toContain('Er is geen netwerk: geen enkele site antwoordt. Er is dus niets nagekeken.');
    expect(stderr).not.toContain('dood');
    expect(code).toBe(2);
  });
});

/** The command in a folder with one file that has these addresses, each on a line of its own. */
async function checkLinks(urls: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  mkdirSync(join(root, 'content/resources'), { recursive: true });
  writeFileSync(join(root, 'content/resources/a.yaml'), urls.map((url) => `- ${url}\n`).join(''));
  const script = resolve('api/commands/content/check-links.ts');
  const result = await new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
    const child = execFile(process.execPath, [script], { cwd: root }, (_, stdout, stderr) =>
      done({ code: child.exitCode, stdout, stderr }),
    );
  });
  rmSync(root, { recursive: true });
  return result;
}

/** What the site answers; nothing to /traag. */
function answerTo(method: string, url: string): [status?: number, location?: string] {
  if (url === '/traag') return [];
  if (url === '/verhuisd') return [301, '/hier'];
  if (url === '/tijdelijk') return [302, '/verhuisd'];
  if (url === '/rondje') return [302, '/rondje'];
  if (url === '/alleen-get') return [method === 'HEAD' ? 405 : 200];
  return [url === '/hier' ? 200 : 404];
}
