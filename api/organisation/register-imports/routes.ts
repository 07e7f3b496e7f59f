import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, problems } from '../../http/answers.ts';
import { firstPage, PageQuery, pageAnswer, placeOf } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { applicationHistory } from '../application-changes/list.ts';
import { ApplicationChanges } from '../application-changes/schema.ts';
import { listOwners } from '../application-owners/list.ts';
import { ApplicationOwners } from '../application-owners/schema.ts';
import { ApplicationParam } from '../applications/schema.ts';
import { registerOf } from '../applications/store.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { Register, RegisterImport, RegisterImported } from './schema.ts';
import { importRegister } from './take-over.ts';

const tags = ['Toepassingen'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;

const historyRoute = createRoute({
  ...within('GET /organisations/{organisation}/applications/{application}/changes'),
  tags,
  summary: 'Wat er aan een toepassing veranderde',
  description: 'Met de functie van wie het deed, en van hoeveel mensen het iets vroeg.',
  request: { params: ApplicationParam, query: PageQuery },
  responses: { 200: pageAnswer('De veranderingen.', ApplicationChanges), ...problems(...reading) },
});

const ownersRoute = createRoute({
  ...within('GET /organisations/{organisation}/application-owners'),
  tags,
  summary: 'Wie eigenaar van een toepassing kan zijn',
  description: 'De leden met de functie eigenaar van toepassingen.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De mogelijke eigenaren.', ApplicationOwners), ...problems(...reading) },
});

const registerRoute = createRoute({
  ...within('GET /organisations/{organisation}/register'),
  tags,
  summary: 'Het hele register',
  description:
    'Alles wat over de toepassingen is vastgelegd, om een bestand van het Algoritmeregister mee te vergelijken.',
  request: { params: OrganisationParam },
  responses: { 200: answer('Het register.', Register), ...problems(...reading) },
});

const importRoute = createRoute({
  ...within('POST /organisations/{organisation}/register-imports'),
  tags,
  summary: 'Neem over uit het Algoritmeregister',
  description:
    'Alles wat je koos, of niets. Wat de organisatie zelf toevoegde, blijft staan. Wordt geweigerd als het register veranderde sinds je het verschil zag.',
  request: { params: OrganisationParam, ...body('De registraties en je keuze.', RegisterImport) },
  responses: {
    200: answer('Wat er is overgenomen.', RegisterImported),
    ...problems(...reading, 'wrong-origin', 'conflict', 'too-large', 'wrong-content-type'),
  },
});

export function registerImportRoutes(deps: Deps) {
  return newRouter()
    .openapi(historyRoute, async (c) => {
      const page = c.req.valid('query');
      const rows = await applicationHistory(deps, c.var.caller, c.req.valid('param').application, page);
      return c.json({ changes: firstPage(c, deps.baseUrl, rows, page, ({ at, id }) => placeOf(at, id)) }, 200);
    })
    .openapi(ownersRoute, async (c) => c.json({ owners: await listOwners(deps, c.var.caller.actor.organisation) }, 200))
    .openapi(registerRoute, async (c) => {
      const register = await registerOf(deps.db, c.var.caller.actor.organisation);
      return c.json({ applications: register.map(({ owner: _, ...application }) => application) }, 200);
    })
    .openapi(importRoute, async (c) => c.json(await importRegister(deps, c.var.caller, c.req.valid('json')), 200));
}
