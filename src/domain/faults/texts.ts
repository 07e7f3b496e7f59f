import { allLessons } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { itemTexts } from '../item-texts.ts';
import type { Passage } from '../language/passage.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Checkable } from './checkable.ts';

export interface Text {
  file: string;
  passages: Passage[];
  /** True for a lesson, a case or a question: long enough to say how it reads as a whole. */
  whole: boolean;
}

/** Everything that a learner reads, per file. */
export function allTexts(catalogue: Checkable, manuscripts: readonly Manuscript[]): Text[] {
  const { items, scenarios, terms, roles, cases, resources, decisionAid } = catalogue;
  const fields = [
    ...allLessons(catalogue).map((lesson) => part(contentPath.lesson(lesson), [[['summary'], lesson.summary]])),
    ...Object.entries(cases).map(([id, { summary, facts, unknown }]) =>
      part(contentPath.case(id), [
        [['summary'], summary],
        ...facts.map(({ text }, at): Field => [['facts', at, 'text'], text]),
        ...unknown.map((text, at): Field => [['unknown', at], text]),
      ]),
    ),
    ...Object.entries(scenarios).map(([id, { text }]) => part(contentPath.scenario(id), [[['text'], text]])),
    ...Object.entries(terms).map(([id, { meaning, more }]) =>
      part(contentPath.term(id), [[['meaning'], meaning], ...(more ? [[['more'], more] satisfies Field] : [])]),
    ),
    ...Object.entries(resources).map(([id, { gives, note }]) =>
      part(contentPath.resource(id), [[['gives'], gives], ...(note ? [[['note'], note] satisfies Field] : [])]),
    ),
    ...Object.entries(decisionAid.questions).map(([id, { question, help, list, answers }]) =>
      part(contentPath.aidQuestion(id), [
        [['question'], question],
        [['help'], help],
        ...(list?.points ?? []).map((text, at): Field => [['list', 'points', at], text]),
        ...answers.map(({ text }, at): Field => [['answers', at, 'text'], text]),
        ...answers.flatMap(({ hint }, at): Field[] => (hint ? [[['answers', at, 'hint'], hint]] : [])),
      ]),
    ),
    ...Object.entries(decisionAid.labels).map(([id, { meaning, duties = [] }]) =>
      part(contentPath.aidLabel(id), [
        [['meaning'], meaning],
        ...duties.map(({ text }, at): Field => [['duties', at, 'text'], text]),
      ]),
    ),
    ...Object.entries(roles).map(([id, { summary, why, situations }]) =>
      part(contentPath.role(id), [
        [['summary'], summary],
        [['why'], why],
        ...situations.map((text, at): Field => [['situations', at], text]),
      ]),
    ),
  ];
  return [
    ...manuscripts.map(({ file, prose, texts }) => ({ file, passages: [...prose, ...texts], whole: true })),
    ...Object.values(items).map((item) => ({ file: contentPath.item(item), passages: itemTexts(item), whole: true })),
    ...fields,
  ];
}

type Field = [at: (string | number)[], text: string];

function part(file: string, fields: readonly Field[]): Text {
  return { file, passages: fields.map(([at, text]) => ({ at, text })), whole: false };
}
