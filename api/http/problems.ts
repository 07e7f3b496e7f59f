import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps, LogLine } from '../context.ts';
import { type Problem, RuleBroken, ruleCodes } from '../errors.ts';
import type { ApiEnv } from '../router.ts';

/** The one mapper: whatever was thrown becomes problem+json (RFC 9457); the unknown is logged in full and told to nobody. */
export function problems(deps: Deps): ErrorHandler<ApiEnv> {
  return (error, c) => {
    const broken = brokenRule(error);
    if (!broken || broken.code === 'internal') {
      deps.log({ level: 'error', event: 'fault', requestId: c.var.requestId, ...described(error) });
    }
    return answer(
      c,
      deps.baseUrl,
      broken ??
        new RuleBroken(
          'internal',
          'Probeer het over een paar minuten opnieuw. Blijft het misgaan? Geef dan het nummer van dit verzoek door aan de beheerder.',
        ),
    );
  };
}

/** What does not exist; a trailing slash is another address (ADR 2.2, no-trailing-slash). */
export function nothingHere(deps: Deps): NotFoundHandler<ApiEnv> {
  return (c) =>
    answer(
      c,
      deps.baseUrl,
      new RuleBroken('not-found', 'Dit adres bestaat niet. Kijk in /api/v1/openapi.json welke er zijn.'),
    );
}

function brokenRule(error: Error): RuleBroken | undefined {
  if (error instanceof RuleBroken) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', {
      faults: [{ field: 'body', detail: 'Dit is geen geldige JSON.' }],
    });
  }
  return undefined;
}

function answer(c: Context<ApiEnv>, baseUrl: string, { code, detail, faults, retryAfter, data }: RuleBroken): Response {
  const { status, title } = ruleCodes[code];
  const problem: Problem = {
    type: `${baseUrl}/api/v1/openapi.json#${code}`,
    status,
    title,
    detail,
    code,
    requestId: c.var.requestId,
    ...(faults.length > 0 && { faults }),
    ...(data && { data }),
  };
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  if (status === 401) c.header('WWW-Authenticate', 'Cookie realm="ai-geletterd"');
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
}

/** Name, place and cause; not the message of a failed query, for that repeats what a person typed. */
export function described(error: Error): Omit<LogLine, 'level' | 'event'> {
  const place = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  const message = 'params' in error ? undefined : error.message;
  return { name: error.name, message, cause, place };
}
