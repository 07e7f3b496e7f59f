import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Breach {
  rule: string;
  file: string;
  code: string;
  says: string;
}

const breaches: Breach[] = [
  {
    rule: 'the domain uses no framework',
    file: 'src/domain/path.ts',
    code: `import { h } from 'preact';\nexport const page = h;`,
    says: 'src/domain kent geen framework',
  },
  {
    rule: 'the domain reads no files',
    file: 'src/domain/draw.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;`,
    says: 'geen in- of uitvoer',
  },
  {
    rule: 'the domain fetches nothing',
    file: 'src/domain/badge.ts',
    code: `export const badge = () => fetch('/api');`,
    says: 'src/domain rekent alleen',
  },
  {
    rule: 'the domain makes no chance of its own',
    file: 'src/domain/chance.ts',
    code: `export const id = () => crypto.randomUUID();`,
    says: 'src/domain kent geen toeval',
  },
  {
    rule: 'zod stays in schema/',
    file: 'src/domain/result.ts',
    code: `import * as z from 'zod';\nexport const shape = z.string();`,
    says: 'zod staat alleen in src/domain/schema',
  },
  {
    rule: 'the domain takes only types from schema/',
    file: 'src/domain/marking.ts',
    code: `import { Item } from './schema/item.ts';\nexport const shape = Item;`,
    says: 'alleen types',
  },
  {
    rule: 'the domain uses nothing above it',
    file: 'src/domain/report.ts',
    code: `import { submit } from '#api/attempts/submit';\nexport const report = submit;`,
    says: 'src/domain staat onderaan',
  },
  {
    rule: 'a schema describes shape and nothing else',
    file: 'src/domain/schema/item.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const Item = readFileSync;`,
    says: 'Een schema beschrijft alleen vorm',
  },
  {
    rule: 'a page fetches nothing',
    file: 'src/pages/leerpad.astro',
    code: `---\nconst path = await fetch('/api/v1/standing');\n---\n<p>{path}</p>`,
    says: 'Een pagina of component haalt niets op',
  },
  {
    rule: 'a component does not know the API',
    file: 'src/components/Result.astro',
    code: `---\nimport { submit } from '#api/attempts/submit';\nsubmit();\n---\n<p></p>`,
    says: 'De site kent de API alleen als',
  },
  {
    rule: 'an island takes no server code along',
    file: 'src/islands/Test.tsx',
    code: `import { app } from '#api/app';\nexport const test = app;`,
    says: 'servercode mee naar de browser',
  },
  {
    rule: 'an island takes no zod along',
    file: 'src/islands/profile/Picker.tsx',
    code: `import { Role } from '#domain/schema/role';\nexport const role = Role;`,
    says: 'gaat zod mee naar de browser',
  },
  {
    rule: 'the browser side uses no Node',
    file: 'src/client/device.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;`,
    says: 'Dit draait in de browser',
  },
  {
    rule: 'the API takes only the domain from src',
    file: 'api/attempts/start.ts',
    code: `import { nl } from '../../src/text/nl.ts';\nexport const text = nl;`,
    says: 'alleen het domein',
  },
  {
    rule: 'the app needs nothing of Node',
    file: 'api/session/sign-in.ts',
    code: `import { randomBytes } from 'node:crypto';\nexport const secret = randomBytes;`,
    says: 'Node zelf staat alleen in api/server.ts en api/commands',
  },
  {
    rule: 'drizzle stays in store.ts',
    file: 'api/badges/claim.ts',
    code: `import { eq } from 'drizzle-orm';\nexport const is = eq;`,
    says: 'Drizzle staat alleen in store.ts',
  },
];

const kept: Pick<Breach, 'file' | 'code'>[] = [
  {
    file: 'src/domain/standing.ts',
    code: `import type { Item } from './schema/item.ts';\nexport type Kind = Item['kind'];`,
  },
  { file: 'src/client/api.ts', code: `import type { App } from '#api/app';\nexport type Api = App;` },
  { file: 'api/badges/store.ts', code: `import { eq } from 'drizzle-orm';\nexport const is = eq;` },
  {
    file: 'api/commands/make-keys.ts',
    code: `import { randomBytes } from 'node:crypto';\nexport const secret = randomBytes;`,
  },
];

const circle: Pick<Breach, 'file' | 'code'>[] = [
  { file: 'src/domain/one.ts', code: `import { b } from './other.ts';\nexport const a = () => b;` },
  { file: 'src/domain/other.ts', code: `import { a } from './one.ts';\nexport const b = () => a;` },
];

/** What the linter says per file, over all files at once. */
let said: Record<string, string>;
let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  copyFileSync('.oxlintrc.json', join(house, '.oxlintrc.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'), 'junction');
  for (const { file, code } of [...breaches, ...kept, ...circle]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), code);
  }
  const { stdout } = spawnSync('npx', ['oxlint', '--format=json'], {
    cwd: house,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; code: string; message: string; help?: string }[];
  };
  said = {};
  for (const { filename, code, message, help } of diagnostics) {
    const file = filename.replaceAll('\\', '/');
    said[file] = `${said[file] ?? ''}${code} ${message} ${help ?? ''}\n`;
  }
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(breaches)('$rule', ({ file, says }) => {
  expect(said[file]).toContain(says);
});

test.each(kept)('what is allowed in $file stays allowed', ({ file }) => {
  expect(said[file]).toBeUndefined();
});

test('a circle of imports is refused', () => {
  expect(said['src/domain/one.ts']).toContain('no-cycle');
});
