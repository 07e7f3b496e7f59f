import { applications } from './authorisation/applications.ts';
import { commands } from './authorisation/commands.ts';
import type { ActorKind } from './authorisation/kinds.ts';
import { learning } from './authorisation/learning.ts';
import { organisation } from './authorisation/organisation.ts';
import { people } from './authorisation/people.ts';
import { peopleLists } from './authorisation/people-lists.ts';
import { provisioning } from './authorisation/provisioning.ts';

/** Who may do what, and who sees what of whom. What does not stand here is refused. */
export type { ActorKind, OrganisationKind } from './authorisation/kinds.ts';
export { actorKinds, organisationKinds } from './authorisation/kinds.ts';

/** Routes of the API as its description names them, and commands of the operator, in the order of the journey. */
const table = {
  ...learning,
  ...organisation,
  ...people,
  ...peopleLists,
  ...applications,
  ...provisioning,
  ...commands,
};
export type Action = keyof typeof table;
export const actions = Object.keys(table).filter(isAction);

/** True where the table lets this kind of actor do this; an action that it does not know is refused to all. */
export function may(actor: ActorKind, action: string): boolean {
  const allowed: readonly ActorKind[] = isAction(action) ? table[action] : [];
  return allowed.includes(actor);
}

function isAction(action: string): action is Action {
  return Object.hasOwn(table, action);
}
