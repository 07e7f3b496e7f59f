import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { notSignedIn } from '../access.ts';
import type { Deps } from '../context.ts';
import { keyedDigest } from '../digests.ts';
import { RuleBroken } from '../errors.ts';
import { recent } from '../recent.ts';
import type { ApiEnv } from '../router.ts';

export const apiVersion = '1.0.0';
const largestBody = 64 * 1024;
const largestImport = 16 * 1024 * 1024;
const largestPart = 256 * 1024;
const mostNetworks = 1000;

/** Gives each request its id and its line in the log; the route's pattern is logged, never the address itself. */
export function logged(deps: Deps) {
  const origins = recent<string>(mostNetworks);
  const originOf = async (network: string) => {
    const origin = origins.get(network) ?? (await keyedDigest(deps.secret, `network:${network}`));
    origins.set(network, origin);
    return origin;
  };
  return createMiddleware<ApiEnv>(async (c, next) => {
    const started = deps.now().getTime();
    c.set('requestId', deps.newId());
    c.set('origin', await originOf(c.env?.network ?? ''));
    await next();
    const { status } = c.res;
    deps.log({
      level: status >= 500 ? 'error' : 'info',
      event: 'request',
      requestId: c.var.requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status,
      ms: deps.now().getTime() - started,
    });
  });
}

/** Headers that stand on every answer, errors included (ADR 2.2, version-header and transport security). */
export function withHeaders(deps: Deps) {
  const fixed = {
    'API-Version': apiVersion,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(isHttps(deps.baseUrl) && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  };
  return createMiddleware<ApiEnv>(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(fixed)) c.res.headers.set(name, value);
    c.res.headers.set('Request-Id', c.var.requestId);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
}

/** Refuses what could not be read anyway: another form than JSON, or more than any form here needs. */
export const readable = createMiddleware<ApiEnv>(async (c, next) => {
  const type = c.req.header('Content-Type') ?? '';
  if (writes(c.req.method) && c.req.method !== 'DELETE' && !/^application\/json\s*(;|$)/i.test(type)) {
    throw new RuleBroken('wrong-content-type', 'Stuur de gegevens als application/json.');
  }
  await next();
});

const atMost = (bytes: number) =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new RuleBroken('too-large', `Een bericht mag hoogstens ${bytes / 1024} kB groot zijn.`);
    },
  });
const small = atMost(largestBody);
const middling = atMost(largestPart);
const large = atMost(largestImport);

/**
 * An import holds a whole file or a part of one, and an instruction a whole text; no other form is that long. Of who is
 * not signed in nothing long is read: put it after what finds the session.
 */
export const limited = createMiddleware<ApiEnv>((c, next) => {
  const isPart = /\/people-imports\/[\w-]+\/parts\/\d+$/.test(c.req.path);
  const isLong = /\/(register-imports|applications\/[\w-]+\/instruction)$/.test(c.req.path);
  if (!isPart && !isLong) return small(c, next);
  if (writes(c.req.method) && !c.var.session) throw notSignedIn();
  return isPart ? middling(c, next) : large(c, next);
});

/** Answers are JSON; a route whose path ends in an extension gives what the extension says. */
export const acceptable = createMiddleware<ApiEnv>(async (c, next) => {
  const accept = c.req.header('Accept');
  if (accept && !/\.[a-z]+$/.test(c.req.path) && !acceptsJson(accept)) {
    throw new RuleBroken(
      'not-acceptable',
      'Deze API antwoordt met application/json. Vraag daarom, of laat Accept weg.',
    );
  }
  await next();
});

/** A change must come from a page of this site (ASVS 5.0, 3.5): the browser says so, and can't be made to lie. */
export function sameSite(deps: Deps) {
  const { origin } = new URL(deps.baseUrl);
  return createMiddleware<ApiEnv>(async (c, next) => {
    if (writes(c.req.method) && !comesFrom(origin, c.req.raw.headers)) {
      throw new RuleBroken('wrong-origin', 'Doe dit op de site zelf. Ververs de pagina en probeer het opnieuw.');
    }
    await next();
  });
}

export const isHttps = (baseUrl: string) => baseUrl.startsWith('https:');

const writes = (method: string) => !['GET', 'HEAD', 'OPTIONS'].includes(method);

function comesFrom(own: string, headers: Headers): boolean {
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('Origin');
  if (origin !== null) return origin === own;
  return headers.get('Cookie') === null;
}

function acceptsJson(accept: string): boolean {
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const refused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return !refused && ['*/*', 'application/*', 'application/json', 'application/problem+json'].includes(type);
  });
}
