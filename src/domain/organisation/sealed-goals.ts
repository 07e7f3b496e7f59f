import { requiredLevels } from '../requirement.ts';
import type { Overlay, Role } from '../schema/role.ts';
import type { Situation, Taxonomy } from '../situation.ts';
import { noLevels } from '../taxonomy.ts';
import type { RegisteredApplication } from './application.ts';
import { baseRole } from './assigned-situation.ts';
import { withOwnApplications } from './own-applications.ts';
import type { SealedGoal } from './seal-content.ts';

/** What levels and their reasons are taken from. */
interface Described extends Taxonomy {
  roles: Record<string, Role>;
  overlays: Record<string, Overlay>;
}

interface InUse {
  roles: readonly string[];
  overlays: readonly string[];
  register: readonly RegisteredApplication[];
}

/** What each role and function that the organisation assigned asks, and each application that it uses; everybody is a medewerker. */
export function sealedGoals(taxonomy: Described, { roles, overlays, register }: InUse): SealedGoal[] {
  const whole = withOwnApplications(taxonomy, register);
  const empty: Situation = { roles: [], overlays: [], applications: [] };
  return [
    ...[...new Set([baseRole, ...roles])].flatMap((id): SealedGoal[] => {
      const role = taxonomy.roles[id];
      return role && !role.advice
        ? [{ kind: 'role', id, title: role.title, need: role.need, reasons: [role.why] }]
        : [];
    }),
    ...[...new Set(overlays)].flatMap((id): SealedGoal[] => {
      const overlay = taxonomy.overlays[id];
      if (!overlay) return [];
      return [
        {
          ...asked(whole, { ...empty, overlays: [{ overlay: id }] }),
          kind: 'overlay',
          id,
          title: overlay.title,
          reasons: [overlay.why],
        },
      ];
    }),
    ...register
      .filter(({ retired }) => !retired)
      .map(({ id, name }): SealedGoal => {
        const use = { application: id, relations: ['user' as const] };
        return { ...asked(whole, { ...empty, applications: [use] }), kind: 'application', id, title: name };
      }),
  ];
}

/** What this alone asks of somebody, with the reasons. */
function asked(taxonomy: Taxonomy, situation: Situation): Pick<SealedGoal, 'need' | 'reasons'> {
  const required = requiredLevels(taxonomy, situation);
  if (required.kind === 'prohibited')
    return { need: noLevels, reasons: [`Verboden praktijk (${required.article}): stoppen, geen leerroute.`] };
  const reasons = Object.values(required.reasons).flat();
  return { need: required.need, reasons: [...new Set(reasons.map(({ because }) => because))] };
}
