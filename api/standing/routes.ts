import { createRoute } from '@hono/zod-openapi';
import { personal } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, problems } from '../http/answers.ts';
import { newRouter } from '../router.ts';
import { Standing } from './schema.ts';
import { standingOf } from './standing.ts';

const readRoute = createRoute({
  ...personal('GET /standing'),
  tags: ['Toetsen'],
  summary: 'Waar sta je?',
  description: 'Wat je hebt behaald en wat er nog open staat. Een cel zonder toets telt als open.',
  responses: { 200: answer('Waar je staat.', Standing), ...problems('not-signed-in') },
});

export function standingRoutes(deps: Deps) {
  return newRouter().openapi(readRoute, async (c) => c.json(await standingOf(deps, c.var.caller.actor.id), 200));
}
