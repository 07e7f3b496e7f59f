import { createRoute, z } from '@hono/zod-openapi';
import { CellId, Id } from '#domain/schema/common';
import { personal } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, problems } from '../http/answers.ts';
import { newRouter } from '../router.ts';
import { listItems } from './list.ts';
import { readItem } from './read.ts';
import { ItemSummaries, OneItem } from './schema.ts';

const tags = ['Vragen'];
const about =
  'Voor opleiders. Alleen eerste pogingen, opgeteld tot en met gisteren; wie antwoordde, is er niet uit af te leiden. Snelle gokken staan er niet bij, want hoe lang iemand over een vraag doet, meten we niet.';

const listRoute = createRoute({
  ...personal('GET /item-statistics'),
  tags,
  summary: 'Welke vragen doen hun werk',
  description: about,
  request: { query: z.object({ cell: CellId.optional().describe('Alleen de vragen van deze cel.') }) },
  responses: { 200: answer('De vragen.', ItemSummaries), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

const readRoute = createRoute({
  ...personal('GET /item-statistics/{id}'),
  tags,
  summary: 'Hoe één vraag het doet',
  description: `${about} Met de vraag zelf, de sleutel en de uitleg, per versie.`,
  request: { params: z.object({ id: Id.describe('De vraag.') }) },
  responses: { 200: answer('De vraag.', OneItem), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

export function itemStatisticsRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => c.json(await listItems(deps, c.req.valid('query').cell), 200))
    .openapi(readRoute, async (c) => c.json(await readItem(deps, c.req.valid('param').id), 200));
}
