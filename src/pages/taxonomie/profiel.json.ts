import { createHash } from 'node:crypto';
import { perCompetence } from '#domain/taxonomy';
import { assessmentsByKind } from '../../assessments.ts';
import type { BrowserTaxonomy, LessonInBrief } from '../../client/taxonomy.ts';
import {
  allCompetences,
  coursesWithLessons,
  type LessonWithPlace,
  ordered,
  overlaysByTitle,
  ruleTable,
} from '../../content.ts';

/** What the islands calculate with: small, static, and nothing with a key. */
export async function GET(): Promise<Response> {
  const content = await browserContent();
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return Response.json({ version, ...content } satisfies BrowserTaxonomy);
}

async function browserContent(): Promise<Omit<BrowserTaxonomy, 'version'>> {
  const [competences, roles, overlays, applications, { rules }, courses, { cells, placements }] = await Promise.all([
    allCompetences(),
    ordered('roles'),
    overlaysByTitle(),
    ordered('applications'),
    ruleTable(),
    coursesWithLessons(),
    assessmentsByKind(),
  ]);
  return {
    competences: perCompetence((id) => ({ levels: competences[id].levels })),
    roles: byId(roles, ({ title, short, need, advice, governmentLevel, sources }) => {
      return { title, short, need, advice, governmentLevel, sources };
    }),
    overlays: byId(overlays, ({ title, summary, asks, note, sources }) => ({ title, summary, asks, note, sources })),
    applications: byId(applications, ({ title, examples, properties, note }) => ({
      title,
      examples,
      properties,
      note,
    })),
    rules: { rules },
    courses: Object.fromEntries(
      courses.map(({ id, href, data: { title, order }, lessons }) => [
        id,
        { title, href, order, lessons: lessons.map(inBrief) },
      ]),
    ),
    assessments: byId(cells, ({ kind, cell, minutes }) => ({ kind, cell, minutes })),
    placements: placements.map(({ href, data: { role, cells: asked, minutes } }) => {
      return { href, role, cells: asked, minutes };
    }),
  };
}

/** Keeps the order of the entries: an island shows them as they stand here. */
function byId<D, T>(entries: readonly { id: string; data: D }[], brief: (data: D) => T): Record<string, T> {
  return Object.fromEntries(entries.map(({ id, data }) => [id, brief(data)]));
}

function inBrief({ id, href, data: { title, cell, minutes } }: LessonWithPlace): LessonInBrief {
  return { id, title, cell, minutes, href };
}
