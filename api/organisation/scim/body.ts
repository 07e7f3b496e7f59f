import type { Context } from 'hono';
import type { ScimEnv } from './env.ts';
import { ScimRefusal } from './refusal.ts';
import { isObject, type Sent } from './sent.ts';

/** The body of a request: an object in JSON, under either name for it. */
export async function sentBody(c: Context<ScimEnv>): Promise<Sent> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/(scim\+)?json\s*(;|$)/i.test(type))
    throw new ScimRefusal(415, 'Stuur de gegevens als application/scim+json.');
  const body: unknown = await c.req.json().catch(() => undefined);
  if (!isObject(body)) throw new ScimRefusal(400, 'Dit is geen object in JSON.', { scimType: 'invalidSyntax' });
  return body;
}
