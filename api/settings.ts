/** Everything that the surroundings decide. The README's table is this file in words. */
export interface Settings {
  production: boolean;
  port: number;
  /** Database, keys and outbox; never inside dist/. */
  dataDir: string;
  database: { url: string; authToken?: string };
  baseUrl: string;
  /** base64url of 32 bytes; in demo made on first start and kept in the data folder. */
  secret?: string;
  /** The issuer's key set as JSON; in demo made on first start and kept in the data folder. */
  issuerKeys?: string;
  mail?: { smtpUrl: string; from: string };
  contact: string;
  /** How many proxies of our own stand in front, each of which adds an address to X-Forwarded-For. */
  proxies: number;
  log: 'info' | 'warn' | 'error' | 'silent';
}

export type ReadSettings = { kind: 'settings'; settings: Settings } | { kind: 'faults'; faults: string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings, or answers everything that is wrong with them at once, in Dutch sentences. */
export function readSettings(environment: Environment): ReadSettings {
  const env = (name: string) => environment[name]?.trim() || undefined;
  const production = env('NODE_ENV') === 'production';
  const port = Number(env('PORT') ?? 4321);
  const dataDir = env('DATA_DIR') ?? './data';
  const baseUrl = (env('BASE_URL') ?? `http://localhost:${port}`).replace(/\/$/, '');
  const smtpUrl = env('SMTP_URL');
  const from = env('MAIL_FROM');
  const log = logLevels.find((level) => level === (env('LOG') ?? (production ? 'info' : 'warn')));
  const proxies = Number(env('PROXIES') ?? 0);
  const secret = env('SECRET');

  const faults = [
    ...(Number.isInteger(port) && port > 0 && port < 65_536 ? [] : ['PORT: geef een poort van 1 tot en met 65535.']),
    ...(log ? [] : [`LOG: kies uit ${logLevels.join(', ')}.`]),
    ...(Number.isInteger(proxies) && proxies >= 0 ? [] : ['PROXIES: geef het aantal eigen proxies, zoals 0 of 1.']),
    ...(/(^|[\\/])dist([\\/]|$)/.test(dataDir) ? ['DATA_DIR: kies een map buiten dist/, want dist/ is openbaar.'] : []),
    ...(secret === undefined || /^[\w-]{43}$/.test(secret)
      ? []
      : [`SECRET: geef 32 willekeurige bytes als base64url. ${makeSecret}`]),
    ...(production && !env('BASE_URL') ? [] : baseUrlFaults(baseUrl, production)),
    ...(production ? missing(env) : []),
  ];
  if (faults.length > 0 || !log) return { kind: 'faults', faults };
  const authToken = env('DATABASE_AUTH_TOKEN');
  return {
    kind: 'settings',
    settings: {
      production,
      port,
      dataDir,
      database: { url: env('DATABASE_URL') ?? `file:${dataDir}/ai-geletterd.db`, ...(authToken && { authToken }) },
      baseUrl,
      ...(secret && { secret }),
      ...(env('ISSUER_KEYS') && { issuerKeys: env('ISSUER_KEYS') }),
      ...(production && smtpUrl && from && { mail: { smtpUrl, from } }),
      contact: addressIn(env('CONTACT') ?? from ?? 'beheer@localhost'),
      proxies,
      log,
    },
  };
}

/** The address in a sender that also has a name, as in: Naam <adres>. */
const addressIn = (sender: string) => /<([^<>]+)>$/.exec(sender)?.[1] ?? sender;

const logLevels = ['info', 'warn', 'error', 'silent'] as const;
const makeSecret = "Maak ze met: node -e \"console.log(require('crypto').randomBytes(32).toString('base64url'))\"";

/** What production cannot do without, and what it is for. */
const needed = {
  BASE_URL: 'het adres van de site, zoals https://leren.voorbeeldstad.nl',
  SECRET: `32 willekeurige bytes als base64url. ${makeSecret}`,
  ISSUER_KEYS: 'de sleutels waarmee bewijzen worden ondertekend. Maak ze met: npm run --silent keys -- new',
  SMTP_URL: 'de mailserver, zoals smtps://naam:wachtwoord@mail.voorbeeldstad.nl',
  MAIL_FROM: 'de afzender van mails, zoals AI-geletterd <leren@voorbeeldstad.nl>',
} as const;

function missing(env: (name: string) => string | undefined): string[] {
  return Object.entries(needed)
    .filter(([name]) => env(name) === undefined)
    .map(([name, what]) => `${name} ontbreekt: ${what}.`);
}

function baseUrlFaults(baseUrl: string, production: boolean): string[] {
  if (!URL.canParse(baseUrl) || new URL(baseUrl).origin !== baseUrl) {
    return ['BASE_URL: geef een adres zonder pad, zoals https://leren.voorbeeldstad.nl.'];
  }
  const { protocol, hostname } = new URL(baseUrl);
  if (production) return protocol === 'https:' ? [] : ['BASE_URL: in productie moet dit met https beginnen.'];
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return loopback
    ? []
    : [
        'BASE_URL: een demo draait alleen op je eigen machine (localhost). Zet NODE_ENV=production voor een echte site.',
      ];
}
