import { createRoute, z } from '@hono/zod-openapi';
import { personal } from '../access.ts';
import type { Deps } from '../context.ts';
import { answer, body, OpaqueId, problems } from '../http/answers.ts';
import { firstPage, olderThan, PageQuery, pageAnswer, placeOf } from '../http/pages.ts';
import { newRouter } from '../router.ts';
import { answerQuestionReport } from './answer.ts';
import { ownReports } from './own.ts';
import { questionQueue } from './queue.ts';
import { reportQuestion } from './report.ts';
import { AnswerInput, QuestionQueue, QuestionReport, QuestionReports, QueuedReport, ReportInput } from './schema.ts';

const tags = ['Vragen'];
const changing = ['bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'wrong-content-type'] as const;

const reportRoute = createRoute({
  ...personal('POST /question-reports'),
  tags,
  summary: 'Meld dat een vraag niet klopt',
  description:
    'Bij elke vraag van je eigen toetsen, tijdens en na de toets. Bij een oefentoets zonder account kan het niet: daarvan bewaren we niets.',
  request: body('Wat er niet klopt.', ReportInput),
  responses: { 201: answer('Je melding.', QuestionReport), ...problems(...changing, 'too-many') },
});

const ownRoute = createRoute({
  ...personal('GET /question-reports'),
  tags,
  summary: 'Je meldingen',
  description: 'Wat je meldde, met het antwoord zodra dat er is.',
  request: { query: PageQuery },
  responses: { 200: pageAnswer('Je meldingen.', QuestionReports), ...problems('bad-input', 'not-signed-in') },
});

const queueRoute = createRoute({
  ...personal('GET /question-queue'),
  tags,
  summary: 'Meldingen die op antwoord wachten',
  description: 'Voor opleiders. Wie iets meldde staat er niet bij.',
  request: { query: PageQuery },
  responses: {
    200: pageAnswer('De meldingen.', QuestionQueue),
    ...problems('bad-input', 'not-signed-in', 'not-found'),
  },
});

const answerRoute = createRoute({
  ...personal('POST /question-reports/{id}/answer'),
  tags,
  summary: 'Beantwoord een melding',
  description: 'Voor opleiders. Het antwoord verschijnt bij wie de vraag meldde.',
  request: { params: z.object({ id: OpaqueId.describe('De melding.') }), ...body('Het antwoord.', AnswerInput) },
  responses: { 201: answer('De melding met het antwoord.', QueuedReport), ...problems(...changing, 'conflict') },
});

const placeOfReport = ({ reportedAt, id }: { reportedAt: string; id: string }) => placeOf(reportedAt, id);

export function questionReportRoutes(deps: Deps) {
  return newRouter()
    .openapi(reportRoute, async (c) => c.json(await reportQuestion(deps, c.var.caller, c.req.valid('json')), 201))
    .openapi(ownRoute, async (c) => {
      const page = c.req.valid('query');
      const rows = olderThan(await ownReports(deps, c.var.caller), page, placeOfReport);
      return c.json({ reports: firstPage(c, deps.baseUrl, rows, page, placeOfReport) }, 200);
    })
    .openapi(queueRoute, async (c) => {
      const page = c.req.valid('query');
      const rows = await questionQueue(deps, page);
      return c.json({ reports: firstPage(c, deps.baseUrl, rows, page, placeOfReport) }, 200);
    })
    .openapi(answerRoute, async (c) => {
      const input = { id: c.req.valid('param').id, answer: c.req.valid('json').answer };
      return c.json(await answerQuestionReport(deps, c.var.caller, input), 201);
    });
}
