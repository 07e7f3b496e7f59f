import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { linkToNext, pageAnswer } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { beginImport, keepPart } from './begin.ts';
import { confirmImportOf } from './confirm.ts';
import { knownIn } from './known.ts';
import { previewImport } from './preview.ts';
import {
  Confirmation,
  FaultsQuery,
  ImportParam,
  ImportPart,
  ListNames,
  MadeImport,
  NewImport,
  PartParam,
  Preview,
} from './schema.ts';

const tags = ['Mensen'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;
const changing = [...reading, 'wrong-origin', 'conflict', 'too-large', 'wrong-content-type'] as const;

const namesRoute = createRoute({
  ...within('GET /organisations/{organisation}/list-names'),
  tags,
  summary: 'Wat een lijst met mensen kan noemen',
  description: 'Rollen, functies, AI-toepassingen en teams, met de id’s die een import kent. Geen mensen.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De namen.', ListNames), ...problems(...reading) },
});

const beginRoute = createRoute({
  ...within('POST /organisations/{organisation}/people-imports'),
  tags,
  summary: 'Begin een import van mensen',
  description:
    'Stuur daarna de delen, kijk wat er verandert en bevestig. Tot dan verandert er niets. Na een dag is de lijst weg.',
  request: { params: OrganisationParam, ...body('De lijst.', NewImport) },
  responses: { 201: answer('Stuur nu de delen.', MadeImport), ...problems(...changing) },
});

const partRoute = createRoute({
  ...within('PUT /organisations/{organisation}/people-imports/{import}/parts/{part}'),
  tags,
  summary: 'Stuur een deel van de lijst',
  description: 'Hoogstens 1.000 mensen en 256 kB. Hetzelfde deel nog eens sturen vervangt het.',
  request: { params: PartParam, ...body('De mensen.', ImportPart) },
  responses: { 204: emptyAnswer('Het deel is binnen.'), ...problems(...changing) },
});

const previewRoute = createRoute({
  ...within('GET /organisations/{organisation}/people-imports/{import}'),
  tags,
  summary: 'Wat een import zou veranderen',
  description: 'Aantallen, nieuwe teams en elke fout met rij en kolom. Met fouten is de lijst niet te bevestigen.',
  request: { params: ImportParam, query: FaultsQuery },
  responses: { 200: pageAnswer('Wat er verandert.', Preview), ...problems(...reading, 'conflict') },
});

const confirmRoute = createRoute({
  ...within('POST /organisations/{organisation}/people-imports/{import}/confirmation'),
  tags,
  summary: 'Voer een import door',
  description:
    'Alles of niets, en alleen wat je in het voorbeeld zag: stuur die aantallen mee. Er gaan geen uitnodigingen uit. Wie van de lijst af is en een account heeft, krijgt daar een mail over.',
  request: { params: ImportParam, ...body('Wat je zag.', Confirmation) },
  responses: { 200: answer('De lijst is doorgevoerd.', Confirmation), ...problems(...changing) },
});

export function peopleImportRoutes(deps: Deps) {
  return newRouter()
    .openapi(namesRoute, async (c) => c.json(await knownIn(deps, c.var.caller.actor.organisation), 200))
    .openapi(beginRoute, async (c) => c.json(await beginImport(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(partRoute, async (c) => {
      const { import: id, part } = c.req.valid('param');
      await keepPart(deps, c.var.caller, { id, part }, c.req.valid('json').people);
      return c.body(null, 204);
    })
    .openapi(previewRoute, async (c) => {
      const query = c.req.valid('query');
      const { preview, next } = await previewImport(deps, c.var.caller, c.req.valid('param').import, query);
      if (next !== undefined) linkToNext(c, deps.baseUrl, String(next), query.limit);
      return c.json(preview, 200);
    })
    .openapi(confirmRoute, async (c) =>
      c.json(await confirmImportOf(deps, c.var.caller, c.req.valid('param').import, c.req.valid('json')), 200),
    );
}
