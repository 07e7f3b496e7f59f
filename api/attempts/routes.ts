import { createRoute, z } from '@hono/zod-openapi';
import { personal } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, body, OpaqueId, problems } from '../http/answers.ts';
import { firstPage, olderThan, PageQuery, pageAnswer, placeOf } from '../http/pages.ts';
import { newRouter } from '../router.ts';
import { listAttempts, readAttempt } from './read.ts';
import { readResult } from './result.ts';
import { Result } from './result-schema.ts';
import { saveAnswer } from './save-answer.ts';
import {
  AnswerInput,
  Attempt,
  type AttemptSummary,
  Attempts,
  IdempotencyKey,
  SavedAnswer,
  StartedAttempt,
  StartInput,
  Submission,
} from './schema.ts';
import { startAttempt } from './start.ts';
import { startShortSet } from './start-short-set.ts';
import { submitAttempt } from './submit.ts';

const tags = ['Toetsen'];
const OneAttempt = z.object({ id: OpaqueId.describe('De toets.') });
const changing = ['bad-input', 'not-signed-in', 'wrong-origin', 'wrong-content-type'] as const;

const startRoute = createRoute({
  ...personal('POST /attempts'),
  tags,
  summary: 'Begin een toets of een korte set',
  description:
    'De toets van een cel, of die van een rol: dan doen de cellen mee die nog niet zijn behaald en nu mogen. Kan het nu niet, dan staat in code waarom, en in data waar je verder kunt of vanaf wanneer het mag.',
  request: { headers: IdempotencyKey, ...body('Wat je wilt maken.', StartInput) },
  responses: { 201: answer('De toets.', StartedAttempt), ...problems(...changing, 'not-found', 'attempt-open') },
});

const listRoute = createRoute({
  ...personal('GET /attempts'),
  tags,
  summary: 'Je toetsen',
  description: 'Al je toetsen, open en ingeleverd, nieuwste eerst.',
  request: { query: PageQuery },
  responses: { 200: pageAnswer('Je toetsen.', Attempts), ...problems('bad-input', 'not-signed-in') },
});

const readRoute = createRoute({
  ...personal('GET /attempts/{id}'),
  tags,
  summary: 'Ga verder met een toets',
  description: 'De vragen en wat je al hebt beantwoord, op elk apparaat waarop je inlogt.',
  request: { params: OneAttempt },
  responses: { 200: answer('De toets.', Attempt), ...problems('bad-input', 'not-signed-in', 'not-found') },
});

const saveRoute = createRoute({
  ...personal('PUT /attempts/{id}/answers/{question}'),
  tags,
  summary: 'Bewaar één antwoord',
  description: 'Zodra dit antwoordt, staat je antwoord vast in de database. Je kunt het veranderen tot je inlevert.',
  request: {
    params: OneAttempt.extend({ question: z.string().max(10).describe('De vraag, zoals q1.') }),
    ...body('Het antwoord.', AnswerInput),
  },
  responses: { 200: answer('Bewaard.', SavedAnswer), ...problems(...changing, 'not-found', 'already-submitted') },
});

const submitRoute = createRoute({
  ...personal('POST /attempts/{id}/submission'),
  tags,
  summary: 'Lever een toets in',
  description:
    'Met precies één antwoord per vraag; null is bewust opengelaten. Wat je hier meestuurt, gaat boven wat al was bewaard.',
  request: { params: OneAttempt, headers: IdempotencyKey, ...body('Je antwoorden.', Submission) },
  responses: { 201: answer('De uitslag.', Result), ...problems(...changing, 'not-found', 'already-submitted') },
});

const resultRoute = createRoute({
  ...personal('GET /attempts/{id}/result'),
  tags,
  summary: 'De uitslag van een toets',
  description:
    'Per cel de uitslag, wat je kunt nalezen en wat je nu het best kunt doen. Uitleg zolang je antwoorden bewaard worden.',
  request: { params: OneAttempt },
  responses: {
    200: answer('De uitslag.', Result),
    ...problems('bad-input', 'not-signed-in', 'not-found', 'not-submitted'),
  },
});

const placeOfAttempt = ({ startedAt, id }: AttemptSummary) => placeOf(startedAt, id);

export function attemptRoutes(deps: Deps) {
  return newRouter()
    .openapi(startRoute, async (c) => {
      const input = c.req.valid('json');
      const key = c.req.valid('header')['idempotency-key'];
      const started =
        'assessment' in input
          ? await startAttempt(deps, c.var.caller, input.assessment, key)
          : await startShortSet(deps, c.var.caller, input, key);
      return c.json(started, 201);
    })
    .openapi(listRoute, async (c) => {
      const page = c.req.valid('query');
      const rows = olderThan(await listAttempts(deps, c.var.caller), page, placeOfAttempt);
      return c.json({ attempts: firstPage(c, deps.baseUrl, rows, page, placeOfAttempt) }, 200);
    })
    .openapi(readRoute, async (c) => c.json(await readAttempt(deps, c.var.caller, c.req.valid('param').id), 200))
    .openapi(saveRoute, async (c) => {
      const { id: attempt, question } = c.req.valid('param');
      const saved = await saveAnswer(deps, c.var.caller, { attempt, question, answer: c.req.valid('json').answer });
      return c.json(saved, 200);
    })
    .openapi(submitRoute, async (c) => {
      const given = { attempt: c.req.valid('param').id, answers: c.req.valid('json').answers };
      const key = c.req.valid('header')['idempotency-key'];
      return c.json(await submitAttempt(deps, c.var.caller, given, key), 201);
    })
    .openapi(resultRoute, async (c) => c.json(await readResult(deps, c.var.caller, c.req.valid('param').id), 200));
}
