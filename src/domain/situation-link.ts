import type { Situation } from './situation.ts';
import { competenceIds } from './taxonomy.ts';

/**
 * A situation as the part of a link after #, which browsers never send to a server:
 * rol=jurist&functie=trainer:recht-2&ai=codeassistent:user.owner
 */
export function situationFragment({ roles, overlays, applications }: Situation): string {
  return [
    ...roles.map((id) => `rol=${encode(id)}`),
    ...overlays.map(({ overlay, taught = {} }) => {
      const lessons = competenceIds.filter((id) => taught[id]).map((id) => `${id}-${taught[id]}`);
      return `functie=${withDetails(overlay, lessons)}`;
    }),
    ...applications.map(({ application, relations }) => `ai=${withDetails(application, relations)}`),
  ].join('&');
}

/** What a fragment names, for repairSituation to judge; undefined where it holds no situation. */
export function readSituationFragment(fragment: string): unknown {
  const named = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!['rol', 'functie', 'ai'].some((key) => named.has(key))) return undefined;
  return {
    roles: named.getAll('rol'),
    overlays: named.getAll('functie').map((use) => {
      const [overlay, lessons] = details(use);
      return { overlay, taught: Object.fromEntries(lessons.map(lessonAndLevel)) };
    }),
    applications: named.getAll('ai').map((use) => {
      const [application, relations] = details(use);
      return { application, relations };
    }),
  };
}

const encode = encodeURIComponent;

function withDetails(id: string, named: readonly string[]): string {
  return named.length > 0 ? `${encode(id)}:${named.map(encode).join('.')}` : encode(id);
}

function details(use: string): [id: string, named: string[]] {
  const [id = '', named = ''] = use.split(':');
  return [id, named.split('.').filter(Boolean)];
}

function lessonAndLevel(lesson: string): [competence: string, level: number] {
  const at = lesson.lastIndexOf('-');
  return [lesson.slice(0, at), Number(lesson.slice(at + 1))];
}
