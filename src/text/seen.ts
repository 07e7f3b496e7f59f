import { type ActorKind, actorKinds } from '#domain/authorisation';
import { isPersonal, neededSetting, resources, visibleFields } from '#domain/visibility';
import { joined } from './shared.ts';
import { actorText, resourceText, standsForOrganisation } from './visibility.ts';

type Resource = (typeof resources)[number];
export interface SeenResource {
  resource: Resource;
  title: string;
  fields: string[];
}

/** Who may see something of others without standing for an organisation. */
export const watchers = actorKinds.filter((actor) => !standsForOrganisation[actor]);

/** What everybody who stands for an organisation sees of a person, together. */
export function seenByOrganisation(): SeenResource[] {
  const seen = actorKinds
    .filter((actor) => standsForOrganisation[actor])
    .flatMap((actor) => seenBy(actor))
    .filter(({ resource }) => isPersonal(resource));
  return [...Map.groupBy(seen, ({ resource }) => resource)].map(([resource, views]) => ({
    resource,
    title: resourceText[resource].title,
    fields: [...new Set(views.flatMap(({ fields }) => fields))],
  }));
}

/** The words for what this kind of actor sees per resource, of somebody else or of its own. */
export function seenBy(actor: ActorKind, whose: 'own' | 'others' = 'others'): SeenResource[] {
  return resources.flatMap((resource) => {
    const names: Record<string, string> = resourceText[resource].fields;
    const fields = visibleFields(actor, resource, whose).map((field) => names[field] ?? field);
    return fields.length > 0 ? [{ resource, title: resourceText[resource].title, fields }] : [];
  });
}

/** Who besides you sees something of this resource; "iedereen" includes the rest. */
export function others(resource: Resource): string {
  const all = actorKinds.filter((actor) => visibleFields(actor, resource, 'others').length > 0);
  if (all.length === 0) return 'Niemand anders.';
  const named = all.includes('visitor') ? (['visitor'] as const) : all;
  const ifSwitchedOn = (actor: ActorKind) =>
    neededSetting(actor, resource) ? ', alleen als je organisatie dat heeft aangezet' : '';
  return named.map((actor) => `${actorText[actor]}${only(actor, resource)}${ifSwitchedOn(actor)}.`).join(' ');
}

/** Names the fields where an actor sees some of them and not all. */
function only(actor: ActorKind, resource: Resource): string {
  const all = seenBy('learner', 'own').find((one) => one.resource === resource)?.fields.length ?? 0;
  const fields = seenBy(actor).find((one) => one.resource === resource)?.fields ?? [];
  return fields.length < all ? `, alleen: ${joined(fields)}` : '';
}
