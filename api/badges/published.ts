import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { evidenceSchemaPath, firstEvidenceSchemaPath } from '#domain/organisation/evidence-credential';
import type { Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { organisationBadgeCount, revokedOrganisationPlaces } from '../organisation/organisation-badges/store.ts';
import { evidenceFileSchema } from '../organisation/seals/file-schema.ts';
import type { ApiEnv } from '../router.ts';
import { type Holders, listOf, type SignedStatusList, statusIndexBase, statusList } from './status-list.ts';
import { badgeCount, revokedPlaces } from './store.ts';

/** A signed list is given out again for this long, unless a badge was revoked in between. */
const freshFor = 10 * 60_000;

interface Given {
  signed: SignedStatusList;
  revoked: string;
  at: number;
}

const published = { 'Cache-Control': 'public, max-age=300' } as const;

/** Where the places of each kind of list are kept. */
const kept = {
  people: { count: badgeCount, revokedIn: revokedPlaces },
  organisations: { count: organisationBadgeCount, revokedIn: revokedOrganisationPlaces },
} as const satisfies Record<Holders, unknown>;

/** What any verifier anywhere may read: the issuer's keys and the status lists. They stand outside the API, at fixed addresses. */
export function publishedRoutes(deps: Deps) {
  const given = new Map<string, Given>();

  async function signedList(of: Holders, list: number): Promise<SignedStatusList> {
    const { count, revokedIn } = kept[of];
    if (list > listOf(statusIndexBase(await count(deps.db))))
      throw new RuleBroken('not-found', 'Deze statuslijst bestaat niet.');
    const places = await revokedIn(deps.db, list);
    const key = `${of} ${list}`;
    const [now, revoked, last] = [deps.now(), places.join(), given.get(key)];
    if (last && last.revoked === revoked && now.getTime() - last.at < freshFor) return last.signed;
    const signed = await deps.signer.signStatusList(
      await statusList(deps.baseUrl, deps.signer.issuer, list, places, now, of),
      now,
    );
    given.set(key, { signed, revoked, at: now.getTime() });
    return signed;
  }

  return new Hono<ApiEnv>({ strict: true })
    .get('/.well-known/did.json', cors(), (c) => c.json(deps.signer.didDocument, 200, published))
    .get(firstEvidenceSchemaPath, cors(), (c) =>
      c.json(evidenceFileSchema(1, `${deps.baseUrl}${firstEvidenceSchemaPath}`), 200, published),
    )
    .get(evidenceSchemaPath, cors(), (c) =>
      c.json(evidenceFileSchema(2, `${deps.baseUrl}${evidenceSchemaPath}`), 200, published),
    )
    .get('/credentials/status/:list{[1-9][0-9]{0,5}}', cors(), async (c) =>
      c.json(await signedList('people', Number(c.req.param('list'))), 200, published),
    )
    .get('/credentials/organisation-status/:list{[1-9][0-9]{0,5}}', cors(), async (c) =>
      c.json(await signedList('organisations', Number(c.req.param('list'))), 200, published),
    );
}
