import { heldOfAccount } from './account.ts';
import type { HeldCategory } from './category.ts';
import { heldOfMembers } from './membership.ts';
import { heldOfOrganisation } from './organisation.ts';
import { heldOfPlatform } from './platform.ts';
import { heldOfProgress } from './progress.ts';
import { heldOfReporting } from './reporting.ts';
import { heldOfTests } from './tests.ts';

/** Everything that the database holds. A test compares it with the database itself. */
export const held: readonly HeldCategory[] = [
  ...heldOfAccount,
  ...heldOfTests,
  ...heldOfMembers,
  ...heldOfProgress,
  ...heldOfOrganisation,
  ...heldOfReporting,
  ...heldOfPlatform,
];

/** In words, once each, what stands in the tables of a category. */
export function fieldsOf({ tables }: HeldCategory): string[] {
  return [...new Set(Object.values(tables).flatMap((columns) => Object.values(columns)))];
}
