/**
 * One person as a list of people names them, and nothing more than is needed: no personnel number, no date of birth, no
 * salary. Ids are checked against what the organisation knows.
 */
export interface PersonRow {
  /** In the file, as a spreadsheet numbers it: the headings are usually on row 1. */
  row: number;
  /** E-mail address at work, in small letters. */
  address: string;
  name?: string;
  /** From the top of the organisation down; empty means no team. */
  team: string[];
  roles: string[];
  overlays: string[];
  /** Of the catalogue or of the organisation; who is imported is a user of them. */
  applications: string[];
}

export interface Named {
  id: string;
  title: string;
  /** Other names by which it may be called. */
  also?: readonly string[];
  /** Who has this role is no staff (article 4), so no organisation keeps them as a member. */
  advice?: boolean;
}

/** What an organisation has, by which a list is read and checked. */
export interface Known {
  roles: readonly Named[];
  overlays: readonly Named[];
  applications: readonly Named[];
  /** Paths of the teams that exist. */
  teams: readonly (readonly string[])[];
}

export const kinds = ['roles', 'overlays', 'applications'] as const;
export type Kind = (typeof kinds)[number];

export const longest = { address: 254, name: 120, team: 100, depth: 8, values: 25 } as const;
