import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { actions } from '#domain/authorisation';
import { testApp } from '../support/app.ts';

const ruleset = join(import.meta.dirname, '../support/adr-2.2-spectral-ruleset.yaml');
const spectral = join(import.meta.dirname, '../../node_modules/@stoplight/spectral-cli/dist/index.js');

async function readDocument() {
  const app = await testApp();
  return (await app.browser().get('/openapi.json')).body;
}

describe('the description of the API', () => {
  it('keeps all rules of the NLGov REST API Design Rules 2.2', { timeout: 60_000 }, async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'openapi-')), 'openapi.json');
    await writeFile(file, JSON.stringify(await readDocument()));
    const lint = promisify(execFile)(process.execPath, [
      spectral,
      'lint',
      '--ruleset',
      ruleset,
      '--format',
      'json',
      '--quiet',
      file,
    ]);
    const { stdout } = await lint.catch((failed: { stdout: string }) => failed);
    const found = JSON.parse(stdout).map(
      ({ code, path, severity }: { code: string; path: string[]; severity: number }) => ({
        code,
        path: path.join('.'),
        severity,
      }),
    );
    expect(found.filter(({ severity }: { severity: number }) => severity === 0)).toEqual([]);
  });

  it('names every route of the table of who may do what but those of SCIM, and no other', async () => {
    const { paths } = await readDocument();
    const described = Object.entries<Record<string, unknown>>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(actions.filter((action) => !/^command | \/scim\//.test(action)).sort());
  });

  it('asks a body wherever something is sent, so that a page cannot leave out what the server insists on', async () => {
    const { paths } = await readDocument();
    const without = Object.entries<Record<string, { requestBody?: object }>>(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody }]) =>
        ['post', 'put', 'patch'].includes(method) && !requestBody ? [`${method} ${path}`] : [],
      ),
    );
    expect(without).toEqual([]);
  });

  it('may be read from every site, and nothing else may', async () => {
    const browser = (await testApp()).browser();
    expect((await browser.get('/openapi.json')).headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await browser.get('/health')).headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('explains every group of operations that it has, and no other', async () => {
    const { paths, tags } = await readDocument();
    const operations = Object.values<Record<string, { tags: string[] }>>(paths).flatMap(Object.values);
    const used = new Set(operations.flatMap((operation) => operation.tags));
    expect([...used].sort()).toEqual(tags.map(({ name }: { name: string }) => name).sort());
  });

  it('has a summary and a description for every operation', async () => {
    const { paths } = await readDocument();
    for (const methods of Object.values<Record<string, { summary?: string; description?: string }>>(paths)) {
      for (const { summary, description } of Object.values(methods)) {
        expect(summary?.length).toBeGreaterThan(5);
        expect(description?.length).toBeGreaterThan(10);
      }
    }
  });
});
