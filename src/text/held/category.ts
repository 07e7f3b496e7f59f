import type { Resource } from '#domain/visibility';

/** What people are told that is held of them, each with the tables in which it stands. */
export interface HeldCategory {
  title: string;
  /** Whose it is; nobody's where no person can be found in it. */
  whose: string;
  personal: boolean;
  /** Where it comes from. */
  source: string;
  /** For which of the processings in content/trust/processings.yaml. */
  processing: string;
  /** How long. */
  term: string;
  /** What the table of who sees what calls it. */
  resources: readonly Resource[];
  /** Per table of the database, in words, each of its columns. */
  tables: Record<string, Record<string, string>>;
}

export const account = { learner_id: 'nummer van het account' } as const;
export const organisation = { organisation_id: 'nummer van de organisatie' } as const;
export const member = { member_id: 'nummer van het lidmaatschap' } as const;
