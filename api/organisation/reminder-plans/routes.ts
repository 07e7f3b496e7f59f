import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { Nothing } from '../members/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { endReminders, listPlans, planFor } from './plans.ts';
import { previewReminders } from './preview.ts';
import { PlanInput, PlanParam, PreviewInput, ReminderPlan, ReminderPlans, ReminderPreview } from './schema.ts';

const tags = ['Herinneringen'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;
const faults = problems(...reading, 'wrong-origin', 'wrong-content-type');

const previewRoute = createRoute({
  ...within('POST /organisations/{organisation}/reminder-previews'),
  tags,
  summary: 'Bekijk een herinnering vooraf',
  description:
    'Hoeveel mensen nu een mail zouden krijgen, en hoe die eruitziet. Er wordt niets verstuurd. Aantallen en namen alleen voor wie mensen met naam mag zien; namen alleen met een doel.',
  request: { params: OrganisationParam, ...body('Wie, en waarover.', PreviewInput) },
  responses: { 200: answer('Het voorbeeld.', ReminderPreview), ...faults },
});

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/reminder-plans'),
  tags,
  summary: 'De herinneringen',
  description: 'Wat is verstuurd en wat nog komt, met aantallen voor wie mensen met naam mag zien.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De herinneringen.', ReminderPlans), ...problems(...reading) },
});

const planRoute = createRoute({
  ...within('POST /organisations/{organisation}/reminder-plans'),
  tags,
  summary: 'Stuur herinneringen, of plan ze',
  description:
    'Nu, op een dag, of om de zoveel weken of elke maand vanaf een dag. Niemand krijgt er meer dan één per week, over alle organisaties samen; wie ze uitzette, krijgt er geen. De mails gaan na het antwoord weg.',
  request: { params: OrganisationParam, ...body('Wie, waarover en wanneer.', PlanInput) },
  responses: { 201: answer('De herinnering.', ReminderPlan), ...faults },
});

const endRoute = createRoute({
  ...within('POST /organisations/{organisation}/reminder-plans/{plan}/ending'),
  tags,
  summary: 'Stop een herinnering',
  description: 'Wat nog niet is verstuurd, gaat niet meer weg.',
  request: { params: PlanParam, ...body('Niets.', Nothing) },
  responses: {
    204: emptyAnswer('De herinnering is gestopt.'),
    ...problems(...reading, 'wrong-origin', 'wrong-content-type', 'conflict'),
  },
});

export function reminderPlanRoutes(deps: Deps) {
  return newRouter()
    .openapi(previewRoute, async (c) => c.json(await previewReminders(deps, c.var.caller, c.req.valid('json')), 200))
    .openapi(listRoute, async (c) => c.json({ plans: await listPlans(deps, c.var.caller) }, 200))
    .openapi(planRoute, async (c) => c.json(await planFor(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(endRoute, async (c) => {
      await endReminders(deps, c.var.caller, c.req.valid('param').plan);
      return c.body(null, 204);
    });
}
