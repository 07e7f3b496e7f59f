import type { ActorKind } from '../authorisation.ts';

/** The fields of a resource, and who sees which of them. */
export interface View {
  fields: readonly string[];
  /** Who sees all fields of their own; nobody where the resource is about nobody in particular. */
  own: readonly ActorKind[];
  /** What each sees of somebody else's; who is not named sees nothing. */
  others: Partial<Record<ActorKind, readonly string[]>>;
  /** Who sees it only where the organisation has switched that on. */
  switchedOn?: Partial<Record<ActorKind, 'managersSeePeople'>>;
}

export const people = ['learner', 'trainer', 'administrator'] as const satisfies readonly ActorKind[];
