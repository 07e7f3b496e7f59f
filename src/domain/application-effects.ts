import type { Relation } from './application.ts';
import type { ApplicationProperties, Rule } from './schema/application.ts';
import type { Situation, Taxonomy } from './situation.ts';

/** A rule of the table that holds for this person, because of this application. */
export interface Effect {
  rule: Rule;
  application: { id: string; title: string };
  /** True where it holds by a property that nobody has answered yet. */
  assumed: boolean;
}

/** Every rule that holds for the person's ways of working with each application. */
export function effectsOf(taxonomy: Taxonomy, uses: Situation['applications']): Effect[] {
  return uses.flatMap(({ application: id, relations }) => {
    const application = taxonomy.applications[id];
    if (!application) throw new RangeError(`Unknown application: ${id}. Repair the situation first.`);
    return taxonomy.rules.rules
      .filter((rule) => describes(rule.when, application.properties) && concerns(rule, relations))
      .map((rule) => ({
        rule,
        application: { id, title: application.title },
        assumed: application.assumed?.some((property) => property in rule.when) ?? false,
      }));
  });
}

/** True where the application is what the rule is about. */
export function describes(when: Rule['when'], properties: ApplicationProperties): boolean {
  if ('risk' in when) return properties.risk.includes(when.risk);
  if ('generative' in when) return properties.generative;
  if ('autonomy' in when) return properties.autonomy === when.autonomy;
  if ('effect' in when) return properties.effect.includes(when.effect);
  if ('personalData' in when) return properties.personalData;
  return properties.position === when.position;
}

function concerns(rule: Rule, relations: readonly Relation[]): boolean {
  return rule.relations === undefined || rule.relations.some((relation) => relations.includes(relation));
}

const responsible: readonly Relation[] = ['owner', 'builder', 'overseer', 'decider'];

/**
 * True where the organisation's recorded choice to ask less may count: only harmless applications that a human
 * checks, and never for who answers for one. Without any application there is nothing to ground the choice on.
 */
export function mayLower(taxonomy: Taxonomy, situation: Situation): boolean {
  const { lowering, applications, overlays } = situation;
  if (!lowering || applications.length === 0) return false;
  const answersFor =
    applications.some((use) => use.relations.some((relation) => responsible.includes(relation))) ||
    overlays.some(({ overlay }) => belongsToResponsible(taxonomy, overlay));
  return !answersFor && applications.every((use) => isHarmless(taxonomy.applications[use.application]?.properties));
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
