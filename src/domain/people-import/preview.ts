import type { ImportFault, Part } from './fault.ts';
import type { PersonRow } from './people.ts';

/** What is sent for an import: people without faults, and what the list told of them. */
export interface PeopleList {
  told: readonly Part[];
  people: readonly PersonRow[];
  /** Whether the membership of who is not on the list ends. */
  endOthers: boolean;
}

/** What an import would do, before anything is written. With faults it can't be confirmed. */
export interface ImportPreview {
  id: string;
  added: number;
  changed: number;
  same: number;
  /** Members who are not on the list and whose membership it will end; 0 unless that was chosen. */
  ended: number;
  newTeams: readonly (readonly string[])[];
  /** The first of them. */
  faults: readonly ImportFault[];
  faultyRows: number;
  /** Where the next of them begin, if there are more. */
  next?: string;
}

/** What an import did. */
export type ImportDone = Pick<ImportPreview, 'added' | 'changed' | 'same' | 'ended'>;
