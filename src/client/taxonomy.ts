import type { PathContent } from '#domain/path';
import type { PlacementSet } from '#domain/placement';
import type { Taxonomy } from '#domain/requirement';
import type { Application } from '#domain/schema/application';
import type { Competence } from '#domain/schema/competence';
import type { Overlay, Role } from '#domain/schema/role';
import type { CellId, CompetenceId } from '#domain/taxonomy';

export interface LessonInBrief {
  id: string;
  title: string;
  cell: CellId;
  minutes: number;
  href: string;
}

/** What islands need of the content: the taxonomy, the lessons in brief, the tests of cells and the placements. */
export interface BrowserTaxonomy extends Taxonomy, PathContent {
  /** Hash of what is in here: 16 hexadecimal digits. */
  version: string;
  competences: Record<CompetenceId, Pick<Competence, 'levels'>>;
  roles: Record<string, Pick<Role, 'title' | 'short' | 'need' | 'advice' | 'governmentLevel' | 'sources'>>;
  overlays: Record<string, Pick<Overlay, 'title' | 'summary' | 'asks' | 'note' | 'sources'>>;
  applications: Record<string, Pick<Application, 'title' | 'examples' | 'properties' | 'note'>>;
  courses: Record<string, { title: string; href: string; order: number; lessons: LessonInBrief[] }>;
  placements: PlacementSet[];
}

export const taxonomyAddress = '/taxonomie/profiel.json';
let once: Promise<BrowserTaxonomy> | undefined;

/** The taxonomy, fetched once a page; a failed try can be repeated. */
export function loadTaxonomy(): Promise<BrowserTaxonomy> {
  once ??= load().catch((fault: unknown) => {
    once = undefined;
    throw fault;
  });
  return once;
}

async function load(): Promise<BrowserTaxonomy> {
  const answer = await fetch(taxonomyAddress);
  const read: unknown = answer.ok ? await answer.json() : undefined;
  if (!isTaxonomy(read)) throw new Error(`${taxonomyAddress} holds no taxonomy (status ${answer.status})`);
  return read;
}

/** Our own build wrote it with this type; this tells it from an error page or half a file. */
function isTaxonomy(read: unknown): read is BrowserTaxonomy {
  const parts = [
    'version',
    'competences',
    'roles',
    'overlays',
    'applications',
    'rules',
    'courses',
    'assessments',
    'placements',
  ];
  return typeof read === 'object' && read !== null && parts.every((part) => Object.hasOwn(read, part));
}
