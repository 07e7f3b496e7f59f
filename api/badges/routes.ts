import { createRoute, z } from '@hono/zod-openapi';
import { open, personal } from '../access.ts';
import type { Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { answer, body, OpaqueId, problems } from '../http/answers.ts';
import { firstPage, olderThan, PageQuery, pageAnswer, placeOf } from '../http/pages.ts';
import { findPublicOrganisationBadge } from '../organisation/organisation-badges/store.ts';
import { newRouter } from '../router.ts';
import { claimBadge } from './claim.ts';
import { Badge, BadgeClaim, Badges, PublicBadge, Sharing, SharingInput } from './schema.ts';
import { setSharing } from './share.ts';
import { type BadgeRow, badgesOf, findShared } from './store.ts';
import { badgeView, publicUrlOf, statusOf } from './view.ts';

const tags = ['Bewijzen'];

const claimRoute = createRoute({
  ...personal('POST /badges'),
  tags,
  summary: 'Vraag een bewijs aan',
  description:
    'Maakt een Open Badge 3.0 van wat je hebt gehaald. Vraag je hetzelfde nog eens, dan krijg je het eerste bewijs terug.',
  request: body('Waarvoor je een bewijs wilt.', BadgeClaim),
  responses: {
    200: answer('Dit bewijs had je al.', Badge),
    201: answer('Het bewijs is gemaakt.', Badge),
    ...problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-attained', 'badge-revoked', 'wrong-content-type'),
  },
});
const listRoute = createRoute({
  ...personal('GET /badges'),
  tags,
  summary: 'Je bewijzen',
  description: 'Geeft je bewijzen, nieuwste eerst. Alleen jij ziet deze lijst.',
  request: { query: PageQuery },
  responses: { 200: pageAnswer('Je bewijzen.', Badges), ...problems('bad-input', 'not-signed-in') },
});
const sharingRoute = createRoute({
  ...personal('PUT /badges/{id}/sharing'),
  tags,
  summary: 'Zet de openbare pagina aan of uit',
  description:
    'Een bewijs heeft geen openbare pagina tot je die aanzet. Zet je haar uit, dan werkt de oude link nooit meer.',
  request: { params: z.object({ id: OpaqueId }), ...body('Aan of uit.', SharingInput) },
  responses: {
    200: answer('Zo staat het nu.', Sharing),
    ...problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'wrong-content-type'),
  },
});
const publicRoute = createRoute({
  ...open('GET /public-badges/{publicId}'),
  tags,
  summary: 'Een gedeeld bewijs',
  description:
    'Geeft een bewijs waarvan de eigenaar de openbare pagina heeft aangezet, of het bewijs van een organisatie.',
  request: { params: z.object({ publicId: OpaqueId }) },
  responses: { 200: answer('Het bewijs.', PublicBadge), ...problems('bad-input', 'not-found') },
});

const placeOfBadge = ({ awardedAt, id }: BadgeRow) => placeOf(awardedAt, id);

export function badgeRoutes(deps: Deps) {
  return newRouter()
    .openapi(claimRoute, async (c) => {
      const { badge, made } = await claimBadge(deps, c.var.caller, c.req.valid('json'));
      return made ? c.json(badgeView(deps, badge), 201) : c.json(badgeView(deps, badge), 200);
    })
    .openapi(listRoute, async (c) => {
      const page = c.req.valid('query');
      const rows = olderThan(await badgesOf(deps.db, c.var.caller.actor.id), page, placeOfBadge);
      const shown = firstPage(c, deps.baseUrl, rows, page, placeOfBadge);
      return c.json({ badges: shown.map((row) => badgeView(deps, row)) }, 200);
    })
    .openapi(sharingRoute, async (c) => {
      const badge = await setSharing(deps, c.var.caller, c.req.valid('param').id, c.req.valid('json').shared);
      return c.json({ shared: badge.publicId !== null, publicUrl: publicUrlOf(deps, badge) }, 200);
    })
    .openapi(publicRoute, async (c) => {
      const { publicId } = c.req.valid('param');
      const badge = (await findShared(deps.db, publicId)) ?? (await findPublicOrganisationBadge(deps.db, publicId));
      if (!badge) throw new RuleBroken('not-found', 'Dit bewijs bestaat niet, of de eigenaar deelt het niet meer.');
      return c.json({ credential: badge.credential, status: statusOf(deps, badge) }, 200);
    });
}
