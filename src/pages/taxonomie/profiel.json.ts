import { createHash } from 'node:crypto';
import { perCompetence } from '#domain/taxonomy';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { allCompetences, coursesWithLessons, ordered, overlaysByTitle, ruleTable, testedCells } from '../../content.ts';

/** What the islands calculate with: small, static, and nothing with a key. */
export async function GET(): Promise<Response> {
  const content = await browserContent();
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return Response.json({ version, ...content } satisfies BrowserTaxonomy);
}

async function browserContent(): Promise<Omit<BrowserTaxonomy, 'version'>> {
  const [competences, roles, overlays, applications, { rules }, courses, tested] = await Promise.all([
    allCompetences(),
    ordered('roles'),
    overlaysByTitle(),
    ordered('applications'),
    ruleTable(),
    coursesWithLessons(),
    testedCells(),
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
    courses: courses.map(({ id, href, data, lessons }) => ({
      id,
      href,
      title: data.title,
      lessons: lessons.map((lesson) => ({
        id: lesson.id,
        title: lesson.data.title,
        cell: lesson.data.cell,
        minutes: lesson.data.minutes,
        href: lesson.href,
      })),
    })),
    tested,
  };
}

/** Keeps the order of the entries: an island shows them as they stand here. */
function byId<D, T>(entries: readonly { id: string; data: D }[], brief: (data: D) => T): Record<string, T> {
  return Object.fromEntries(entries.map(({ id, data }) => [id, brief(data)]));
}
