import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { open } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, problems } from '../http/answers.ts';
import { type ApiEnv, newRouter } from '../router.ts';
import { openApiDocument } from './document.ts';

const { middleware: guard, ...address } = open('GET /openapi.json');
const described = answer('De beschrijving.', z.record(z.string(), z.unknown()).openapi('OpenApiDocument'));

const openApiRoute = createRoute({
  ...address,
  middleware: [guard, cors()] as const,
  tags: ['Beheer'],
  summary: 'Deze beschrijving',
  description: 'De beschrijving van de API in OpenAPI, voor iedereen en vanaf iedere site.',
  responses: {
    200: {
      ...described,
      headers: {
        ...described.headers,
        'access-control-allow-origin': {
          description: 'Iedere site mag dit lezen.',
          schema: { type: 'string' as const },
        },
      },
    },
    ...problems(),
  },
});

/** @param describe the routes that the description is made from, this one included */
export function openApiRoutes(deps: Deps, describe: () => Pick<OpenAPIHono<ApiEnv>, 'getOpenAPIDocument'>) {
  return newRouter().openapi(openApiRoute, (c) => c.json({ ...openApiDocument(describe(), deps) }, 200));
}
