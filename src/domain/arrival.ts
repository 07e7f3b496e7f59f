import { repairSituation, type Situation, type Taxonomy } from './situation.ts';
import { readSituationFragment, situationFragment } from './situation-link.ts';

/** What somebody brings along when a profile opens: a role picked elsewhere, or a profile out of a shared link. */
export type Arrival =
  | { kind: 'nothing' }
  /** There was nothing yet, or it adds nothing: no need to ask. */
  | { kind: 'take'; situation: Situation; removed: string[] }
  | { kind: 'ask-role'; role: string }
  | { kind: 'ask-link'; situation: Situation; removed: string[] };

/** How the address changes the situation that is remembered; what somebody chose earlier is never replaced unasked. */
export function arrival(taxonomy: Taxonomy, current: Situation, address: Pick<URL, 'search' | 'hash'>): Arrival {
  const linked = readSituationFragment(address.hash);
  if (linked !== undefined) {
    const { situation, removed } = repairSituation(taxonomy, linked);
    if (isEmpty(situation))
      return removed.length > 0 ? { kind: 'take', situation: current, removed } : { kind: 'nothing' };
    const same = situationFragment(situation) === situationFragment(current);
    return isEmpty(current) || same ? { kind: 'take', situation, removed } : { kind: 'ask-link', situation, removed };
  }
  const role = new URLSearchParams(address.search).get('rol');
  if (role === null || current.roles.includes(role)) return { kind: 'nothing' };
  if (!Object.hasOwn(taxonomy.roles, role)) return { kind: 'take', situation: current, removed: [role] };
  return current.roles.length === 0
    ? { kind: 'take', situation: { ...current, roles: [role] }, removed: [] }
    : { kind: 'ask-role', role };
}

/** True where nothing has been chosen. */
export function isEmpty({ roles, overlays, applications }: Situation): boolean {
  return roles.length + overlays.length + applications.length === 0;
}
