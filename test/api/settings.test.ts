import { describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '#api/settings';

const production = {
  NODE_ENV: 'production',
  BASE_URL: 'https://leren.voorbeeldstad.nl',
  SECRET: 'A'.repeat(43),
  ISSUER_KEYS: '{"keys":[]}',
  SMTP_URL: 'smtps://leren:geheim@mail.voorbeeldstad.nl',
  MAIL_FROM: 'AI-geletterd <leren@voorbeeldstad.nl>',
};

function settings(environment: Record<string, string>): Settings {
  const read = readSettings(environment);
  if (read.kind === 'faults') throw new Error(read.faults.join('\n'));
  return read.settings;
}

function faults(environment: Record<string, string>): string[] {
  const read = readSettings(environment);
  return read.kind === 'faults' ? read.faults : [];
}

describe('outside production', () => {
  it('nothing needs to be set: a demo on this machine', () => {
    expect(settings({})).toEqual({
      production: false,
      port: 4321,
      dataDir: './data',
      database: { url: 'file:./data/ai-geletterd.db' },
      baseUrl: 'http://localhost:4321',
      contact: 'beheer@localhost',
      proxies: 0,
      log: 'warn',
    });
  });

  it('the address follows the port, and the database the data folder', () => {
    const read = settings({ PORT: '5000', DATA_DIR: '/srv/data' });
    expect([read.baseUrl, read.database.url]).toEqual(['http://localhost:5000', 'file:/srv/data/ai-geletterd.db']);
  });

  it.each(['http://127.0.0.1:4321', 'http://[::1]:4321', 'http://localhost:4321/'])(
    '%s is this machine',
    (BASE_URL) => {
      expect(faults({ BASE_URL })).toEqual([]);
    },
  );

  it.each(['https://leren.voorbeeldstad.nl', 'http://192.168.1.10:4321', 'http://localhost.voorbeeldstad.nl'])(
    'a demo refuses to be at %s',
    (BASE_URL) => {
      expect(faults({ BASE_URL })).toEqual([
        'BASE_URL: een demo draait alleen op je eigen machine (localhost). Zet NODE_ENV=production voor een echte site.',
      ]);
    },
  );

  it('mail never goes out, even when a mail server is set', () => {
    expect(settings({ SMTP_URL: production.SMTP_URL, MAIL_FROM: production.MAIL_FROM }).mail).toBeUndefined();
  });
});

describe('in production', () => {
  it('everything that is missing is named at once', () => {
    const named = faults({ NODE_ENV: 'production' }).map((fault) => fault.split(' ')[0]);
    expect(named).toEqual(['BASE_URL', 'SECRET', 'ISSUER_KEYS', 'SMTP_URL', 'MAIL_FROM']);
  });

  it('it reads what is set', () => {
    expect(settings(production)).toMatchObject({
      production: true,
      baseUrl: 'https://leren.voorbeeldstad.nl',
      mail: { smtpUrl: production.SMTP_URL, from: production.MAIL_FROM },
      contact: 'leren@voorbeeldstad.nl',
    });
  });

  it('the address must be https, without a path', () => {
    expect(faults({ ...production, BASE_URL: 'http://leren.voorbeeldstad.nl' })).toEqual([
      'BASE_URL: in productie moet dit met https beginnen.',
    ]);
    expect(faults({ ...production, BASE_URL: 'https://voorbeeldstad.nl/leren' })[0]).toContain('zonder pad');
  });
});

it.each([
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ DATA_DIR: './dist/data' }, 'DATA_DIR'],
  [{ SECRET: 'kort' }, 'SECRET'],
  [{ LOG: 'alles' }, 'LOG'],
  [{ PROXIES: '-1' }, 'PROXIES'],
])('%o is refused with a sentence, and never repeats a secret', (environment, name) => {
  const [fault = ''] = faults(environment);
  expect(fault.startsWith(`${name}:`)).toBe(true);
  expect(fault).not.toContain('kort');
});
