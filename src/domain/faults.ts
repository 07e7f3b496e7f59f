import type { Fault } from './fault.ts';
import { assessmentFaults } from './faults/assessment.ts';
import { bankFaults } from './faults/bank.ts';
import { caseFaults } from './faults/case.ts';
import type { Checkable } from './faults/checkable.ts';
import { itemFaults } from './faults/item.ts';
import { itemReferenceFaults } from './faults/item-references.ts';
import { lawFaults } from './faults/law.ts';
import { lessonFaults } from './faults/lesson.ts';
import { scenarioFaults } from './faults/scenario.ts';
import { taxonomyFaults } from './faults/taxonomy.ts';
import { termFaults } from './faults/term.ts';
import { termUseFaults } from './faults/term-use.ts';

export type { Fault } from './fault.ts';

/**
 * Every fault that the shape of a single file does not show: references, keys, enough items, periods, the bank as a whole.
 * @param unreadable files that are faulty themselves; what refers to them, or counts them, is not a fault of its own
 */
export function faults(catalogue: Checkable, unreadable: ReadonlySet<string> = new Set()): Fault[] {
  return [
    ...taxonomyFaults(catalogue, unreadable),
    ...lawFaults(catalogue),
    ...lessonFaults(catalogue, unreadable),
    ...termFaults(catalogue, unreadable),
    ...termUseFaults(catalogue, unreadable),
    ...caseFaults(catalogue, unreadable),
    ...Object.values(catalogue.items).flatMap(itemFaults),
    ...itemReferenceFaults(catalogue, unreadable),
    ...scenarioFaults(catalogue, unreadable),
    ...assessmentFaults(catalogue, unreadable),
    ...bankFaults(Object.values(catalogue.items)),
  ];
}
