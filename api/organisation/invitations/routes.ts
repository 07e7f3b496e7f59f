import { createRoute } from '@hono/zod-openapi';
import { open, personal } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { redeemInvitation } from './redeem.ts';
import { InvitationToken, InvitationView, JoinedMembership } from './schema.ts';
import { viewInvitation } from './view.ts';

const tags = ['Organisaties'];
const faults = problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'conflict', 'wrong-content-type');

const viewRoute = createRoute({
  ...open('POST /invitation-views'),
  tags,
  summary: 'Lees een uitnodiging',
  description: 'Wie uitnodigt en wat die organisatie van je ziet. Lezen verbruikt de uitnodiging niet.',
  request: body('De code uit de link.', InvitationToken),
  responses: { 200: answer('De uitnodiging.', InvitationView), ...faults },
});

const redeemRoute = createRoute({
  ...personal('POST /memberships'),
  tags,
  summary: 'Doe mee met een organisatie',
  description:
    'Verbindt het lidmaatschap met jouw account. De organisatie ziet daarna alleen of je hebt wat je werk vraagt.',
  request: body('De code uit de link.', InvitationToken),
  responses: { 201: answer('Je bent lid.', JoinedMembership), ...faults },
});

export function invitationRoutes(deps: Deps) {
  return newRouter()
    .openapi(viewRoute, async (c) => c.json(await viewInvitation(deps, c.req.valid('json').token), 200))
    .openapi(redeemRoute, async (c) =>
      c.json(await redeemInvitation(deps, c.var.caller, c.req.valid('json').token), 201),
    );
}
