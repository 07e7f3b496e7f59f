import type { RegisterEntry } from './entry.ts';

export interface OrganisationInFile {
  /** Undefined for entries that name none. */
  name?: string;
  count: number;
}

/** Whose algorithms a file holds, in alphabetical order; what names no organisation comes last. */
export function organisationsIn(entries: readonly RegisterEntry[]): OrganisationInFile[] {
  const counts = new Map<string | undefined, number>();
  for (const { organisation } of entries) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => (name === undefined ? { count } : { name, count }))
    .sort((one, other) =>
      one.name === undefined ? 1 : other.name === undefined ? -1 : one.name.localeCompare(other.name, 'nl'),
    );
}

/** The name in the file that is most likely the organisation's own; the only one there is, else the same words. */
export function likelyOrganisation(found: readonly OrganisationInFile[], own: string): OrganisationInFile | undefined {
  if (found.length === 1) return found[0];
  const words = own.trim().toLowerCase();
  return found.find(({ name }) => name?.toLowerCase() === words);
}
