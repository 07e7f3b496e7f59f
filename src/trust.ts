import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Dpia } from '#domain/schema/dpia';
import type { Processing, Processings } from '#domain/schema/trust';

export interface TrustPage {
  title: string;
  description: string;
  href: string;
  order: number;
}

export const dpiaPage: TrustPage = {
  title: 'Vooringevulde DPIA',
  description: 'De DPIA in de zeventien paragrafen van het Rijksmodel, zo ver als de software de antwoorden weet.',
  href: '/vertrouwen/dpia',
  order: 9,
};

export async function trustDocuments(): Promise<CollectionEntry<'trustDocuments'>[]> {
  return (await getCollection('trustDocuments')).toSorted((a, b) => a.data.order - b.data.order);
}

/** Everything in the kit, in reading order. */
export async function trustPages(): Promise<TrustPage[]> {
  const documents = (await trustDocuments()).map(({ id, data: { title, description, order } }) => ({
    ...{ title, description, order },
    href: `/vertrouwen/${id}`,
  }));
  return [...documents, dpiaPage].toSorted((a, b) => a.order - b.order);
}

export async function allProcessings(): Promise<Processings> {
  const entry = await getEntry('processings', 'processings');
  if (!entry) throw new Error('content/trust/processings.yaml ontbreekt. Zet dit bestand terug.');
  return entry.data;
}

export async function dpia(): Promise<Dpia> {
  const entry = await getEntry('dpia', 'dpia');
  if (!entry) throw new Error('content/trust/dpia.yaml ontbreekt. Zet dit bestand terug.');
  return entry.data;
}

/** The processing of this id; the build stops where a category of data names one that is not there. */
export function processingOf(processings: readonly Processing[], id: string): Processing {
  const found = processings.find((processing) => processing.id === id);
  if (!found) throw new Error(`De verwerking ‘${id}’ staat niet in content/trust/processings.yaml. Voeg haar toe.`);
  return found;
}
