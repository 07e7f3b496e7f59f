import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { firstPage, pageAnswer } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { PurposeQuery } from '../looks/schema.ts';
import { listMembers, searchMembers } from '../member-lists/list.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { inviteMember } from './add.ts';
import { saveMember } from './change.ts';
import { readMember } from './read.ts';
import {
  FoundMembers,
  MadeMember,
  Member,
  MemberInput,
  MemberParam,
  MemberSearch,
  Members,
  MembersQuery,
  NewMember,
} from './schema.ts';

const tags = ['Mensen'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;
const changing = [...reading, 'wrong-origin', 'conflict', 'wrong-content-type'] as const;

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/members'),
  tags,
  summary: 'De leden',
  description:
    'Voor wie de lijst met mensen bijhoudt. Niet wat mensen leren of halen. Wie op de pagina staat, ziet dat je keek en waarvoor.',
  request: { params: OrganisationParam, query: MembersQuery },
  responses: { 200: pageAnswer('De leden.', Members), ...problems(...reading) },
});

const searchRoute = createRoute({
  ...within('POST /organisations/{organisation}/member-searches'),
  tags,
  summary: 'Zoek leden',
  description: 'Op een deel van de naam of het werkadres. Er wordt niet bewaard wat je zoekt, wel bij wie je keek.',
  request: { params: OrganisationParam, ...body('Wat je zoekt.', MemberSearch) },
  responses: { 200: answer('Wie er gevonden zijn.', FoundMembers), ...problems(...reading, 'wrong-origin') },
});

const addRoute = createRoute({
  ...within('POST /organisations/{organisation}/members'),
  tags,
  summary: 'Nodig iemand uit',
  description: 'Zet één persoon in de lijst en stuurt een uitnodiging. De mail gaat meteen na het antwoord weg.',
  request: { params: OrganisationParam, ...body('De persoon.', NewMember) },
  responses: { 201: answer('De persoon is uitgenodigd.', MadeMember), ...problems(...changing) },
});

const readRoute = createRoute({
  ...within('GET /organisations/{organisation}/members/{member}'),
  tags,
  summary: 'Een lid',
  description: 'Het lid ziet dat je keek en waarvoor.',
  request: { params: MemberParam, query: PurposeQuery },
  responses: { 200: answer('Het lid.', Member), ...problems(...reading) },
});

const saveRoute = createRoute({
  ...within('PUT /organisations/{organisation}/members/{member}'),
  tags,
  summary: 'Verander een lid',
  description:
    'Werkadres, naam en team. Bij een ander adres werkt een uitnodiging aan het oude adres niet meer; stuur dan een nieuwe.',
  request: { params: MemberParam, ...body('Het lid.', MemberInput) },
  responses: { 204: emptyAnswer('Het lid is veranderd.'), ...problems(...changing) },
});

export function memberRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query');
      const rows = await listMembers(deps, c.var.caller, query);
      return c.json({ members: firstPage(c, deps.baseUrl, rows, query, ({ id }) => id) }, 200);
    })
    .openapi(searchRoute, async (c) => c.json(await searchMembers(deps, c.var.caller, c.req.valid('json')), 200))
    .openapi(addRoute, async (c) => c.json(await inviteMember(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(readRoute, async (c) =>
      c.json(await readMember(deps, c.var.caller, c.req.valid('param').member, c.req.valid('query').purpose), 200),
    )
    .openapi(saveRoute, async (c) => {
      await saveMember(deps, c.var.caller, c.req.valid('param').member, c.req.valid('json'));
      return c.body(null, 204);
    });
}
