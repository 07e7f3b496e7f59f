import { createRoute } from '@hono/zod-openapi';
import { personal, within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { saveOrganisation } from './change.ts';
import { createOrganisation } from './create.ts';
import { ownOrganisations, readOrganisation } from './read.ts';
import {
  CreatedOrganisation,
  NewOrganisation,
  Organisation,
  OrganisationInput,
  OrganisationParam,
  Organisations,
} from './schema.ts';

const tags = ['Organisaties'];
const changing = ['bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'conflict', 'wrong-content-type'] as const;

const ownRoute = createRoute({
  ...personal('GET /organisations'),
  tags,
  summary: 'Je organisaties',
  description: 'De organisaties waar je lid van bent, en wat je er mag.',
  responses: { 200: answer('Je organisaties.', Organisations), ...problems('not-signed-in') },
});

const createOrganisationRoute = createRoute({
  ...personal('POST /organisations'),
  tags,
  summary: 'Maak een organisatie',
  description:
    'Alleen voor de beheerder van dit platform. De eerste beheerder van de organisatie krijgt een uitnodiging.',
  request: body('De organisatie.', NewOrganisation),
  responses: { 201: answer('De organisatie is gemaakt.', CreatedOrganisation), ...problems(...changing) },
});

const readRoute = createRoute({
  ...within('GET /organisations/{organisation}'),
  tags,
  summary: 'Een organisatie',
  description: 'De naam, de instellingen, en wat jij er bent.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De organisatie.', Organisation), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

const saveRoute = createRoute({
  ...within('PUT /organisations/{organisation}'),
  tags,
  summary: 'Verander een organisatie',
  description: 'Naam, contactadres, thema en instellingen. Wie iets verandert, staat in het logboek.',
  request: { params: OrganisationParam, ...body('De organisatie.', OrganisationInput) },
  responses: { 200: answer('De organisatie is veranderd.', Organisation), ...problems(...changing) },
});

export function organisationRoutes(deps: Deps) {
  return newRouter()
    .openapi(ownRoute, async (c) => c.json({ organisations: await ownOrganisations(deps, c.var.caller) }, 200))
    .openapi(createOrganisationRoute, async (c) => {
      const { actor, origin } = c.var.caller;
      const by = { actor: { kind: 'administrator', id: actor.id }, origin } as const;
      return c.json(await createOrganisation(deps, by, c.req.valid('json')), 201);
    })
    .openapi(readRoute, async (c) => c.json(await readOrganisation(deps, c.var.caller), 200))
    .openapi(saveRoute, async (c) => c.json(await saveOrganisation(deps, c.var.caller, c.req.valid('json')), 200));
}
