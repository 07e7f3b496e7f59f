import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { createScimToken, listScimTokens, revokeScimToken } from './keep.ts';
import { MadeScimToken, NewScimToken, ScimTokenParam, ScimTokens } from './schema.ts';

const tags = ['Mensen'];
const faults = problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'conflict', 'wrong-content-type');

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/scim-tokens'),
  tags,
  summary: 'Tokens voor SCIM',
  description:
    'Waarmee Entra, Okta of een ander systeem jullie mensen en teams bijhoudt. De tokens zelf staan er niet bij.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De tokens.', ScimTokens), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

const createTokenRoute = createRoute({
  ...within('POST /organisations/{organisation}/scim-tokens'),
  tags,
  summary: 'Maak een token voor SCIM',
  description: 'Het token staat alleen in dit antwoord.',
  request: { params: OrganisationParam, ...body('Het token.', NewScimToken) },
  responses: { 201: answer('Het token.', MadeScimToken), ...faults },
});

const revokeRoute = createRoute({
  ...within('DELETE /organisations/{organisation}/scim-tokens/{token}'),
  tags,
  summary: 'Trek een token voor SCIM in',
  description: 'Het systeem dat het gebruikt, kan niets meer. Mensen en teams blijven.',
  request: { params: ScimTokenParam },
  responses: { 204: emptyAnswer('Het token is ingetrokken.'), ...faults },
});

export function scimTokenRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => c.json(await listScimTokens(deps, c.var.caller), 200))
    .openapi(createTokenRoute, async (c) => c.json(await createScimToken(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(revokeRoute, async (c) => {
      await revokeScimToken(deps, c.var.caller, c.req.valid('param').token);
      return c.body(null, 204);
    });
}
