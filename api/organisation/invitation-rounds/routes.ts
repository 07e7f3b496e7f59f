import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { firstPage, pageAnswer } from '../../http/pages.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { inviteMany } from './invite.ts';
import { openInvitations, withdrawInvitation } from './open.ts';
import { InvitationParam, InvitationsInput, InvitationsQuery, Inviting, OpenInvitations } from './schema.ts';

const tags = ['Mensen'];
const reading = ['bad-input', 'not-signed-in', 'not-found'] as const;

const listRoute = createRoute({
  ...within('GET /organisations/{organisation}/invitations'),
  tags,
  summary: 'Open uitnodigingen',
  description:
    'Wie is uitgenodigd en nog niet meedoet, en of de mail is verstuurd. Wie erop staat, ziet later dat je keek.',
  request: { params: OrganisationParam, query: InvitationsQuery },
  responses: { 200: pageAnswer('De uitnodigingen.', OpenInvitations), ...problems(...reading) },
});

const inviteRoute = createRoute({
  ...within('POST /organisations/{organisation}/invitations'),
  tags,
  summary: 'Verstuur uitnodigingen',
  description: 'Aan deze leden, of aan ieder die bij het filter past en nog niet meedoet. De mails gaan daarna weg.',
  request: { params: OrganisationParam, ...body('Aan wie.', InvitationsInput) },
  responses: {
    202: answer('De mails gaan weg.', Inviting),
    ...problems(...reading, 'wrong-origin', 'wrong-content-type'),
  },
});

const withdrawRoute = createRoute({
  ...within('DELETE /organisations/{organisation}/invitations/{invitation}'),
  tags,
  summary: 'Trek een uitnodiging in',
  description: 'De link werkt dan niet meer, en de persoon gaat van de lijst.',
  request: { params: InvitationParam },
  responses: {
    204: emptyAnswer('De uitnodiging is ingetrokken.'),
    ...problems(...reading, 'wrong-origin', 'conflict'),
  },
});

export function bulkInvitationRoutes(deps: Deps) {
  return newRouter()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query');
      const rows = await openInvitations(deps, c.var.caller, query);
      return c.json({ invitations: firstPage(c, deps.baseUrl, rows, query, ({ member }) => member) }, 200);
    })
    .openapi(inviteRoute, async (c) => c.json(await inviteMany(deps, c.var.caller, c.req.valid('json')), 202))
    .openapi(withdrawRoute, async (c) => {
      await withdrawInvitation(deps, c.var.caller, c.req.valid('param').invitation);
      return c.body(null, 204);
    });
}
