import type { Relation } from './application.ts';
import type { ApplicationProperties } from './schema/application.ts';
import type { Situation, Taxonomy } from './situation.ts';

/** What stands in the way of asking less of somebody at all, and which applications or functions that is by name. */
export interface AgainstLowering {
  why: 'no-application' | 'answers-for' | 'not-harmless';
  names: string[];
}

const responsible: readonly Relation[] = ['owner', 'builder', 'overseer', 'decider'];

/**
 * Why the organisation's recorded choice to ask less may not count; nothing where it may. It may with only harmless
 * applications that a human checks, and never for who answers for one. Without any application there is nothing to
 * ground the choice on.
 */
export function againstLowering(taxonomy: Taxonomy, situation: Situation): AgainstLowering | undefined {
  const { applications, overlays } = situation;
  if (applications.length === 0) return { why: 'no-application', names: [] };
  const titleOf = (id: string) => taxonomy.applications[id]?.title ?? id;
  const answersFor = [
    ...applications
      .filter(({ relations }) => relations.some((relation) => responsible.includes(relation)))
      .map(({ application }) => titleOf(application)),
    ...overlays
      .filter(({ overlay }) => belongsToResponsible(taxonomy, overlay))
      .map(({ overlay }) => taxonomy.overlays[overlay]?.title ?? overlay),
  ];
  if (answersFor.length > 0) return { why: 'answers-for', names: answersFor };
  const harmful = applications.filter(({ application }) => !isHarmless(taxonomy.applications[application]?.properties));
  if (harmful.length === 0) return undefined;
  return { why: 'not-harmless', names: harmful.map(({ application }) => titleOf(application)) };
}

/** An overlay that a rule demands of, say, overseers makes its holder one. */
function belongsToResponsible(taxonomy: Taxonomy, overlay: string): boolean {
  return taxonomy.rules.rules.some(
    (rule) => rule.overlay === overlay && (rule.relations ?? []).some((relation) => responsible.includes(relation)),
  );
}

function isHarmless(properties: ApplicationProperties | undefined): boolean {
  if (!properties) return false;
  const { risk, personalData, effect, humanChecksAll } = properties;
  return (
    risk.every((group) => group === 'minimal') && !personalData && effect.every((on) => on === 'none') && humanChecksAll
  );
}
