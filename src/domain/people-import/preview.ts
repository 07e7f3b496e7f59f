import type { ImportFault, Part } from './fault.ts';
import type { PersonRow } from './people.ts';

/** What is sent for an import: people without faults, and what the list told of them. */
export interface PeopleList {
  told: readonly Part[];
  people: readonly PersonRow[];
}

/** What an import would do, before anything is written. With faults it can't be confirmed. */
export interface ImportPreview {
  id: string;
  added: number;
  changed: number;
  same: number;
  newTeams: readonly (readonly string[])[];
  faults: readonly ImportFault[];
}

/** What an import did. */
export type ImportDone = Pick<ImportPreview, 'added' | 'changed' | 'same'>;
