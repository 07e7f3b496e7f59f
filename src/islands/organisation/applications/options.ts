import { autonomies, effects, type PropertyName, positions, riskGroups } from '#domain/application';
import { isAnswered } from '#domain/organisation/application';
import { type Draft, toggledEffect, toggledRisk, withAnswer } from '#domain/organisation/draft';

/** True where the answer to this question is, or holds, this option. */
export function isChosen({ properties }: Draft, property: PropertyName, option: string): boolean {
  const value = properties[property];
  if (value === undefined) return false;
  if (typeof value === 'boolean') return option === (value ? 'yes' : 'no');
  return typeof value === 'string' ? value === option : value.some((one) => one === option);
}

/** The draft once somebody picked an option; none opens the question again. */
export function choose(draft: Draft, property: PropertyName, option: string | undefined): Draft {
  switch (property) {
    case 'risk': {
      const group = riskGroups.find((one) => one === option);
      return withAnswer(draft, property, group && toggledRisk(given(draft, 'risk') ?? [], group));
    }
    case 'effect': {
      const effect = effects.find((one) => one === option);
      return withAnswer(draft, property, effect && toggledEffect(given(draft, 'effect') ?? [], effect));
    }
    case 'autonomy':
      return withAnswer(
        draft,
        property,
        autonomies.find((one) => one === option),
      );
    case 'position':
      return withAnswer(
        draft,
        property,
        positions.find((one) => one === option),
      );
    default:
      return withAnswer(draft, property, option === undefined ? undefined : option === 'yes');
  }
}

/** What somebody answered; what is only suggested is no beginning of an answer. */
function given<P extends 'risk' | 'effect'>(draft: Draft, property: P): Draft['properties'][P] {
  return isAnswered(draft.origins[property]) ? draft.properties[property] : undefined;
}
