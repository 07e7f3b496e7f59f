import { createRoute, z } from '@hono/zod-openapi';
import { open } from '../access.ts';
import type { Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { answer, OpaqueId, problems, Time } from '../http/answers.ts';
import { newRouter } from '../router.ts';

const Mails = z
  .strictObject({
    mails: z.array(
      z.strictObject({
        id: OpaqueId,
        sentAt: Time,
        to: z.string(),
        subject: z.string(),
        text: z.string(),
        html: z.string(),
        attachments: z
          .array(z.strictObject({ name: z.string(), type: z.string(), content: z.string() }))
          .describe('De bestanden bij de mail.'),
      }),
    ),
  })
  .openapi('Outbox');

const outboxRoute = createRoute({
  ...open('GET /outbox'),
  tags: ['Demo'],
  summary: 'De mails van de demo',
  description: 'Alleen in de demo, op je eigen machine: de mails die anders verstuurd waren, nieuwste eerst.',
  responses: { 200: answer('De mails.', Mails), ...problems('not-found') },
});

export function outboxRoutes(deps: Deps) {
  return newRouter().openapi(outboxRoute, (c) => {
    if (!deps.demo || !deps.outbox) throw new RuleBroken('not-found', 'Er is hier geen postvak: dit is geen demo.');
    const mails = deps.outbox
      .mails()
      .map(({ attachments = [], ...mail }) => ({ ...mail, attachments: [...attachments] }));
    return c.json({ mails }, 200);
  });
}
