import type { Assignment } from './schema.ts';
import type { AssignmentRow } from './store.ts';

/** Who gave the authority and when, where that was recorded. */
export function authorityOf({ authorityBy: by, authorityOn: on }: AssignmentRow): Pick<Assignment, 'authority'> {
  return by !== null && on !== null ? { authority: { by, on } } : {};
}
