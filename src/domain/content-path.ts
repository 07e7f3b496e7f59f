import type { LessonEntry } from './catalogue.ts';
import type { Item } from './schema/item.ts';

/** Where each kind of content has its file: the id is the name. */
export const contentPath = {
  taxonomy: 'content/taxonomy.yaml',
  rules: 'content/rules/application-effects.yaml',
  competence: (id: string) => `content/competences/${id}.yaml`,
  role: (id: string) => `content/roles/${id}.yaml`,
  overlay: (id: string) => `content/overlays/${id}.yaml`,
  application: (id: string) => `content/applications/${id}.yaml`,
  term: (id: string) => `content/glossary/${id}.yaml`,
  case: (id: string) => `content/cases/${id}.mdx`,
  resource: (id: string) => `content/resources/${id}.yaml`,
  aidQuestion: (id: string) => `content/decision-aid/questions/${id}.yaml`,
  aidLabel: (id: string) => `content/decision-aid/labels/${id}.yaml`,
  law: (id: string) => `content/law/${id}.yaml`,
  assessment: (id: string) => `content/assessments/${id}.yaml`,
  scenario: (id: string) => `content/scenarios/${id}.yaml`,
  course: (id: string) => `content/courses/${id}/course.yaml`,
  lesson: ({ course, slug, order }: Pick<LessonEntry, 'course' | 'slug' | 'order'>) =>
    `content/courses/${course}/${String(order).padStart(2, '0')}-${slug}.mdx`,
  item: ({ cell, id }: Pick<Item, 'cell' | 'id'>) => `content/items/${cell}/${id}.yaml`,
  trustDocument: (id: string) => `content/trust/documents/${id}.yaml`,
  processings: 'content/trust/processings.yaml',
  dpia: 'content/trust/dpia.yaml',
  bank: 'content/items',
} as const;
