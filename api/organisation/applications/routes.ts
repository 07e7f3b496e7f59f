import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, problems } from '../../http/answers.ts';
import { firstPage, PlaceQuery, pageAnswer } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { giveOwner } from '../application-owners/give.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { addApplication } from './add.ts';
import { changeApplication, changeInstruction, retireApplication, takeBackApplication } from './change.ts';
import { readApplication, readRegister } from './read.ts';
import {
  Application,
  ApplicationInput,
  ApplicationParam,
  ApplicationSummaries,
  InstructionInput,
  NewApplication,
  OwnerInput,
  RetirementInput,
} from './schema.ts';

const tags = ['Toepassingen'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;
const changing = [...reading, 'wrong-origin', 'conflict', 'wrong-content-type'] as const;
const one = { 200: answer('De toepassing.', Application), ...problems(...changing) };

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/applications'),
  tags,
  summary: 'Het register van AI-toepassingen',
  description:
    'Welke AI de organisatie gebruikt, per pagina. Wie ermee werken, staat er niet bij; alleen hoeveel het er zijn.',
  request: { params: OrganisationParam, query: PlaceQuery },
  responses: { 200: pageAnswer('De toepassingen.', ApplicationSummaries), ...problems(...reading) },
});

const addRoute = createRoute({
  ...within('POST /organisations/{organisation}/applications'),
  tags,
  summary: 'Voeg een toepassing toe',
  description: 'Met de hand. Wat je nog niet weet, mag open blijven: dan rekenen we voorzichtig.',
  request: { params: OrganisationParam, ...body('De toepassing.', NewApplication) },
  responses: { 201: answer('De toepassing staat in het register.', Application), ...problems(...changing) },
});

const readRoute = createRoute({
  ...within('GET /organisations/{organisation}/applications/{application}'),
  tags,
  summary: 'Een toepassing',
  description: 'Met eigenschappen en waar die vandaan komen, en de gebruiksinstructie.',
  request: { params: ApplicationParam },
  responses: { 200: answer('De toepassing.', Application), ...problems(...reading) },
});

const changeRoute = createRoute({
  ...within('PUT /organisations/{organisation}/applications/{application}'),
  tags,
  summary: 'Verander een toepassing',
  description:
    'Verandert de risicogroep, het model of het doel, dan staat bij wie ermee werkt wat er te vernieuwen is.',
  request: { params: ApplicationParam, ...body('De toepassing.', ApplicationInput) },
  responses: one,
});

const instructionRoute = createRoute({
  ...within('PUT /organisations/{organisation}/applications/{application}/instruction'),
  tags,
  summary: 'Leg de gebruiksinstructie vast',
  description: 'Een andere versie vraagt iedereen die ermee werkt om haar te lezen.',
  request: { params: ApplicationParam, ...body('De instructie.', InstructionInput) },
  responses: one,
});

const ownerRoute = createRoute({
  ...within('PUT /organisations/{organisation}/applications/{application}/owner'),
  tags,
  summary: 'Zeg wie eigenaar is',
  description: 'Iemand met de functie eigenaar van toepassingen, of niemand.',
  request: { params: ApplicationParam, ...body('De eigenaar.', OwnerInput) },
  responses: one,
});

const retireRoute = createRoute({
  ...within('POST /organisations/{organisation}/applications/{application}/retirement'),
  tags,
  summary: 'Stop met een toepassing',
  description: 'Zij blijft in het register staan. Wat zij nog van mensen vroeg, vervalt.',
  request: { params: ApplicationParam, ...body('Wat je zag.', RetirementInput) },
  responses: one,
});

const takeBackRoute = createRoute({
  ...within('DELETE /organisations/{organisation}/applications/{application}/retirement'),
  tags,
  summary: 'Neem een toepassing weer in gebruik',
  description: 'Wat bij het stoppen verviel, vraagt zij weer van wie er nog mee werkt.',
  request: { params: ApplicationParam },
  responses: one,
});

export function applicationRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => {
      const page = c.req.valid('query');
      const rows = await readRegister(deps, c.var.caller, page);
      return c.json({ applications: firstPage(c, deps.baseUrl, rows, page, ({ id }) => id) }, 200);
    })
    .openapi(addRoute, async (c) => c.json(await addApplication(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(readRoute, async (c) =>
      c.json(await readApplication(deps, c.var.caller, c.req.valid('param').application), 200),
    )
    .openapi(changeRoute, async (c) =>
      c.json(await changeApplication(deps, c.var.caller, c.req.valid('param').application, c.req.valid('json')), 200),
    )
    .openapi(instructionRoute, async (c) =>
      c.json(await changeInstruction(deps, c.var.caller, c.req.valid('param').application, c.req.valid('json')), 200),
    )
    .openapi(ownerRoute, async (c) =>
      c.json(await giveOwner(deps, c.var.caller, c.req.valid('param').application, c.req.valid('json')), 200),
    )
    .openapi(retireRoute, async (c) =>
      c.json(await retireApplication(deps, c.var.caller, c.req.valid('param').application, c.req.valid('json')), 200),
    )
    .openapi(takeBackRoute, async (c) =>
      c.json(await takeBackApplication(deps, c.var.caller, c.req.valid('param').application), 200),
    );
}
