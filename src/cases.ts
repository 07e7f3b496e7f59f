import { type CollectionEntry, getCollection } from 'astro:content';
import type { Case } from '#domain/schema/case';
import { caseGroupNames } from './text/cases.ts';

export interface CaseInPlace {
  id: string;
  href: string;
  data: Case;
  entry: CollectionEntry<'cases'>;
}

/** All practice cases, the most recent first. */
export async function allCases(): Promise<CaseInPlace[]> {
  const entries = await getCollection('cases');
  return entries
    .map((entry) => ({ id: entry.id, href: `/praktijkvoorbeelden/${entry.id}`, data: entry.data, entry }))
    .toSorted((a, b) => b.data.asOf.localeCompare(a.data.asOf) || a.data.title.localeCompare(b.data.title, 'nl'));
}

/** The cases together with those that are about the same, in the order of the names; no group without cases. */
export async function casesByGroup(): Promise<{ id: string; name: string; cases: CaseInPlace[] }[]> {
  const cases = await allCases();
  return caseGroupNames
    .map(({ id, name }) => ({ id, name, cases: cases.filter(({ data }) => data.group === id) }))
    .filter((group) => group.cases.length > 0);
}
