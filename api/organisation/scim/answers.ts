import type { Context, ErrorHandler } from 'hono';
import { Types } from 'scimmy';
import type { Deps } from '../../context.ts';
import { RuleBroken, ruleCodes } from '../../errors.ts';
import { described } from '../../http/problems.ts';
import type { ScimEnv } from './env.ts';
import { ScimRefusal, type ScimType } from './refusal.ts';

const mediaType = 'application/scim+json';

export function scimJson(c: Context<ScimEnv>, body: object, status: 200 | 201 = 200): Response {
  return c.body(JSON.stringify(body), status, { 'Content-Type': mediaType });
}

/** Whatever was thrown becomes an error in the form of RFC 7644, section 3.12; the unknown is logged and told to nobody. */
export function scimErrors(deps: Deps): ErrorHandler<ScimEnv> {
  return (error, c) => {
    const refused = asRefusal(error);
    if (!refused) deps.log({ level: 'error', event: 'fault', requestId: c.var.requestId, ...described(error) });
    const { status, message, scimType, retryAfter } =
      refused ?? new ScimRefusal(500, `Er ging iets mis bij ons. Noem dit nummer: ${c.var.requestId}.`);
    if (status === 401) c.header('WWW-Authenticate', 'Bearer realm="scim"');
    if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
    const body = {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: String(status),
      ...(scimType && { scimType }),
      detail: message,
    };
    return c.body(JSON.stringify(body), status, { 'Content-Type': mediaType });
  };
}

function asRefusal(error: Error): ScimRefusal | undefined {
  if (error instanceof ScimRefusal) return error;
  if (error instanceof Types.Error && error.status === 400)
    return new ScimRefusal(400, error.message, { scimType: scimTypes.find((one) => one === error.scimType) });
  if (!(error instanceof RuleBroken)) return undefined;
  const { status } = ruleCodes[error.code];
  const detail = [error.detail, ...error.faults.map((fault) => `${fault.field}: ${fault.detail}`)].join(' ');
  return new ScimRefusal(status, detail, { scimType: fromRule(error) });
}

function fromRule({ code }: RuleBroken): ScimType | undefined {
  if (code === 'bad-input') return 'invalidValue';
  return code === 'conflict' ? 'uniqueness' : undefined;
}

const scimTypes = [
  'uniqueness',
  'invalidFilter',
  'invalidSyntax',
  'invalidPath',
  'noTarget',
  'invalidValue',
  'mutability',
] as const satisfies readonly ScimType[];
