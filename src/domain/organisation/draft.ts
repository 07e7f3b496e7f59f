import { effects, type PropertyName, riskGroups } from '../application.ts';
import type { ApplicationProperties } from '../schema/application.ts';
import { type Origin, originsOf, type RegisteredApplication } from './application.ts';

/** What a person fills in about an application. */
export type Draft = Pick<
  RegisteredApplication,
  'name' | 'description' | 'purpose' | 'model' | 'basedOn' | 'properties' | 'origins' | 'reviewOn'
>;

export const emptyDraft: Draft = {
  name: '',
  description: '',
  properties: {},
  origins: originsOf(() => ({ kind: 'unknown' })),
};

/** The draft with one property answered, or open again. */
export function withAnswer<P extends PropertyName>(
  draft: Draft,
  property: P,
  value: ApplicationProperties[P] | undefined,
): Draft {
  const { [property]: _, ...others } = draft.properties;
  const isOpen = value === undefined || (Array.isArray(value) && value.length === 0);
  const origin: Origin = isOpen ? { kind: 'unknown' } : { kind: 'person' };
  return {
    ...draft,
    properties: isOpen ? others : { ...draft.properties, [property]: value },
    origins: { ...draft.origins, [property]: origin },
  };
}

/** The draft with what is suggested confirmed by the person who reads it. */
export function withConfirmed(draft: Draft, property: PropertyName): Draft {
  if (draft.properties[property] === undefined) return draft;
  return { ...draft, origins: { ...draft.origins, [property]: { kind: 'person' } } };
}

/**
 * The draft based on a common type: its properties where a person said nothing else. No type takes back what an
 * earlier one gave.
 */
export function basedOnType(draft: Draft, type: { id: string; properties: ApplicationProperties } | undefined): Draft {
  const isOwn = (property: PropertyName) => ['person', 'decision-aid'].includes(draft.origins[property].kind);
  const wasGiven = (property: PropertyName) => draft.origins[property].kind === 'catalogue';
  const properties: Partial<ApplicationProperties> = {};
  const origins = originsOf((property): Origin => {
    const from = type && !isOwn(property) ? type.properties : draft.properties;
    if (!type && wasGiven(property)) return { kind: 'unknown' };
    Object.assign(properties, from[property] === undefined ? {} : { [property]: from[property] });
    return type && !isOwn(property) ? { kind: 'catalogue' } : draft.origins[property];
  });
  const { basedOn: _, ...rest } = draft;
  return { ...rest, properties, origins, ...(type && { basedOn: type.id }) };
}

/** The risk groups with one added or taken out: "minimal" goes with none that says more about the risk. */
export function toggledRisk(
  chosen: ApplicationProperties['risk'],
  group: ApplicationProperties['risk'][number],
): ApplicationProperties['risk'] {
  if (chosen.includes(group)) return chosen.filter((one) => one !== group);
  const goesWith = group === 'minimal' ? chosen.filter((one) => one === 'transparency') : chosen;
  const others = group === 'transparency' ? goesWith : goesWith.filter((one) => one !== 'minimal');
  return riskGroups.filter((one) => one === group || others.includes(one));
}

/** The effects with one added or taken out: "none" goes with no other. */
export function toggledEffect(
  chosen: ApplicationProperties['effect'],
  effect: ApplicationProperties['effect'][number],
): ApplicationProperties['effect'] {
  if (chosen.includes(effect)) return chosen.filter((one) => one !== effect);
  if (effect === 'none') return ['none'];
  return effects.filter((one) => one === effect || (one !== 'none' && chosen.includes(one)));
}

export type DraftFault = 'no-name' | 'no-description' | 'long-name';

/** What keeps a draft from being saved. An open property does not: it may be answered later. */
export function draftFaults({ name, description }: Draft): DraftFault[] {
  return [
    ...(name.trim() === '' ? ['no-name' as const] : []),
    ...(name.trim().length > 250 ? ['long-name' as const] : []),
    ...(description.trim() === '' ? ['no-description' as const] : []),
  ];
}
