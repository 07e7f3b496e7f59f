import type { Field } from './heading.ts';
import type { Kind } from './people.ts';

/** The part of a person that a fault is about. */
export type Part = 'address' | 'name' | 'team' | Kind;

export const partOf: Record<Field, Part> = {
  address: 'address',
  name: 'name',
  firstName: 'name',
  infix: 'name',
  lastName: 'name',
  directorate: 'team',
  department: 'team',
  team: 'team',
  parentTeam: 'team',
  roles: 'roles',
  overlays: 'overlays',
  applications: 'applications',
};

export const faultCodes = [
  'no-address',
  'bad-address',
  'duplicate',
  'too-long',
  'too-many',
  'hidden-character',
  'broken-letters',
  'citizen-number',
  'unknown',
  'no-staff',
  'team-in-itself',
  'team-cycle',
  'two-parents',
  'which-team',
] as const;

/** What stands wrong on one row, with a sentence that says what to do. */
export interface ImportFault {
  /** In the file; 0 where it is about the whole file. */
  row: number;
  part: Part;
  /** Stable, for who counts or filters. */
  code: (typeof faultCodes)[number];
  /** What stands there, as far as it may be shown again. */
  value?: string;
  /** What may be meant by a name that nobody has. */
  suggestion?: { id: string; title: string };
  says: string;
}
