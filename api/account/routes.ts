import { createRoute } from '@hono/zod-openapi';
import { personal } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, problems } from '../http/answers.ts';
import { newRouter } from '../router.ts';
import { clearSessionCookie } from '../session/cookie.ts';
import { eraseAccount } from './erase.ts';
import { Erased, EraseQuery } from './schema.ts';

const eraseRoute = createRoute({
  ...personal('DELETE /account'),
  tags: ['Account'],
  summary: 'Wis je account',
  description:
    'Vernietigt alles wat we van je bewaren, en beëindigt eerst je lidmaatschappen. Gedeelde bewijzen zijn niet meer openbaar. Dit kan niet ongedaan worden gemaakt.',
  request: { query: EraseQuery },
  responses: {
    200: answer('Je account is gewist.', Erased),
    ...problems('bad-input', 'not-signed-in', 'wrong-origin', 'conflict', 'last-administrator'),
  },
});

export function accountRoutes(deps: Deps) {
  return newRouter().openapi(eraseRoute, async (c) => {
    const erased = await eraseAccount(deps, c.var.caller);
    clearSessionCookie(c, deps);
    return c.json(erased, 200);
  });
}
