import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { firstPage, pageAnswer } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { previewEffect } from './effect.ts';
import { createLowering, removeLowering } from './keep.ts';
import { countLowerings, listLowerings } from './list.ts';
import {
  EffectQuery,
  LoweringCounts,
  LoweringEffect,
  LoweringParam,
  Lowerings,
  LoweringsQuery,
  MadeLowering,
  NewLowering,
} from './schema.ts';

const tags = ['Toewijzingen'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;
const changing = [...reading, 'wrong-origin', 'wrong-content-type'] as const;

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/lowerings'),
  tags,
  summary: 'Besluiten om minder te vragen',
  description: 'Van wie jullie minder vragen dan de taxonomie, en waarom. Wie erop staat, ziet dat je keek.',
  request: { params: OrganisationParam, query: LoweringsQuery },
  responses: { 200: pageAnswer('De besluiten.', Lowerings), ...problems(...reading) },
});

const countsRoute = createRoute({
  ...within('GET /organisations/{organisation}/lowering-counts'),
  tags,
  summary: 'Hoeveel besluiten om minder te vragen?',
  description:
    'Hoeveel besluiten gelden, en hoeveel daarvan onder het niveau van de overheid blijven. Over wie ze gaan, staat in de lijst, en daar is een doel voor nodig.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De aantallen.', LoweringCounts), ...problems(...reading) },
});

const effectRoute = createRoute({
  ...within('GET /organisations/{organisation}/lowering-effects'),
  tags,
  summary: 'Wat zou een besluit om minder te vragen veranderen?',
  description:
    'Per competentie: welk niveau nu wordt gevraagd en welk dan, en waarom niet als het niets verandert. Gaat het over een lid, dan ziet die dat je keek.',
  request: { params: OrganisationParam, query: EffectQuery },
  responses: { 200: answer('Wat het zou veranderen.', LoweringEffect), ...problems(...reading) },
});

const createLoweringRoute = createRoute({
  ...within('POST /organisations/{organisation}/lowerings'),
  tags,
  summary: 'Leg vast dat jullie minder vragen',
  description:
    'Van een lid of een team. Het komt in de plaats van een eerder besluit over dezelfde. Een besluit dat voor niemand iets verandert, wordt geweigerd.',
  request: { params: OrganisationParam, ...body('Het besluit.', NewLowering) },
  responses: { 201: answer('Het besluit is vastgelegd.', MadeLowering), ...problems(...changing, 'conflict') },
});

const removeRoute = createRoute({
  ...within('DELETE /organisations/{organisation}/lowerings/{lowering}'),
  tags,
  summary: 'Beëindig een besluit om minder te vragen',
  description: 'Vanaf nu geldt weer wat de taxonomie vraagt.',
  request: { params: LoweringParam },
  responses: { 204: emptyAnswer('Het besluit geldt niet meer.'), ...problems(...changing) },
});

export function loweringRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query');
      const rows = await listLowerings(deps, c.var.caller, query);
      return c.json({ lowerings: firstPage(c, deps.baseUrl, rows, query, ({ id }) => id) }, 200);
    })
    .openapi(countsRoute, async (c) => c.json(await countLowerings(deps, c.var.caller), 200))
    .openapi(effectRoute, async (c) => c.json(await previewEffect(deps, c.var.caller, c.req.valid('query')), 200))
    .openapi(createLoweringRoute, async (c) =>
      c.json(await createLowering(deps, c.var.caller, c.req.valid('json')), 201),
    )
    .openapi(removeRoute, async (c) => {
      await removeLowering(deps, c.var.caller, c.req.valid('param').lowering);
      return c.body(null, 204);
    });
}
