import { createRoute } from '@hono/zod-openapi';
import { personal } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, body, problems } from '../http/answers.ts';
import { newRouter } from '../router.ts';
import { importDevice } from './import-device.ts';
import { readProfile, saveProfile } from './profile.ts';
import { saveCompletions } from './save-completions.ts';
import { saveReflections } from './save-reflections.ts';
import {
  Completions,
  CompletionsInput,
  DeviceImport,
  Imported,
  Profile,
  ProfileInput,
  Reflections,
  ReflectionsInput,
} from './schema.ts';
import { completionsOf, reflectionsOf } from './store.ts';

const tags = ['Profiel'];
const reads = problems('not-signed-in');
const writes = problems('bad-input', 'not-signed-in', 'wrong-origin', 'too-large', 'wrong-content-type');

const readProfileRoute = createRoute({
  ...personal('GET /profile'),
  tags,
  summary: 'Je rollen en toepassingen',
  description: 'Geeft wat je hebt gekozen. Wat niet meer bestaat, is weggelaten en staat in removed.',
  responses: { 200: answer('Je profiel.', Profile), ...reads },
});
const saveProfileRoute = createRoute({
  ...personal('PUT /profile'),
  tags,
  summary: 'Bewaar je rollen en toepassingen',
  description: 'Vervangt je profiel. Alleen jij ziet het.',
  request: body('Je profiel.', ProfileInput),
  responses: { 200: answer('Je profiel is bewaard.', Profile), ...writes },
});
const readReflectionsRoute = createRoute({
  ...personal('GET /reflections'),
  tags,
  summary: 'Je zelfreflectie',
  description: 'Geeft je laatste antwoorden per cel. Alleen jij ziet ze.',
  responses: { 200: answer('Je zelfreflectie.', Reflections), ...reads },
});
const saveReflectionsRoute = createRoute({
  ...personal('PUT /reflections'),
  tags,
  summary: 'Bewaar je zelfreflectie',
  description: 'Vervangt je zelfreflectie. Een lege lijst haalt haar weg.',
  request: body('Je zelfreflectie.', ReflectionsInput),
  responses: { 200: answer('Je zelfreflectie is bewaard.', Reflections), ...writes },
});
const readCompletionsRoute = createRoute({
  ...personal('GET /lesson-completions'),
  tags,
  summary: 'De lessen die je uit hebt',
  description: 'Geeft welke lessen je uit hebt, en sinds welke dag. Alleen jij ziet ze.',
  responses: { 200: answer('Je lessen.', Completions), ...reads },
});
const saveCompletionsRoute = createRoute({
  ...personal('PUT /lesson-completions'),
  tags,
  summary: 'Bewaar welke lessen je uit hebt',
  description: 'Vervangt de lijst van lessen die je uit hebt.',
  request: body('Je lessen.', CompletionsInput),
  responses: { 200: answer('Je lessen zijn bewaard.', Completions), ...writes },
});
const importRoute = createRoute({
  ...personal('POST /device-imports'),
  tags,
  summary: 'Neem over wat op je apparaat staat',
  description:
    'Voegt het profiel, de zelfreflectie en de voortgang van je apparaat toe aan je account. Het nieuwste blijft; er gaat niets verloren.',
  request: body('Wat op je apparaat staat.', DeviceImport),
  responses: { 200: answer('Wat is overgenomen.', Imported), ...writes },
});

export function profileRoutes(deps: Deps) {
  return newRouter()
    .openapi(readProfileRoute, async (c) => c.json(await readProfile(deps, c.var.caller), 200))
    .openapi(saveProfileRoute, async (c) =>
      c.json(await saveProfile(deps, c.var.caller, c.req.valid('json').situation), 200),
    )
    .openapi(readReflectionsRoute, async (c) =>
      c.json({ reflections: await reflectionsOf(deps.db, c.var.caller.actor.id) }, 200),
    )
    .openapi(saveReflectionsRoute, async (c) =>
      c.json(await saveReflections(deps, c.var.caller, c.req.valid('json').reflections), 200),
    )
    .openapi(readCompletionsRoute, async (c) =>
      c.json({ completions: await completionsOf(deps.db, c.var.caller.actor.id) }, 200),
    )
    .openapi(saveCompletionsRoute, async (c) =>
      c.json(await saveCompletions(deps, c.var.caller, c.req.valid('json').completions), 200),
    )
    .openapi(importRoute, async (c) => c.json(await importDevice(deps, c.var.caller, c.req.valid('json')), 200));
}
