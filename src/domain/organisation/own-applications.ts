import type { DescribedApplication, Taxonomy } from '../situation.ts';
import { openProperties, type RegisteredApplication } from './application.ts';
import { countingProperties } from './counting.ts';

/**
 * The taxonomy with an organisation's own applications beside the common types, for requiredLevels and
 * repairSituation. Make it once per organisation: it shares all else with the taxonomy that it was given. What the
 * organisation no longer uses is not in it, so that repairSituation takes it out of a situation.
 * @throws RangeError where an own application bears the id of a common type
 */
export function withOwnApplications<T extends Pick<Taxonomy, 'applications'>>(
  taxonomy: T,
  own: readonly RegisteredApplication[],
): Omit<T, 'applications'> & Pick<Taxonomy, 'applications'> {
  const applications: Record<string, DescribedApplication> = { ...taxonomy.applications };
  for (const application of own) {
    if (Object.hasOwn(taxonomy.applications, application.id)) {
      throw new RangeError(`${application.id} is a common type. Give the organisation's application an id of its own.`);
    }
    if (!application.retired) applications[application.id] = described(application);
  }
  return { ...taxonomy, applications };
}

/** The application as the rules see it, under its own name. */
export function described(application: RegisteredApplication): DescribedApplication {
  return {
    title: application.name,
    properties: countingProperties(application),
    assumed: openProperties(application),
  };
}
