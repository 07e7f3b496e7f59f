import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, OpaqueId, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { createTeam, removeTeam, saveTeam } from './save.ts';
import { Team, TeamInput, Teams } from './schema.ts';
import { teamsOf } from './store.ts';

const tags = ['Organisaties'];
const TeamParam = OrganisationParam.extend({ team: OpaqueId.describe('Het team.') });
const changing = ['bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'conflict', 'wrong-content-type'] as const;

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/teams'),
  tags,
  summary: 'De teams',
  description: 'Alle teams, als een boom. Wie erin zitten, staat er niet bij.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De teams.', Teams), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

const createTeamRoute = createRoute({
  ...within('POST /organisations/{organisation}/teams'),
  tags,
  summary: 'Maak een team',
  description: 'Bovenaan, of onder een ander team.',
  request: { params: OrganisationParam, ...body('Het team.', TeamInput) },
  responses: { 201: answer('Het team is gemaakt.', Team), ...problems(...changing) },
});

const saveTeamRoute = createRoute({
  ...within('PUT /organisations/{organisation}/teams/{team}'),
  tags,
  summary: 'Verander een team',
  description: 'Een andere naam of een andere plek in de boom.',
  request: { params: TeamParam, ...body('Het team.', TeamInput) },
  responses: { 200: answer('Het team is veranderd.', Team), ...problems(...changing) },
});

const removeTeamRoute = createRoute({
  ...within('DELETE /organisations/{organisation}/teams/{team}'),
  tags,
  summary: 'Haal een team weg',
  description:
    'Kan alleen als er niemand in zit en er geen team onder valt. Wie het leidde, is er geen leidinggevende meer van.',
  request: { params: TeamParam },
  responses: { 204: emptyAnswer('Het team is weg.'), ...problems(...changing) },
});

export function teamRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) =>
      c.json({ teams: [...(await teamsOf(deps.db, c.var.caller.actor.organisation))] }, 200),
    )
    .openapi(createTeamRoute, async (c) => c.json(await createTeam(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(saveTeamRoute, async (c) =>
      c.json(await saveTeam(deps, c.var.caller, c.req.valid('param').team, c.req.valid('json')), 200),
    )
    .openapi(removeTeamRoute, async (c) => {
      await removeTeam(deps, c.var.caller, c.req.valid('param').team);
      return c.body(null, 204);
    });
}
