import { createRoute } from '@hono/zod-openapi';
import { personal } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { answer, body, emptyAnswer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { MembershipParam } from '../memberships/schema.ts';
import { ownRenewals } from './own.ts';
import { readInstruction } from './read-instruction.ts';
import { InstructionRead, OwnRenewals } from './schema.ts';

const tags = ['Lidmaatschap'];

const renewalsRoute = createRoute({
  ...personal('GET /memberships/{member}/renewals'),
  tags,
  summary: 'Wat je opnieuw laat zien of leest',
  description: 'Omdat een toepassing waarmee je werkt, is veranderd. Wat je eerder behaalde, blijft staan.',
  request: { params: MembershipParam },
  responses: { 200: answer('Wat openstaat.', OwnRenewals), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

const readRoute = createRoute({
  ...personal('POST /memberships/{member}/instruction-reads'),
  tags,
  summary: 'Zeg dat je de gebruiksinstructie las',
  description: 'Alleen van de versie die nu geldt. Wat daarom vroeg, staat daarna niet meer open.',
  request: { params: MembershipParam, ...body('Wat je las.', InstructionRead) },
  responses: {
    204: emptyAnswer('Het is vastgelegd.'),
    ...problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'conflict', 'wrong-content-type'),
  },
});

export function renewalRoutes(deps: Deps) {
  return newRouter()
    .openapi(renewalsRoute, async (c) =>
      c.json({ renewals: await ownRenewals(deps, c.var.caller, c.req.valid('param').member) }, 200),
    )
    .openapi(readRoute, async (c) => {
      await readInstruction(deps, c.var.caller, c.req.valid('param').member, c.req.valid('json'));
      return c.body(null, 204);
    });
}
