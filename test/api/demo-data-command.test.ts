import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const production = {
  NODE_ENV: 'production',
  BASE_URL: 'https://leren.voorbeeldstad.nl',
  SECRET: 'a'.repeat(43),
  ISSUER_KEYS: '{}',
  SMTP_URL: 'smtps://mail.voorbeeldstad.nl',
  MAIL_FROM: 'leren@voorbeeldstad.nl',
};

it('demo data is refused in production, before there is a database', { timeout: 30_000 }, () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'demo-')), 'data');
  const { status, stderr } = spawnSync(process.execPath, ['api/commands/make-demo-data.ts'], {
    env: { ...process.env, ...production, DATA_DIR: dataDir, DATABASE_URL: '' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('Deelnemers van de demo horen niet in productie. Er is niets gemaakt.');
  expect(existsSync(dataDir)).toBe(false);
});
