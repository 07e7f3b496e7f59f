import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { ApplicationParam } from '../applications/schema.ts';
import { readUsers } from './read.ts';
import { ApplicationUsers } from './schema.ts';

const usersRoute = createRoute({
  ...within('GET /organisations/{organisation}/applications/{application}/users'),
  tags: ['Toepassingen'],
  summary: 'Wie met een toepassing werkt, in aantallen',
  description: 'Welke teams haar kregen, en hoeveel mensen dat zijn. Zonder namen.',
  request: { params: ApplicationParam },
  responses: { 200: answer('De aantallen.', ApplicationUsers), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

export function applicationUserRoutes(deps: Deps) {
  return newRouter().openapi(usersRoute, async (c) =>
    c.json(await readUsers(deps, c.var.caller, c.req.valid('param').application), 200),
  );
}
