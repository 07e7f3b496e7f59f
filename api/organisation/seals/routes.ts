import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { Nothing } from '../members/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { askSeal, readSeal } from './ask.ts';
import { EvidenceFile } from './file-schema.ts';
import { SealParam, SealSummary, Seals, SealWithFile } from './schema.ts';
import { type SealRow, sealsOf } from './store.ts';

const tags = ['Organisaties'];

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/seals'),
  tags,
  summary: 'De zegels',
  description: 'Alle zegels van de organisatie, nieuwste eerst: één per maandeinde, en wat tussendoor is gevraagd.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De zegels.', Seals), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

const askRoute = createRoute({
  ...within('POST /organisations/{organisation}/seals'),
  tags,
  summary: 'Maak nu een zegel',
  description: 'Legt vast hoe het vandaag is, voor altijd. Per dag is er één: vraag je het nog eens, dan krijg je dat.',
  request: { params: OrganisationParam, ...body('Niets.', Nothing) },
  responses: {
    200: answer('Het zegel van vandaag was er al.', SealSummary),
    201: answer('Het zegel is gemaakt.', SealSummary),
    ...problems('bad-input', 'not-signed-in', 'wrong-origin', 'wrong-content-type', 'not-found', 'conflict'),
  },
});

const readRoute = createRoute({
  ...within('GET /organisations/{organisation}/seals/{seal}'),
  tags,
  summary: 'Het dossier van een zegel',
  description: 'Het ondertekende dossier, zoals het op die dag is vastgelegd. Het verandert nooit meer.',
  request: { params: SealParam },
  responses: { 200: answer('Het zegel.', SealWithFile), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

export function sealRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => c.json({ seals: await sealsOf(deps.db, c.var.caller.actor.organisation) }, 200))
    .openapi(askRoute, async (c) => {
      const { seal, made } = await askSeal(deps, c.var.caller);
      return made ? c.json(summary(seal), 201) : c.json(summary(seal), 200);
    })
    .openapi(readRoute, async (c) => {
      const seal = await readSeal(deps, c.var.caller, c.req.valid('param').seal);
      return c.json({ ...summary(seal), file: EvidenceFile.parse(seal.credential) }, 200);
    });
}

function summary({ id, asOf, kind, digest, sealedAt }: SealRow): SealSummary {
  return { id, asOf, kind, digest, sealedAt };
}
