import type { Fault } from './fault.ts';
import { contentAddresses } from './faults/addresses.ts';
import { assessmentFaults } from './faults/assessment.ts';
import { bankFaults } from './faults/bank.ts';
import { caseFaults } from './faults/case.ts';
import type { Checkable } from './faults/checkable.ts';
import { decisionAidFaults } from './faults/decision-aid.ts';
import { firstUseFaults } from './faults/first-use.ts';
import { formFaults, linkFaults } from './faults/form.ts';
import { givenAway } from './faults/given-away.ts';
import { itemFaults } from './faults/item.ts';
import { itemReferenceFaults } from './faults/item-references.ts';
import { languageFaults } from './faults/language.ts';
import { lawFaults } from './faults/law.ts';
import { namedLawFaults } from './faults/law-named.ts';
import { lessonFaults } from './faults/lesson.ts';
import { nearDuplicates } from './faults/near-duplicates.ts';
import { neverDrawn } from './faults/never-drawn.ts';
import { placeholderFaults } from './faults/placeholders.ts';
import { resourceFaults } from './faults/resource.ts';
import { scenarioFaults } from './faults/scenario.ts';
import { sourceFaults } from './faults/sources.ts';
import { taxonomyFaults } from './faults/taxonomy.ts';
import { templateFaults } from './faults/template.ts';
import { termFaults } from './faults/term.ts';
import { termUseFaults } from './faults/term-use.ts';
import { allTexts } from './faults/texts.ts';
import type { Manuscript } from './manuscript.ts';
import { asExample } from './template-draws.ts';

export type { Fault } from './fault.ts';

/** What the check knows besides the content itself. */
export interface Surroundings {
  /** Files that are faulty themselves; what refers to them, or counts them, is not a fault of its own. */
  unreadable?: ReadonlySet<string>;
  /** The texts of lessons and cases. */
  manuscripts?: readonly Manuscript[];
  /** Pages and pictures of the site that do not come from content, such as /over. */
  pages?: ReadonlySet<string>;
  /** Such as 2026-11-22; without it nothing is too old. */
  today?: string;
}

/** Every fault that the shape of a single file does not show: references, keys, enough items, periods, language. */
export function faults(
  catalogue: Checkable,
  { unreadable = new Set(), manuscripts = [], pages = new Set(), today }: Surroundings = {},
): Fault[] {
  const items = Object.values(catalogue.items);
  const examples = items.flatMap(asExample);
  const asRead = { ...catalogue, items: Object.fromEntries(examples.map((item) => [item.id, item])) };
  const addresses = new Set([...contentAddresses(catalogue, manuscripts), ...pages]);
  return [
    ...taxonomyFaults(catalogue, unreadable),
    ...lawFaults(catalogue),
    ...decisionAidFaults(catalogue, unreadable, today),
    ...lessonFaults(catalogue, unreadable),
    ...termFaults(catalogue, unreadable),
    ...termUseFaults(catalogue, unreadable),
    ...caseFaults(catalogue, unreadable),
    ...resourceFaults(catalogue, unreadable, today),
    ...items.flatMap((item) => (item.variables ? templateFaults(item) : itemFaults(item))),
    ...itemReferenceFaults(catalogue, unreadable),
    ...scenarioFaults(catalogue, unreadable),
    ...assessmentFaults(catalogue, unreadable),
    ...bankFaults(examples),
    ...nearDuplicates(asRead),
    ...neverDrawn(catalogue),
    ...sourceFaults(catalogue, today),
    ...namedLawFaults(catalogue, manuscripts, today),
    ...manuscripts.flatMap((manuscript) => [...formFaults(manuscript), ...linkFaults(manuscript, addresses)]),
    ...firstUseFaults(manuscripts, catalogue.terms),
    ...givenAway(manuscripts, examples),
    ...allTexts(asRead, manuscripts).flatMap(({ file, passages, whole }) => languageFaults(file, passages, whole)),
    ...placeholderFaults(catalogue, manuscripts),
  ];
}
