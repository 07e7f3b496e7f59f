import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Deps } from '../context.ts';
import { isHttps } from '../http/rim.ts';
import { lifetimes } from './session.ts';

const name = 'ai-geletterd-session';

/** The `__Host-` prefix ties the cookie to this host, but browsers take it over https only. */
const kind = (deps: Deps) =>
  isHttps(deps.baseUrl) ? ({ secure: true, prefix: 'host' } as const) : ({ secure: false } as const);

export function readSessionCookie(c: Context, deps: Deps): string | undefined {
  const { secure } = kind(deps);
  return secure ? getCookie(c, name, 'host') : getCookie(c, name);
}

export function setSessionCookie(c: Context, deps: Deps, token: string): void {
  setCookie(c, name, token, {
    ...kind(deps),
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: lifetimes.absolute / 1000,
  });
}

export function clearSessionCookie(c: Context, deps: Deps): void {
  deleteCookie(c, name, { ...kind(deps), path: '/' });
}
