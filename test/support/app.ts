import { createApp } from '#api/app';
import type { BadgeSigner } from '#api/badges/signer';
import { readMigrations } from '#api/commands/migrations';
import type { Deps, LogLine } from '#api/context';
import { type Database, openDatabase } from '#api/db/client';
import { migrate } from '#api/db/migrate';
import { audit } from '#api/db/schema';
import { createOutbox, type Outbox } from '#api/outbox/outbox';
import { smallCatalogue } from './catalogue.ts';
import { migratedDatabase } from './migrated.ts';

/** What came back, with its body read. */
export interface Answered {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts on the shape, which is the point of it
  body: any;
  text: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A browser on this site: it keeps its cookie and says where its requests come from. */
export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  delete(path: string, headers?: Record<string, string>): Promise<Answered>;
  cookie: string | undefined;
}

export interface TestApp {
  deps: Deps;
  db: Database;
  outbox: Outbox;
  /** The lines that were logged. */
  logged: LogLine[];
  browser(network?: string): Browser;
  /** A browser in which this person signed in by the link in the mail. */
  signedIn(address: string): Promise<Browser & { learnerId: string }>;
  /** Moves the clock on. */
  later(time: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
  /** What the audit trail says, oldest first. */
  audited(): Promise<Record<string, unknown>[]>;
}

const start = Date.parse('2026-11-23T09:00:00.000Z');

/** A signer for tests in which no badge is made. */
const noSigner = {} as BadgeSigner;

/** The real app on a real, migrated database, with a clock, ids and mails that the test holds. */
export async function testApp(more: Partial<Deps> & { url?: string } = {}): Promise<TestApp> {
  const { url, ...given } = more;
  let time = start;
  let made = 0;
  const now = () => new Date(time);
  const number = () => String(++made).padStart(6, '0');
  const newId = () => `id-${number()}-0123456789ab`;
  const db = given.db ?? (await (url === undefined ? migratedDatabase(now()) : openDatabase({ url })));
  if (given.db || url !== undefined) await migrate(db.client, await readMigrations(), now());
  const outbox = createOutbox({ now, newId });
  const logged: LogLine[] = [];
  const deps: Deps = {
    db,
    catalogue: smallCatalogue(),
    signer: noSigner,
    drawPng: async () => new Uint8Array(),
    mailer: outbox,
    outbox,
    now,
    newId,
    newSecret: () => `secret-${number()}-0123456789abcdef0123456789abc`,
    secret: new Uint8Array(32).fill(7),
    baseUrl: 'http://localhost:4321',
    contact: 'beheer@voorbeeldstad.nl',
    themes: ['op-peil', 'voorbeeldstad'],
    patience: Number.POSITIVE_INFINITY,
    demo: true,
    log: (line) => logged.push(line),
    ...given,
  };
  const app = createApp(deps);
  const browser = (network = '192.0.2.1') => openBrowser((path, init) => app.request(path, init, { network }));
  return {
    deps,
    db,
    outbox,
    logged,
    browser,
    async signedIn(address) {
      const person = browser();
      await person.post('/sign-in-requests', { email: address });
      const session = await person.post('/sessions', { token: tokenIn(outbox, address) });
      return Object.assign(person, { learnerId: session.body.learner.id });
    },
    later: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      time += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    },
    audited: async () => (await db.read.select().from(audit).orderBy(audit.seq)).map(({ content }) => content ?? {}),
  };
}

/** The token in the link of the newest mail, or of the newest to this address. */
export function tokenIn(outbox: Outbox, address?: string): string {
  return newest(outbox, address).match(/#(\S+)/)?.[1] ?? '';
}

/** The code in the newest mail. */
export function codeIn(outbox: Outbox): string {
  return newest(outbox).match(/^\d{4} \d{4}$/m)?.[0] ?? '';
}

function newest(outbox: Outbox, address?: string): string {
  return outbox.mails().find(({ to }) => address === undefined || to === address)?.text ?? '';
}

function openBrowser(request: (path: string, init: RequestInit) => Response | Promise<Response>): Browser {
  const browser: Browser = {
    cookie: undefined,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body = {}, headers) => send('POST', path, body, headers),
    put: (path, body = {}, headers) => send('PUT', path, body, headers),
    patch: (path, body = {}, headers) => send('PATCH', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
  };
  async function send(
    method: string,
    path: string,
    body: unknown,
    more: Record<string, string> = {},
  ): Promise<Answered> {
    const headers = new Headers({ 'Sec-Fetch-Site': 'same-origin', ...more });
    if (headers.get('Sec-Fetch-Site') === '') headers.delete('Sec-Fetch-Site');
    if (body !== undefined && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
    if (browser.cookie) headers.set('Cookie', browser.cookie);
    const init = {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    };
    const response = await request(/^\/(\.|credentials|scim\/)/.test(path) ? path : `/api/v1${path}`, init);
    const [cookie] = response.headers.getSetCookie();
    if (cookie) browser.cookie = /max-age=0/i.test(cookie) ? undefined : cookie.split(';')[0];
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const json = /json/.test(response.headers.get('Content-Type') ?? '');
    const { status, headers: told } = response;
    return { status, headers: told, bytes, text, body: json ? JSON.parse(text) : undefined };
  }
  return browser;
}
