import { createRoute } from '@hono/zod-openapi';
import { open } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, problems } from '../http/answers.ts';
import { newRouter } from '../router.ts';
import { summaries } from './blueprint.ts';
import { Assessments } from './schema.ts';

const listRoute = createRoute({
  ...open('GET /assessments'),
  tags: ['Toetsen'],
  summary: 'Welke toetsen zijn er?',
  description: 'Alle toetsen per cel en per rol, en de instaptoets. Over de vragen zelf staat hier niets.',
  responses: { 200: answer('De toetsen.', Assessments), ...problems() },
});

export function assessmentRoutes(deps: Deps) {
  return newRouter().openapi(listRoute, (c) => c.json({ assessments: summaries(deps.catalogue) }, 200));
}
