import { type ClientResponse, hc } from 'hono/client';
import type { StatusCode, SuccessStatusCode } from 'hono/utils/http-status';
import type { App } from '#api/app';
import type { Problem } from '#api/errors';
import { apiText as text } from '../text/api.ts';
import { untilDone } from './under-way.ts';

/** How long a person waits before we say that it takes too long. */
const patience = 20_000;
/** A file of a large organisation takes longer; the browser shows that it comes in. */
const patienceForFile = 5 * 60_000;

/** The API by the types of its own routes. Give its requests to `ask`. */
export const api = hc<App>('/api/v1', {
  fetch: (input: RequestInfo | URL, init?: RequestInit) =>
    untilDone(() => fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(patience) })),
});

/** Give this with a request for a file, and the request to `askFile`. */
export const forFile = () => ({ init: { signal: AbortSignal.timeout(patienceForFile) } });

/** What came of a request. Every `message` is a Dutch sentence to show as it stands. */
export type Outcome<T> =
  | { kind: 'ok'; value: T }
  /** No connection, or no answer in time: the server may or may not have done it. */
  | { kind: 'offline'; message: string }
  /** No session, or one that has ended. */
  | { kind: 'signed-out'; message: string }
  /** The server understood and said no; `problem.code` is stable. */
  | { kind: 'refused'; message: string; problem: Problem }
  /** The server could not do it; trying again later may help. */
  | { kind: 'failed'; message: string };
export type Trouble = Exclude<Outcome<never>, { kind: 'ok' }>;

/** The body of the answers of a route that say that it worked. */
type Worked<R> = R extends ClientResponse<infer T, infer S, string> ? (S extends SuccessStatusCode ? T : never) : never;

/** Waits for an answer of the API and says in one value what came of it; never throws. */
export async function ask<R extends ClientResponse<unknown, StatusCode, string>>(
  request: Promise<R>,
): Promise<Outcome<Worked<R>>> {
  try {
    const response = await request;
    if (!response.ok) return troubleOf(response.status, await bodyOf(response));
    // The type is the route's own: server and site are built from one source.
    return { kind: 'ok', value: (await bodyOf(response)) as Worked<R> };
  } catch (error) {
    return unreached(error);
  }
}

function unreached(error: unknown): Trouble {
  const slow = error instanceof DOMException && error.name === 'TimeoutError';
  return { kind: 'offline', message: slow ? text.slow : text.offline };
}

export interface OfferedFile {
  name: string;
  content: Blob;
}

/** The same for an answer that is a file, with the name that the server gives it. */
export async function askFile(
  request: Promise<ClientResponse<unknown, StatusCode, string>>,
): Promise<Outcome<OfferedFile>> {
  try {
    const response = await request;
    if (!response.ok) return troubleOf(response.status, await bodyOf(response));
    const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'bestand';
    return { kind: 'ok', value: { name, content: await response.blob() } };
  } catch (error) {
    return unreached(error);
  }
}

/** The same for a page of a list, with the cursor of the next page where there is one (RFC 8288). */
export async function askPage<R extends ClientResponse<unknown, StatusCode, string>>(
  request: Promise<R>,
): Promise<Outcome<{ page: Worked<R>; next?: string }>> {
  let link: string | null = null;
  const outcome = await ask(
    request.then((response) => {
      link = response.headers.get('Link');
      return response;
    }),
  );
  if (outcome.kind !== 'ok') return outcome;
  const next = cursorIn(link);
  return { kind: 'ok', value: { page: outcome.value, ...(next && { next }) } };
}

/** What was asked of a list, and where the next page begins, if there is one. */
export interface ListPage<T> {
  items: readonly T[];
  next?: string;
}

/** A page of a list, as the items that `of` takes out of the answer. */
export async function askList<R extends ClientResponse<unknown, StatusCode, string>, T>(
  request: Promise<R>,
  of: (answer: Worked<R>) => readonly T[],
): Promise<Outcome<ListPage<T>>> {
  const outcome = await askPage(request);
  if (outcome.kind !== 'ok') return outcome;
  const { page, next } = outcome.value;
  return { kind: 'ok', value: { items: of(page), ...(next && { next }) } };
}

function cursorIn(link: string | null): string | undefined {
  const address = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return (address && new URL(address).searchParams.get('cursor')) || undefined;
}

async function bodyOf(response: ClientResponse<unknown, StatusCode, string>): Promise<unknown> {
  const type = response.headers.get('Content-Type') ?? '';
  return /json/.test(type) ? response.json() : null;
}

function troubleOf(status: number, body: unknown): Trouble {
  if (status === 401) return { kind: 'signed-out', message: text.signedOut };
  if (!isProblem(body)) return { kind: 'failed', message: text.failed };
  if (status >= 500) return { kind: 'failed', message: `${text.failed} ${text.failedAs(body.requestId)}` };
  return { kind: 'refused', message: body.detail, problem: body };
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && typeof body.detail === 'string'
  );
}
