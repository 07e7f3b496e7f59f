import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { attach, dropAttachment, dropDecision, recordDecision, writeText } from './save.ts';
import {
  Attachment,
  AttachmentInput,
  AttachmentParam,
  Decision,
  DecisionInput,
  DecisionParam,
  Evidence,
  StepParam,
  TextInput,
} from './schema.ts';
import { evidenceOf } from './store.ts';

const tags = ['Organisaties'];
const removing = ['bad-input', 'not-signed-in', 'wrong-origin', 'not-found'] as const;
const changing = [...removing, 'wrong-content-type'] as const;

const readRoute = createRoute({
  ...within('GET /organisations/{organisation}/evidence'),
  tags,
  summary: 'Wat de organisatie zelf aan het dossier toevoegt',
  description: 'De teksten, besluiten en bijlagen zoals ze nu gelden. Een zegel houdt die van zijn eigen dag.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De stukken.', Evidence), ...problems('bad-input', 'not-signed-in', 'not-found') },
});
const textRoute = createRoute({
  ...within('PUT /organisations/{organisation}/evidence-texts/{step}'),
  tags,
  summary: 'Schrijf de tekst van een stap',
  description: 'Vervangt de vorige tekst van deze stap.',
  request: { params: StepParam, ...body('De tekst.', TextInput) },
  responses: { 204: emptyAnswer('De tekst staat in het dossier.'), ...problems(...changing) },
});
const decisionRoute = createRoute({
  ...within('POST /organisations/{organisation}/decisions'),
  tags,
  summary: 'Leg een besluit vast',
  description: 'Met de dag, en het orgaan dat besloot.',
  request: { params: OrganisationParam, ...body('Het besluit.', DecisionInput) },
  responses: { 201: answer('Het besluit staat in het dossier.', Decision), ...problems(...changing) },
});
const dropDecisionRoute = createRoute({
  ...within('DELETE /organisations/{organisation}/decisions/{decision}'),
  tags,
  summary: 'Haal een besluit uit het dossier',
  description: 'In zegels van eerder blijft het staan.',
  request: { params: DecisionParam },
  responses: { 204: emptyAnswer('Het besluit is eruit.'), ...problems(...removing) },
});
const attachRoute = createRoute({
  ...within('POST /organisations/{organisation}/attachments'),
  tags,
  summary: 'Voeg een bijlage toe',
  description: 'Alleen de naam, de grootte en de SHA-256. Het bestand blijft bij de organisatie.',
  request: { params: OrganisationParam, ...body('De bijlage.', AttachmentInput) },
  responses: { 201: answer('De bijlage staat in het dossier.', Attachment), ...problems(...changing) },
});
const dropAttachmentRoute = createRoute({
  ...within('DELETE /organisations/{organisation}/attachments/{attachment}'),
  tags,
  summary: 'Haal een bijlage uit het dossier',
  description: 'In zegels van eerder blijft zij staan.',
  request: { params: AttachmentParam },
  responses: { 204: emptyAnswer('De bijlage is eruit.'), ...problems(...removing) },
});

export function evidenceRoutes(deps: Deps) {
  return newRouter()
    .openapi(readRoute, async (c) => {
      const { texts, decisions, attachments } = await evidenceOf(deps.db, c.var.caller.actor.organisation);
      return c.json({ texts, decisions: [...decisions], attachments: [...attachments] }, 200);
    })
    .openapi(textRoute, async (c) => {
      await writeText(deps, c.var.caller, c.req.valid('param').step, c.req.valid('json'));
      return c.body(null, 204);
    })
    .openapi(decisionRoute, async (c) => c.json(await recordDecision(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(dropDecisionRoute, async (c) => {
      await dropDecision(deps, c.var.caller, c.req.valid('param').decision);
      return c.body(null, 204);
    })
    .openapi(attachRoute, async (c) => c.json(await attach(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(dropAttachmentRoute, async (c) => {
      await dropAttachment(deps, c.var.caller, c.req.valid('param').attachment);
      return c.body(null, 204);
    });
}
