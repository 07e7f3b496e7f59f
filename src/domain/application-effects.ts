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
