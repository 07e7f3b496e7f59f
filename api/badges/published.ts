import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { evidenceSchemaPath } from '#domain/organisation/evidence-credential';
import type { Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import type { ApiEnv } from '../router.ts';
import { evidenceFileSchema } from '../seals/file-schema.ts';
import { listOf, type SignedStatusList, statusIndexBase, statusList } from './status-list.ts';
import { badgeCount, revokedPlaces } from './store.ts';

/** A signed list is given out again for this long, unless a badge was revoked in between. */
const freshFor = 10 * 60_000;

interface Given {
  signed: SignedStatusList;
  revoked: string;
  at: number;
}

/** What any verifier anywhere may read: the issuer's keys and the status lists. They stand outside the API, at fixed addresses. */
export function publishedRoutes(deps: Deps) {
  const given = new Map<number, Given>();

  async function signedList(list: number): Promise<SignedStatusList> {
    const places = await revokedPlaces(deps.db, list);
    const [now, revoked, last] = [deps.now(), places.join(), given.get(list)];
    if (last && last.revoked === revoked && now.getTime() - last.at < freshFor) return last.signed;
    const signed = await deps.signer.signStatusList(
      await statusList(deps.baseUrl, deps.signer.issuer, list, places, now),
      now,
    );
    given.set(list, { signed, revoked, at: now.getTime() });
    return signed;
  }

  return new Hono<ApiEnv>({ strict: true })
    .get('/.well-known/did.json', cors(), (c) =>
      c.json(deps.signer.didDocument, 200, { 'Cache-Control': 'public, max-age=300' }),
    )
    .get(evidenceSchemaPath, cors(), (c) =>
      c.json(evidenceFileSchema(`${deps.baseUrl}${evidenceSchemaPath}`), 200, {
        'Cache-Control': 'public, max-age=300',
      }),
    )
    .get('/credentials/status/:list{[1-9][0-9]{0,5}}', cors(), async (c) => {
      const list = Number(c.req.param('list'));
      if (list > listOf(statusIndexBase(await badgeCount(deps.db))))
        throw new RuleBroken('not-found', 'Deze statuslijst bestaat niet.');
      return c.json(await signedList(list), 200, { 'Cache-Control': 'public, max-age=300' });
    });
}
