import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { body, emptyAnswer, problems } from '../../http/answers.ts';
import { firstPage, pageAnswer, placeOf } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { answerDispute, listDisputes } from './answer.ts';
import { DisputeAnswer, DisputeParam, Disputes, DisputesQuery } from './schema.ts';

const tags = ['Toewijzingen'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/disputes'),
  tags,
  summary: 'Bezwaren tegen toewijzingen',
  description: 'Wat mensen vinden dat niet klopt. Wie erop staat, ziet dat je keek en waarvoor.',
  request: { params: OrganisationParam, query: DisputesQuery },
  responses: { 200: pageAnswer('De bezwaren.', Disputes), ...problems(...reading) },
});

const answerRoute = createRoute({
  ...within('POST /organisations/{organisation}/disputes/{dispute}/answer'),
  tags,
  summary: 'Beantwoord een bezwaar',
  description: 'De persoon leest het antwoord. De toewijzing blijft staan of gaat weg.',
  request: { params: DisputeParam, ...body('Het antwoord.', DisputeAnswer) },
  responses: {
    204: emptyAnswer('Het bezwaar is beantwoord.'),
    ...problems(...reading, 'wrong-origin', 'conflict', 'wrong-content-type'),
  },
});

export function disputeRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query');
      const rows = await listDisputes(deps, c.var.caller, query);
      return c.json(
        { disputes: firstPage(c, deps.baseUrl, rows, query, ({ disputedAt, id }) => placeOf(disputedAt, id)) },
        200,
      );
    })
    .openapi(answerRoute, async (c) => {
      await answerDispute(deps, c.var.caller, c.req.valid('param').dispute, c.req.valid('json'));
      return c.body(null, 204);
    });
}
