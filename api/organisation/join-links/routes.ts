import { createRoute } from '@hono/zod-openapi';
import { open, personal, within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { askToJoin, viewJoinLink } from './ask.ts';
import { closeJoinLink, createJoinLink, listJoinLinks } from './keep.ts';
import {
  JoinLinkParam,
  JoinLinks,
  JoinLinkView,
  JoinRequest,
  JoinRequestInput,
  JoinToken,
  MadeJoinLink,
  NewJoinLink,
} from './schema.ts';

const tags = ['Mensen'];
const own = ['Lidmaatschap'];
const faults = problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'wrong-content-type');
const joining = problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'conflict', 'wrong-content-type');

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/join-links'),
  tags,
  summary: 'Links om mee te doen',
  description: 'De links die nu werken. De links zelf staan er niet bij: die bewaren we niet.',
  request: { params: OrganisationParam },
  responses: { 200: answer('De links.', JoinLinks), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

const createLinkRoute = createRoute({
  ...within('POST /organisations/{organisation}/join-links'),
  tags,
  summary: 'Maak een link om mee te doen',
  description: 'Wie de link heeft, kan vragen om mee te doen. Jullie laten die persoon toe of niet.',
  request: { params: OrganisationParam, ...body('De link.', NewJoinLink) },
  responses: { 201: answer('De link.', MadeJoinLink), ...faults },
});

const closeRoute = createRoute({
  ...within('DELETE /organisations/{organisation}/join-links/{link}'),
  tags,
  summary: 'Sluit een link',
  description: 'De link werkt niet meer. Wie al vroeg om mee te doen, wacht nog op antwoord.',
  request: { params: JoinLinkParam },
  responses: { 204: emptyAnswer('De link is gesloten.'), ...faults },
});

const viewRoute = createRoute({
  ...open('POST /join-link-views'),
  tags: own,
  summary: 'Lees een link om mee te doen',
  description: 'Van welke organisatie hij is en wat die van je ziet.',
  request: body('De code uit de link.', JoinToken),
  responses: { 200: answer('De link.', JoinLinkView), ...joining },
});

const askRoute = createRoute({
  ...personal('POST /join-requests'),
  tags: own,
  summary: 'Vraag om mee te doen',
  description: 'De organisatie ziet je naam en een adres waarmee je inlogt, en laat je toe of niet.',
  request: body('Wie je bent.', JoinRequestInput),
  responses: { 201: answer('De organisatie beslist.', JoinRequest), ...joining },
});

export function joinLinkRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => c.json({ links: await listJoinLinks(deps, c.var.caller) }, 200))
    .openapi(createLinkRoute, async (c) => c.json(await createJoinLink(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(closeRoute, async (c) => {
      await closeJoinLink(deps, c.var.caller, c.req.valid('param').link);
      return c.body(null, 204);
    })
    .openapi(viewRoute, async (c) => c.json(await viewJoinLink(deps, c.req.valid('json').token), 200))
    .openapi(askRoute, async (c) => c.json(await askToJoin(deps, c.var.caller, c.req.valid('json')), 201));
}
