import { describes } from '../application-effects.ts';
import type { RuleTable } from '../schema/application.ts';
import type { RegisteredApplication } from './application.ts';
import { countingProperties } from './counting.ts';

/**
 * How it stands with who oversees an application. arranged: a named person, whose authority was recorded ·
 * no-authority: a named person, without that · missing: nobody.
 */
export const oversights = ['arranged', 'no-authority', 'missing'] as const;
export type Oversight = (typeof oversights)[number];

type Rules = Pick<RuleTable, 'rules'>;

/** The functions that somebody must have, with recorded authority, because a rule demands them of who oversees. */
export function functionsWithAuthority({ rules }: Rules): ReadonlySet<string> {
  return new Set(rules.flatMap(({ overlay }) => overlay ?? []));
}

/** Those that this application demands; none where it need not be overseen, or is no longer used. */
export function functionsDemanded(
  { rules }: Rules,
  application: Pick<RegisteredApplication, 'properties' | 'origins' | 'retired'>,
): string[] {
  if (application.retired) return [];
  const properties = countingProperties(application);
  return rules.flatMap(({ overlay, when }) => (overlay !== undefined && describes(when, properties) ? overlay : []));
}

/** How many applications stand each way. */
export function oversightCounts(overseen: Iterable<Oversight>): Record<'arranged' | 'noAuthority' | 'missing', number> {
  const all = [...overseen];
  const count = (of: Oversight) => all.filter((one) => one === of).length;
  return { arranged: count('arranged'), noAuthority: count('no-authority'), missing: count('missing') };
}
