import { createRoute } from '@hono/zod-openapi';
import { open } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, body, problems } from '../http/answers.ts';
import { newRouter } from '../router.ts';
import { hourly } from './limit.ts';
import { practiceResult } from './result.ts';
import { PracticeInput, PracticeResult, PracticeSubmission, PracticeTest } from './schema.ts';
import { startPractice } from './start.ts';

const tags = ['Oefenen'];
const perHour = 3000;
const refused = problems('bad-input', 'wrong-origin', 'wrong-content-type', 'too-large', 'too-many');

const startRoute = createRoute({
  ...open('POST /practice-tests'),
  tags,
  summary: 'Begin een oefentoets of de instaptoets',
  description:
    'Zonder account, met vragen uit de openbare voorraad. Er wordt niets bewaard: de toets reist verzegeld met je mee en is een dag geldig. Een vraag melden kan alleen bij een toets met account.',
  request: body('De toets.', PracticeInput),
  responses: { 201: answer('De vragen.', PracticeTest), ...refused },
});

const resultRoute = createRoute({
  ...open('POST /practice-results'),
  tags,
  summary: 'Laat een oefentoets nakijken',
  description:
    'Geeft wat de uitslag zou zijn, met uitleg; bij de instaptoets alleen een advies. Het telt niet mee en wordt niet bewaard.',
  request: body('De verzegelde toets en je antwoorden.', PracticeSubmission),
  responses: { 200: answer('De uitslag.', PracticeResult), ...refused },
});

export function practiceRoutes(deps: Deps) {
  const withinLimit = hourly(perHour);
  return newRouter()
    .openapi(startRoute, async (c) => {
      withinLimit(c.var.origin, deps.now());
      return c.json(await startPractice(deps, c.req.valid('json').assessment), 201);
    })
    .openapi(resultRoute, async (c) => {
      withinLimit(c.var.origin, deps.now());
      return c.json(await practiceResult(deps, c.req.valid('json')), 200);
    });
}
