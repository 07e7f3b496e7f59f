import { createRoute } from '@hono/zod-openapi';
import { personal } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { firstPage, PageQuery, pageAnswer, placeOf } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { Looks } from '../looks/schema.ts';
import { disputeAssignment } from './dispute.ts';
import { leaveOrganisation } from './leave.ts';
import { ownLooks } from './looks.ts';
import { ownMemberships } from './own.ts';
import { saveReminders } from './reminders.ts';
import {
  DisputeInput,
  Left,
  MadeDispute,
  MembershipInput,
  MembershipParam,
  OwnMemberships,
  OwnView,
} from './schema.ts';
import { ownView } from './view.ts';

const tags = ['Lidmaatschap'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;

const ownRoute = createRoute({
  ...personal('GET /memberships'),
  tags,
  summary: 'Je lidmaatschappen',
  description: 'Van welke organisaties je lid bent, en alles wat die over jou hebben vastgelegd.',
  responses: { 200: answer('Je lidmaatschappen.', OwnMemberships), ...problems('not-signed-in') },
});

const saveRoute = createRoute({
  ...personal('PUT /memberships/{member}'),
  tags,
  summary: 'Zet herinneringen aan of uit',
  description: 'Je eigen keuze; de organisatie kan haar niet veranderen.',
  request: { params: MembershipParam, ...body('Je keuze.', MembershipInput) },
  responses: {
    204: emptyAnswer('Je keuze is bewaard.'),
    ...problems(...reading, 'wrong-origin', 'conflict', 'wrong-content-type'),
  },
});

const leaveRoute = createRoute({
  ...personal('DELETE /memberships/{member}'),
  tags,
  summary: 'Verlaat een organisatie',
  description: 'Beëindigt alleen het lidmaatschap. Je account en je bewijzen blijven van jou.',
  request: { params: MembershipParam },
  responses: { 200: answer('Je bent weg.', Left), ...problems(...reading, 'wrong-origin', 'conflict') },
});

const looksRoute = createRoute({
  ...personal('GET /memberships/{member}/looks'),
  tags,
  summary: 'Wie keek naar mijn gegevens',
  description: 'Iedere keer dat iemand van de organisatie jou met naam op een scherm of in een bestand had.',
  request: { params: MembershipParam, query: PageQuery },
  responses: { 200: pageAnswer('Wie er keek.', Looks), ...problems(...reading) },
});

const disputeRoute = createRoute({
  ...personal('POST /memberships/{member}/disputes'),
  tags,
  summary: 'Zeg dat een toewijzing niet klopt',
  description: 'HR leest wat je schrijft, antwoordt, en haalt de toewijzing weg of laat haar staan.',
  request: { params: MembershipParam, ...body('Wat er niet klopt.', DisputeInput) },
  responses: {
    201: answer('HR kijkt ernaar.', MadeDispute),
    ...problems(...reading, 'wrong-origin', 'conflict', 'wrong-content-type'),
  },
});

const viewRoute = createRoute({
  ...personal('GET /memberships/{member}/view'),
  tags,
  summary: 'Wat de organisatie van je ziet',
  description: 'Jouw eigen gegevens, precies zoals HR ze ziet. Dat jij kijkt, wordt niet vastgelegd.',
  request: { params: MembershipParam },
  responses: { 200: answer('Wat de organisatie ziet.', OwnView), ...problems(...reading) },
});

export function membershipRoutes(deps: Deps) {
  return newRouter()
    .openapi(ownRoute, async (c) => c.json({ memberships: await ownMemberships(deps, c.var.caller) }, 200))
    .openapi(saveRoute, async (c) => {
      await saveReminders(deps, c.var.caller, c.req.valid('param').member, c.req.valid('json').reminders);
      return c.body(null, 204);
    })
    .openapi(leaveRoute, async (c) =>
      c.json(await leaveOrganisation(deps, c.var.caller, c.req.valid('param').member), 200),
    )
    .openapi(disputeRoute, async (c) =>
      c.json(await disputeAssignment(deps, c.var.caller, c.req.valid('param').member, c.req.valid('json')), 201),
    )
    .openapi(viewRoute, async (c) => c.json(await ownView(deps, c.var.caller, c.req.valid('param').member), 200))
    .openapi(looksRoute, async (c) => {
      const page = c.req.valid('query');
      const rows = await ownLooks(deps, c.var.caller, c.req.valid('param').member, page);
      return c.json({ looks: firstPage(c, deps.baseUrl, rows, page, ({ at, id }) => placeOf(at, id)) }, 200);
    });
}
