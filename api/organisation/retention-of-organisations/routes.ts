import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { destroyable } from './destroy.ts';
import { Destructions } from './schema.ts';
import { destructionsIn } from './store.ts';

const most = 100;

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/destructions'),
  tags: ['Organisaties'],
  summary: 'Wat is vernietigd',
  description: 'Wat na de bewaartermijnen van de organisatie is vernietigd: hoeveel en wanneer, nooit van wie.',
  request: { params: OrganisationParam },
  responses: {
    200: answer('Wat is vernietigd.', Destructions),
    ...problems('bad-input', 'not-signed-in', 'not-found'),
  },
});

export function destructionRoutes(deps: Deps) {
  return newRouter().openapi(listRoute, async (c) => {
    const rows = await destructionsIn(deps.db, c.var.caller.actor.organisation, most);
    const destructions = rows.flatMap(({ id, what, count, at }) => {
      const known = destroyable.find((one) => one === what);
      return known ? [{ id, what: known, count, at }] : [];
    });
    return c.json({ destructions }, 200);
  });
}
