import type { Catalogue } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { branchesOf, type DecisionAid, isEnding } from '../decision-aid/aid.ts';
import { wordingOn } from '../decision-aid/law-on.ts';
import { error, type Fault } from '../fault.ts';
import type { LawReference } from '../schema/decision-aid.ts';
import { missing } from './checkable.ts';
import { aidWayFaults } from './decision-aid-ways.ts';

type At = readonly (string | number)[];
type Content = Pick<Catalogue, 'decisionAid' | 'laws'>;

/** What the decision aid refers to that does not exist, what rests on nothing, and ways that do not lead to an outcome. */
export function decisionAidFaults(
  { decisionAid, laws }: Content,
  unreadable: ReadonlySet<string>,
  today: string | undefined,
): Fault[] {
  const references = [
    ...questionFaults(decisionAid, unreadable),
    ...labelFaults(decisionAid, unreadable),
    ...lawReferenceFaults({ decisionAid, laws }, unreadable, today),
  ];
  const whole = Object.keys(decisionAid.questions).length > 0 && references.length === 0 && !someUnreadable(unreadable);
  return [...references, ...(whole ? aidWayFaults(decisionAid) : [])];
}

/** Ways can only be walked where every question can be read. */
function someUnreadable(unreadable: ReadonlySet<string>): boolean {
  return [...unreadable].some((file) => file.startsWith('content/decision-aid/'));
}

function questionFaults({ questions, labels }: DecisionAid, unreadable: ReadonlySet<string>): Fault[] {
  const question = missing(questions, unreadable, contentPath.aidQuestion);
  const label = missing(labels, unreadable, contentPath.aidLabel);
  const orders = new Map<number, string>();
  return Object.entries(questions).flatMap(([id, { order, law, sources, answers }]) => {
    const file = contentPath.aidQuestion(id);
    const all = (ids: readonly string[] | undefined, at: At) =>
      (ids ?? []).flatMap((one, index) => label(file, [...at, index], one));
    const taken = orders.get(order);
    if (taken === undefined) orders.set(order, file);
    return [
      ...(taken === undefined ? [] : [samePlace(file, order, taken)]),
      ...(law.length === 0 && !sources ? [restsOnNothing(file)] : []),
      ...answers.flatMap((answer, index) => {
        const at = ['answers', index];
        return [
          ...(answers.findIndex((one) => one.id === answer.id) < index ? [twice(file, [...at, 'id'], answer.id)] : []),
          ...all(answer.labels, [...at, 'labels']),
          ...branchesOf(answer).flatMap(({ when, unless, labels: given, to }, way) => {
            const there = typeof answer.next === 'string' ? [...at, 'next'] : [...at, 'next', way, 'to'];
            const beside = [...at, 'next', way];
            return [
              ...(isEnding(to) ? [] : question(file, there, to)),
              ...all(when, [...beside, 'when']),
              ...all(unless, [...beside, 'unless']),
              ...all(given, [...beside, 'labels']),
            ];
          }),
        ];
      }),
    ];
  });
}

function labelFaults({ labels }: DecisionAid, unreadable: ReadonlySet<string>): Fault[] {
  const known = missing(labels, unreadable, contentPath.aidLabel);
  return Object.entries(labels).flatMap(([id, { law, sources, duties = [] }]) => {
    const file = contentPath.aidLabel(id);
    return [
      ...(law.length === 0 && !sources ? [restsOnNothing(file)] : []),
      ...duties.flatMap(({ when = [], unless = [] }, index) => [
        ...when.flatMap((one, place) => known(file, ['duties', index, 'when', place], one)),
        ...unless.flatMap((one, place) => known(file, ['duties', index, 'unless', place], one)),
      ]),
    ];
  });
}

function lawReferenceFaults({ decisionAid, laws }: Content, unreadable: ReadonlySet<string>, today?: string): Fault[] {
  const known = missing(laws, unreadable, contentPath.law);
  return lawReferences(decisionAid).flatMap(({ file, at, reference }) => {
    const law = laws[reference.law];
    if (!law) return known(file, [...at, 'law'], reference.law);
    if (today === undefined || wordingOn(law, today)) return [];
    const problem = `${law.short} heeft op ${today} geen tekst die geldt.`;
    return [
      error(
        file,
        [...at, 'law'],
        problem,
        `Verwijs naar een wet die nu geldt, of vul ${contentPath.law(reference.law)} aan.`,
      ),
    ];
  });
}

/** Every place of the law that the aid names, with where it stands. */
export function lawReferences({ questions, labels }: DecisionAid): { file: string; at: At; reference: LawReference }[] {
  const of = (file: string, law: readonly LawReference[]) =>
    law.map((reference, index) => ({ file, at: ['law', index], reference }));
  return [
    ...Object.entries(questions).flatMap(([id, { law }]) => of(contentPath.aidQuestion(id), law)),
    ...Object.entries(labels).flatMap(([id, { law, duties = [] }]) => [
      ...of(contentPath.aidLabel(id), law),
      ...duties.flatMap(({ law: reference }, index) =>
        reference ? [{ file: contentPath.aidLabel(id), at: ['duties', index, 'law'], reference }] : [],
      ),
    ]),
  ];
}

function samePlace(file: string, order: number, other: string): Fault {
  return error(file, ['order'], `Plaats ${order} is al van ${other}.`, 'Kies een ander getal bij ‘order’.');
}

function restsOnNothing(file: string): Fault {
  return error(file, ['law'], 'Hier staat geen artikel en geen andere bron.', 'Vul ‘law’ in, of voeg ‘sources’ toe.');
}

function twice(file: string, at: At, id: string): Fault {
  return error(file, at, `Het antwoord ‘${id}’ staat er twee keer.`, 'Geef elk antwoord een eigen id.');
}
