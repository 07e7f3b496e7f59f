import type { ActorKind } from './authorisation.ts';
import type { OrganisationSettings } from './organisation/settings.ts';
import { learning } from './visibility/learning.ts';
import { organisation } from './visibility/organisation.ts';
import type { View } from './visibility/view.ts';

/** Per resource who sees which of its fields. Pages, documents and tests are derived from it. */
const views = { ...learning, ...organisation };

export type Resource = keyof typeof views;
export type Field<R extends Resource> = (typeof views)[R]['fields'][number];
export const resources = Object.keys(views).filter(isResource);
/** The resources that an organisation holds. */
export const organisationResources = resources.filter((resource) => Object.hasOwn(organisation, resource));

/** The fields of a resource that this kind of actor sees, in the order of the resource; of nothing else, none. */
export function visibleFields<R extends Resource>(actor: ActorKind, resource: R, whose: 'own' | 'others'): Field<R>[] {
  const { fields, own, others }: View = views[resource];
  const seen: readonly string[] = whose === 'others' ? (others[actor] ?? []) : own.includes(actor) ? fields : [];
  return allFields(resource).filter((field) => seen.includes(field));
}

export function allFields<R extends Resource>(resource: R): readonly Field<R>[] {
  return views[resource].fields;
}

/** True of what is held of a person; false of what is only ever of many together, or of no person at all. */
export function isPersonal(resource: Resource): boolean {
  return views[resource].own.length > 0;
}

/** The setting without which this actor sees nothing of a resource, if there is one. */
export function neededSetting(actor: ActorKind, resource: Resource): keyof OrganisationSettings | undefined {
  const { switchedOn }: View = views[resource];
  return switchedOn?.[actor];
}

function isResource(name: string): name is Resource {
  return Object.hasOwn(views, name);
}
