import { createRoute } from '@hono/zod-openapi';
import { dayInTheNetherlands } from '#domain/day';
import { within } from '../../access.ts';
import type { Deps } from '../../context.ts';
import { type RowsForm, rowsTypes } from '../../files/rows-file.ts';
import { body, fileAnswer, problems } from '../../http/answers.ts';
import { newRouter } from '../../router.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { membersFile, progressFile } from './make.ts';
import { MembersFileInput, ProgressFileInput } from './schema.ts';

const tags = ['Mensen'];
const faults = problems('bad-input', 'not-signed-in', 'wrong-origin', 'not-found', 'wrong-content-type');
const file = fileAnswer('Het bestand.', 'text/csv');
const either = { ...file, content: { ...file.content, ...fileAnswer('', rowsTypes.xlsx).content } };

const membersRoute = createRoute({
  ...within('POST /organisations/{organisation}/member-files'),
  tags,
  summary: 'De leden als bestand',
  description:
    'Wat de lijst met leden toont: dezelfde kolommen, dezelfde mensen. Wie erin staat, ziet dat je dit bestand maakte en waarvoor. Begint een cel als een formule, dan staat er een apostrof voor; bij het importeren gaat die er weer af.',
  request: { params: OrganisationParam, ...body('Welke leden, en waarvoor.', MembersFileInput) },
  responses: { 200: either, ...faults },
});

const progressRoute = createRoute({
  ...within('POST /organisations/{organisation}/people-files'),
  tags: ['Organisaties'],
  summary: 'Hoe ver mensen zijn, als bestand',
  description:
    'Wat de lijst met voortgang toont: dezelfde kolommen, dezelfde cijfers, nooit antwoorden of scores. Wie erin staat, ziet dat je dit bestand maakte en waarvoor.',
  request: { params: OrganisationParam, ...body('Welke mensen, en waarvoor.', ProgressFileInput) },
  responses: { 200: either, ...faults },
});

/** Lists of people to take along. */
export function peopleFileRoutes(deps: Deps) {
  const answered = (name: string, form: RowsForm, content: ReadableStream<Uint8Array<ArrayBuffer>>) =>
    new Response(content, {
      headers: {
        'Content-Type': rowsTypes[form],
        'Content-Disposition': `attachment; filename="${name}-${dayInTheNetherlands(deps.now())}.${form}"`,
      },
    });
  return newRouter()
    .openapi(membersRoute, async (c) => {
      const input = c.req.valid('json');
      return answered('mensen', input.form, await membersFile(deps, c.var.caller, input));
    })
    .openapi(progressRoute, async (c) => {
      const input = c.req.valid('json');
      return answered('voortgang', input.form, await progressFile(deps, c.var.caller, input));
    });
}
