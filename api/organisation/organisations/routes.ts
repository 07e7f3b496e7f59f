import { createRoute } from '@hono/zod-openapi';
import { personal, within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { saveOrganisation } from './change.ts';
import { createOrganisation } from './create.ts';
import { ownOrganisations, readOrganisation } from './read.ts';
import { renameOrganisation } from './rename.ts';
import {
  CreatedOrganisation,
  NewOrganisation,
  Organisation,
  OrganisationInput,
  OrganisationParam,
  OrganisationRenaming,
  Organisations,
  RenamedOrganisation,
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

const renameRoute = createRoute({
  ...personal('POST /organisation-renamings'),
  tags,
  summary: 'Geef een organisatie een andere naam of een ander OIN',
  description:
    'Alleen voor de beheerder van dit platform, want beide staan in wat het platform ondertekent. Wat al verzegeld is, houdt de naam van toen.',
  request: body('De organisatie, en hoe zij gaat heten.', OrganisationRenaming),
  responses: { 200: answer('De organisatie heet nu zo.', RenamedOrganisation), ...problems(...changing) },
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
  description:
    'Contactadres, thema en instellingen. De naam en het OIN verandert alleen de beheerder van dit platform. Wie iets verandert, staat in het logboek.',
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
    .openapi(renameRoute, async (c) => {
      const { actor, origin } = c.var.caller;
      const by = { actor: { kind: 'administrator', id: actor.id }, origin } as const;
      return c.json(await renameOrganisation(deps, by, c.req.valid('json')), 200);
    })
    .openapi(readRoute, async (c) => c.json(await readOrganisation(deps, c.var.caller), 200))
    .openapi(saveRoute, async (c) => c.json(await saveOrganisation(deps, c.var.caller, c.req.valid('json')), 200));
}
