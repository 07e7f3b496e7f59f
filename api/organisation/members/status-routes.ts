import { createRoute } from '@hono/zod-openapi';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { body, emptyAnswer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { endMembership } from '../member-endings/end.ts';
import { giveRoles } from '../member-roles/give.ts';
import { admit, refuse } from './admit.ts';
import { farewellMail } from './mail-text.ts';
import { mustBeMember } from './must-be.ts';
import { ApprovalInput, MemberParam, Nothing, RolesInput } from './schema.ts';
import { tellMember } from './tell.ts';

const tags = ['Mensen'];
const faults = problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'conflict', 'wrong-content-type');

const rolesRoute = createRoute({
  ...within('PUT /organisations/{organisation}/members/{member}/roles'),
  tags,
  summary: 'Geef een lid rollen',
  description: 'Alles wat het lid mag. Een leidinggevende heeft een team. Er blijft altijd een beheerder over.',
  request: { params: MemberParam, ...body('De rollen.', RolesInput) },
  responses: { 204: emptyAnswer('Het lid heeft deze rollen.'), ...faults },
});

const endRoute = createRoute({
  ...within('POST /organisations/{organisation}/members/{member}/ending'),
  tags,
  summary: 'Beëindig een lidmaatschap',
  description:
    'Beëindigt alleen het lidmaatschap, met de toewijzingen. Het account en de bewijzen blijven van de persoon, die daar een mail over krijgt.',
  request: { params: MemberParam, ...body('Niets.', Nothing) },
  responses: { 204: emptyAnswer('Het lidmaatschap is beëindigd.'), ...faults },
});

const approveRoute = createRoute({
  ...within('POST /organisations/{organisation}/members/{member}/approval'),
  tags,
  summary: 'Laat iemand toe',
  description: 'Iemand die met een link vroeg om mee te doen.',
  request: { params: MemberParam, ...body('Het team.', ApprovalInput) },
  responses: { 204: emptyAnswer('De persoon doet mee.'), ...faults },
});

const refuseRoute = createRoute({
  ...within('POST /organisations/{organisation}/members/{member}/refusal'),
  tags,
  summary: 'Laat iemand niet toe',
  description: 'Iemand die met een link vroeg om mee te doen.',
  request: { params: MemberParam, ...body('Niets.', Nothing) },
  responses: { 204: emptyAnswer('De persoon doet niet mee.'), ...faults },
});

/** What somebody is in the organisation, and whether. */
export function memberStatusRoutes(deps: Deps) {
  return newRouter()
    .openapi(rolesRoute, async (c) => {
      await giveRoles(deps, c.var.caller, c.req.valid('param').member, c.req.valid('json').roles);
      return c.body(null, 204);
    })
    .openapi(endRoute, async (c) => {
      const { caller } = c.var;
      const member = await mustBeMember(deps, caller.actor.organisation, c.req.valid('param').member);
      await endMembership(deps, caller, member, { action: 'member-ended', sessions: 'stay' });
      await tellMember(deps, member, farewellMail, '/account');
      return c.body(null, 204);
    })
    .openapi(approveRoute, async (c) => {
      await admit(deps, c.var.caller, c.req.valid('param').member, c.req.valid('json'));
      return c.body(null, 204);
    })
    .openapi(refuseRoute, async (c) => {
      await refuse(deps, c.var.caller, c.req.valid('param').member);
      return c.body(null, 204);
    });
}
