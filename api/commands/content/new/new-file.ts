import { stringify } from 'yaml';
import * as z from 'zod';
import { contentPath } from '#domain/content-path';
import { Case } from '#domain/schema/case';
import { CellId } from '#domain/schema/common';
import { Resource } from '#domain/schema/resource';
import type { ReadContent } from '../read.ts';
import { itemSkeleton } from './item-skeleton.ts';
import { type Answers, itemKinds, type Kind } from './questions.ts';
import { caseSkeleton, lessonSkeleton, resourceSkeleton, termSkeleton } from './text-skeletons.ts';

const ItemKind = z.enum(itemKinds);

export interface NewFile {
  path: string;
  text: string;
}

/** The file that an author can start from: whole in form, with a sentence in each place that waits for words. */
export function newFile(kind: Kind, answers: Answers, content: ReadContent, today: string): NewFile {
  const { naam: name = '', titel: title = '', les: lesson = '' } = answers;
  switch (kind) {
    case 'les': {
      const course = answers.cursus ?? '';
      const numbers = content.courses[course]?.lessons.map(({ order }) => order) ?? [];
      const path = contentPath.lesson({ course, slug: name, order: Math.max(0, ...numbers) + 1 });
      return { path, text: mdx(lessonSkeleton({ title, cell: CellId.parse(answers.cel), today })) };
    }
    case 'vraag': {
      const cell = CellId.parse(answers.cel);
      const item = itemSkeleton(ItemKind.parse(answers.vorm), { id: `${cell}-${name}`, cell, lesson, today });
      return { path: contentPath.item(item), text: yaml(item) };
    }
    case 'praktijkvoorbeeld': {
      const { organisatie: organisation = '', rol: role = '', toepassing: application = '' } = answers;
      const group = Case.shape.group.parse(answers.groep);
      const cell = CellId.parse(answers.cel);
      return {
        path: contentPath.case(name),
        text: mdx(caseSkeleton({ title, organisation, group, cell, role, application, today })),
      };
    }
    case 'begrip':
      return { path: contentPath.term(name), text: yaml(termSkeleton({ term: answers.woord ?? '', today })) };
    case 'materiaal': {
      const { aanbieder: provider = '', adres: url = '' } = answers;
      const about = { title, provider, url, kind: Resource.shape.kind.parse(answers.vorm) };
      const resource = resourceSkeleton({ ...about, cell: CellId.parse(answers.cel), today });
      return { path: contentPath.resource(name), text: yaml(resource) };
    }
    default:
      return kind satisfies never;
  }
}

// By the older rules a day without quotes is no text; so it gets quotes, as everywhere in content/.
const yaml = (fields: object) => stringify(fields, { version: '1.1' });
const mdx = ({ fields, body }: { fields: object; body: string }) => `---\n${yaml(fields)}---\n\n${body}`;
