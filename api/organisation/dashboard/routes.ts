import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { dashboard } from './dashboard.ts';
import { Dashboard, DashboardQuery } from './schema.ts';

const dashboardRoute = createRoute({
  ...within('GET /organisations/{organisation}/dashboard'),
  tags: ['Organisaties'],
  summary: 'Hoe ver is iedereen?',
  description:
    'Hoeveel mensen hebben wat hun werk vraagt, en per team en competentie. Een groep onder het minimum wordt niet geteld: wie daar hoe ver is, staat bij de mensen, en daar is een doel voor nodig. Alleen voor wie mensen met naam mag zien; voor anderen zijn er de tabellen per maand.',
  request: { params: OrganisationParam, query: DashboardQuery },
  responses: { 200: answer('Het overzicht.', Dashboard), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

export function dashboardRoutes(deps: Deps) {
  return newRouter().openapi(dashboardRoute, async (c) =>
    c.json(await dashboard(deps, c.var.caller, c.req.valid('query')), 200),
  );
}
