import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import { statusOf } from '../../badges/view.ts';
import type { Deps } from '../../context.ts';
import { answer, body, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { claimOrganisationBadge } from './claim.ts';
import { OrganisationBadge, OrganisationBadgeInput, OrganisationBadges } from './schema.ts';
import { type OrganisationBadgeRow, organisationBadgesOf } from './store.ts';

const tags = ['Organisaties'];

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/badges'),
  tags,
  summary: 'De bewijzen van de organisatie',
  description: 'Wat de organisatie deed, als bewijs dat een jaar geldt. Nieuwste eerst.',
  request: { params: OrganisationParam },
  responses: {
    200: answer('De bewijzen.', OrganisationBadges),
    ...problems('bad-input', 'not-signed-in', 'not-found'),
  },
});

const claimRoute = createRoute({
  ...within('POST /organisations/{organisation}/badges'),
  tags,
  summary: 'Vraag een bewijs voor de organisatie',
  description:
    'Maakt van een dossier een Open Badge 3.0 met een openbare pagina. Er staat in wat is gedaan; nooit dat de organisatie aan de wet voldoet.',
  request: { params: OrganisationParam, ...body('Het zegel.', OrganisationBadgeInput) },
  responses: {
    200: answer('Dit bewijs was er al.', OrganisationBadge),
    201: answer('Het bewijs is gemaakt.', OrganisationBadge),
    ...problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'conflict', 'wrong-content-type'),
  },
});

export function organisationBadgeRoutes(deps: Deps) {
  const view = (row: OrganisationBadgeRow): OrganisationBadge => ({
    id: row.id,
    seal: row.sealId,
    name: row.credential.name,
    awardedAt: row.awardedAt,
    validUntil: row.validUntil,
    status: statusOf(deps, row),
    ...(row.revokedAt !== null && { revocation: { at: row.revokedAt, reason: row.revocationReason ?? '' } }),
    publicUrl: `${deps.baseUrl}/bewijs/${row.publicId}`,
  });
  return newRouter()
    .openapi(listRoute, async (c) => {
      const rows = await organisationBadgesOf(deps.db, c.var.caller.actor.organisation);
      return c.json({ badges: rows.map(view) }, 200);
    })
    .openapi(claimRoute, async (c) => {
      const { badge, made } = await claimOrganisationBadge(deps, c.var.caller, c.req.valid('json').seal);
      return made ? c.json(view(badge), 201) : c.json(view(badge), 200);
    });
}
