import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, OpaqueId, problems } from '../../http/answers.ts';
import { firstPage, pageAnswer } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { PurposeQuery } from '../looks/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { listPeople, readPerson } from './people.ts';
import { People, PeopleQuery, Person } from './schema.ts';

const tags = ['Organisaties'];
const faults = problems('bad-input', 'not-signed-in', 'not-found');

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/people'),
  tags,
  summary: 'Hoe ver zijn mensen?',
  description:
    'Per persoon alleen wat het werk vraagt: aangetoond of niet, sinds wanneer, en tot wanneer. Nooit antwoorden, scores of pogingen. Wie je ziet, kan lezen dat je keek en waarvoor.',
  request: { params: OrganisationParam, query: PeopleQuery },
  responses: { 200: pageAnswer('De mensen.', People), ...faults },
});

const readRoute = createRoute({
  ...within('GET /organisations/{organisation}/people/{member}'),
  tags,
  summary: 'Hoe ver is iemand?',
  description: 'Wat de lijst ook toont, van één persoon. Diegene kan lezen dat je keek en waarvoor.',
  request: { params: OrganisationParam.extend({ member: OpaqueId.describe('Het lid.') }), query: PurposeQuery },
  responses: { 200: answer('De persoon.', Person), ...faults },
});

export function peopleRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query');
      const rows = await listPeople(deps, c.var.caller, query);
      return c.json({ people: firstPage(c, deps.baseUrl, rows, query, ({ member }) => member) }, 200);
    })
    .openapi(readRoute, async (c) =>
      c.json(await readPerson(deps, c.var.caller, c.req.valid('param').member, c.req.valid('query').purpose), 200),
    );
}
