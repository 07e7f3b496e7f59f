export const registerCategories = ['high-risk', 'impactful', 'other'] as const;
export type RegisterCategory = (typeof registerCategories)[number];

export const registerStatuses = ['development', 'in-use', 'out-of-use'] as const;
export type RegisterStatus = (typeof registerStatuses)[number];

/** The texts of an entry that an organisation needs: plain text, paragraphs parted by an empty line. */
export const registerTexts = [
  'organisation',
  'description',
  'goal',
  'humanIntervention',
  'data',
  'method',
  'legalBasis',
  'provider',
  'contact',
] as const;
export type RegisterText = (typeof registerTexts)[number];

/** An algorithm as the Algoritmeregister describes it, in our own names; only what an organisation needs to work with it. */
export interface RegisterEntry extends Partial<Record<RegisterText, string>> {
  /** The register's own number; without one, made of the name (see `byName`). */
  id: string;
  name: string;
  status?: RegisterStatus;
  category?: RegisterCategory;
  /** As precise as it was given: year, month or day. */
  begin?: string;
  end?: string;
  /** A page about it on the web. */
  url?: string;
  /** The version of the publication standard, such as 0.4 or 1.0. */
  version?: string;
}

/** Something in the file that a person should know, and what to do about it. */
export interface RegisterFault {
  /** Which record of the file, counted from 1; 0 is the file as a whole. */
  record: number;
  name?: string;
  /** The field as the file calls it. */
  field?: string;
  /** `left-out`: the record could not be taken. `look`: it was, but one thing needs a person's eye. */
  weight: 'left-out' | 'look';
  message: string;
}

/** All that a file holds: what could be read, and what a person should know about the rest. */
export interface RegisterReading {
  entries: RegisterEntry[];
  faults: RegisterFault[];
}

/** True where the register gave no number, so that the next import can only know the entry by its name. */
export function byName({ id }: Pick<RegisterEntry, 'id'>): boolean {
  return id.startsWith(namePrefix);
}

export const namePrefix = 'naam:';
