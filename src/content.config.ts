import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { Application, RuleTable } from '#domain/schema/application';
import { Assessment } from '#domain/schema/assessment';
import { BuildingBlock } from '#domain/schema/building-block';
import { Case } from '#domain/schema/case';
import { Competence } from '#domain/schema/competence';
import { Course, Lesson } from '#domain/schema/course';
import { AidDifferences, AidLabel, AidQuestion } from '#domain/schema/decision-aid';
import { Dpia } from '#domain/schema/dpia';
import { Law } from '#domain/schema/law';
import { Resource } from '#domain/schema/resource';
import { Overlay, Role } from '#domain/schema/role';
import { TaxonomyVersion } from '#domain/schema/taxonomy';
import { Term } from '#domain/schema/term';
import { Processings, TrustDocument } from '#domain/schema/trust';

const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

/**
 * What pages may read. Items and scenarios are absent on purpose:
 * a key that is no part of the site's content cannot end up in a page.
 */
export const collections = {
  competences: defineCollection({ loader: yaml('competences'), schema: Competence }),
  roles: defineCollection({ loader: yaml('roles'), schema: Role }),
  overlays: defineCollection({ loader: yaml('overlays'), schema: Overlay }),
  applications: defineCollection({ loader: yaml('applications'), schema: Application }),
  rules: defineCollection({ loader: yaml('rules'), schema: RuleTable }),
  edition: defineCollection({ loader: glob({ base: './content', pattern: 'taxonomy.yaml' }), schema: TaxonomyVersion }),
  aidDifferences: defineCollection({
    loader: glob({ base: './content/decision-aid', pattern: 'differences.yaml' }),
    schema: AidDifferences,
  }),
  aidQuestions: defineCollection({ loader: yaml('decision-aid/questions'), schema: AidQuestion }),
  aidLabels: defineCollection({ loader: yaml('decision-aid/labels'), schema: AidLabel }),
  assessments: defineCollection({ loader: yaml('assessments'), schema: Assessment }),
  laws: defineCollection({ loader: yaml('law'), schema: Law }),
  terms: defineCollection({ loader: yaml('glossary'), schema: Term }),
  trustDocuments: defineCollection({ loader: yaml('trust/documents'), schema: TrustDocument }),
  processings: defineCollection({
    loader: glob({ base: './content/trust', pattern: 'processings.yaml' }),
    schema: Processings,
  }),
  dpia: defineCollection({ loader: glob({ base: './content/trust', pattern: 'dpia.yaml' }), schema: Dpia }),
  resources: defineCollection({ loader: yaml('resources'), schema: Resource }),
  cases: defineCollection({ loader: glob({ base: './content/cases', pattern: '*.mdx' }), schema: Case }),
  courses: defineCollection({
    loader: glob({
      base: './content/courses',
      pattern: '*/course.yaml',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: Course,
  }),
  lessons: defineCollection({
    loader: glob({
      base: './content/courses',
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, '').replace(/\/\d+-/, '/'),
    }),
    schema: Lesson,
  }),
  buildingBlocks: defineCollection({
    loader: glob({ base: './src/components/lesson/examples', pattern: '*.mdx' }),
    schema: BuildingBlock,
  }),
};
