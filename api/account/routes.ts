import { createRoute } from '@hono/zod-openapi';
import { personal } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, fileAnswer, problems } from '../http/answers.ts';
import { newRouter } from '../router.ts';
import { clearSessionCookie } from '../session/cookie.ts';
import { eraseAccount } from './erase.ts';
import { exportAccount, exportTable } from './export.ts';
import { OwnExport } from './export-schema.ts';
import { Erased, EraseQuery } from './schema.ts';

const eraseRoute = createRoute({
  ...personal('DELETE /account'),
  tags: ['Account'],
  summary: 'Wis je account',
  description:
    'Vernietigt alles wat we van je bewaren, en beëindigt eerst je lidmaatschappen. Gedeelde bewijzen zijn niet meer openbaar. Dit kan niet ongedaan worden gemaakt.',
  request: { query: EraseQuery },
  responses: {
    200: answer('Je account is gewist.', Erased),
    ...problems('bad-input', 'not-signed-in', 'wrong-origin', 'conflict', 'last-administrator'),
  },
});

const jsonRoute = createRoute({
  ...personal('GET /export'),
  tags: ['Account'],
  summary: 'Neem alles mee als JSON',
  description: 'Alles wat we van je bewaren, met uitleg per onderdeel.',
  responses: { 200: answer('Alles.', OwnExport), ...problems('not-signed-in') },
});

const csvRoute = createRoute({
  ...personal('GET /export-table'),
  tags: ['Account'],
  summary: 'Neem alles mee als tabel',
  description: 'Hetzelfde als in JSON, als CSV voor een rekenblad.',
  responses: { 200: fileAnswer('Alles.', 'text/csv'), ...problems('not-signed-in') },
});

const file = (name: string) => ({ 'Content-Disposition': `attachment; filename="${name}"` });

export function accountRoutes(deps: Deps) {
  return newRouter()
    .openapi(jsonRoute, async (c) =>
      c.json(await exportAccount(deps, c.var.caller), 200, file('ai-geletterd-mijn-gegevens.json')),
    )
    .openapi(csvRoute, async (c) =>
      c.body(await exportTable(deps, c.var.caller), 200, {
        ...file('ai-geletterd-mijn-gegevens.csv'),
        'Content-Type': 'text/csv; charset=utf-8',
      }),
    )
    .openapi(eraseRoute, async (c) => {
      const erased = await eraseAccount(deps, c.var.caller);
      clearSessionCookie(c, deps);
      return c.json(erased, 200);
    });
}
