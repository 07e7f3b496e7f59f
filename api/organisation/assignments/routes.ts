import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { firstPage, pageAnswer } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { assign } from './assign.ts';
import { endAssignment, endAssignments } from './end.ts';
import { listAssignments } from './list.ts';
import {
  Assigned,
  AssignmentParam,
  Assignments,
  AssignmentsInput,
  AssignmentsQuery,
  Ended,
  EndingsInput,
} from './schema.ts';

const tags = ['Toewijzingen'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;
const changing = [...reading, 'wrong-origin', 'wrong-content-type'] as const;

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/assignments'),
  tags,
  summary: 'De toewijzingen',
  description: 'Wat mensen en teams doen en waarmee ze werken. Wie erop staat, ziet dat je keek en waarvoor.',
  request: { params: OrganisationParam, query: AssignmentsQuery },
  responses: { 200: pageAnswer('De toewijzingen.', Assignments), ...problems(...reading) },
});

const assignRoute = createRoute({
  ...within('POST /organisations/{organisation}/assignments'),
  tags,
  summary: 'Wijs rollen of toepassingen toe',
  description:
    'Aan leden, aan een team, of aan ieder die nu bij een filter past. Toewijzen voegt toe: wat iemand al met een toepassing deed, blijft staan. Nog een keer hetzelfde verandert niets. Weghalen doe je apart.',
  request: { params: OrganisationParam, ...body('Wat en aan wie.', AssignmentsInput) },
  responses: { 201: answer('Het is toegewezen.', Assigned), ...problems(...changing) },
});

const endRoute = createRoute({
  ...within('DELETE /organisations/{organisation}/assignments/{assignment}'),
  tags,
  summary: 'Haal een toewijzing weg',
  description: 'Vanaf nu geldt ze niet meer. Bewaard blijft dat ze er was.',
  request: { params: AssignmentParam },
  responses: { 204: emptyAnswer('De toewijzing geldt niet meer.'), ...problems(...changing) },
});

const endManyRoute = createRoute({
  ...within('POST /organisations/{organisation}/assignment-endings'),
  tags,
  summary: 'Haal toewijzingen weg',
  description:
    'Bij leden, bij een team, of bij ieder die nu bij een filter past. Noem je bij een toepassing wat iemand ermee doet, dan haal je alleen dat weg, en blijft de rest staan.',
  request: { params: OrganisationParam, ...body('Wat en bij wie.', EndingsInput) },
  responses: { 201: answer('Ze gelden niet meer.', Ended), ...problems(...changing) },
});

export function assignmentRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query');
      const rows = await listAssignments(deps, c.var.caller, query);
      return c.json({ assignments: firstPage(c, deps.baseUrl, rows, query, ({ id }) => id) }, 200);
    })
    .openapi(assignRoute, async (c) => c.json(await assign(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(endRoute, async (c) => {
      await endAssignment(deps, c.var.caller, c.req.valid('param').assignment);
      return c.body(null, 204);
    })
    .openapi(endManyRoute, async (c) => c.json(await endAssignments(deps, c.var.caller, c.req.valid('json')), 201));
}
