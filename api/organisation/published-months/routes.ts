import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { listMonths, readMonth } from './read.ts';
import { PublishedMonth, PublishedMonthParam, PublishedMonths } from './schema.ts';

const tags = ['Organisaties'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/published-months'),
  tags,
  summary: 'De maanden met een tabel',
  description: 'Elke maand die is gepubliceerd, met de hele organisatie. Vaste tabellen zonder namen.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De maanden.', PublishedMonths), ...problems(...reading) },
});

const readRoute = createRoute({
  ...within('GET /organisations/{organisation}/published-months/{month}'),
  tags,
  summary: 'De tabel van een maand',
  description:
    'Per team en competentie hoeveel mensen hebben wat hun werk vraagt, zoals het aan het eind van die maand is vastgelegd. Te kleine groepen staan er niet in.',
  request: { params: PublishedMonthParam },
  responses: { 200: answer('De tabel.', PublishedMonth), ...problems(...reading) },
});

export function publishedMonthRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => c.json(await listMonths(deps, c.var.caller), 200))
    .openapi(readRoute, async (c) => c.json(await readMonth(deps, c.var.caller, c.req.valid('param').month), 200));
}
