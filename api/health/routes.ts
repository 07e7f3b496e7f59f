import { createRoute, z } from '@hono/zod-openapi';
import { open } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, problems } from '../http/answers.ts';
import { apiVersion } from '../http/rim.ts';
import { newRouter } from '../router.ts';
import { checkHealth } from './check.ts';

const Health = z
  .strictObject({
    status: z.literal('ok'),
    version: z.string().describe('De versie van de API.'),
    catalogue: z.string().describe('De versie van de inhoud.'),
  })
  .openapi('Health');

const healthRoute = createRoute({
  ...open('GET /health'),
  tags: ['Beheer'],
  summary: 'Werkt alles?',
  description: 'Schrijft een hartslag in de database, zodat ook een database die niet meer schrijft opvalt.',
  responses: { 200: answer('Alles werkt.', Health), ...problems('unavailable') },
});

export function healthRoutes(deps: Deps) {
  return newRouter().openapi(healthRoute, async (c) => {
    await checkHealth(deps);
    return c.json({ status: 'ok' as const, version: apiVersion, catalogue: deps.catalogue.version }, 200);
  });
}
