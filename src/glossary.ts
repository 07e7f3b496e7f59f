import { type CollectionEntry, getCollection } from 'astro:content';
import { termsIn } from '#domain/terms-in';
import { coursesWithLessons } from './content.ts';

export interface TermInPlace {
  id: string;
  data: CollectionEntry<'terms'>['data'];
  law: { id: string; short: string } | undefined;
  related: { id: string; term: string }[];
  /** The lessons and cases that explain it. */
  used: { title: string; href: string }[];
}

/** The glossary by first letter, from a to z, with where each term is used. */
export async function glossary(): Promise<{ letter: string; terms: TermInPlace[] }[]> {
  const [terms, laws, texts] = await Promise.all([getCollection('terms'), getCollection('laws'), textsWithTerms()]);
  const inOrder = terms.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'nl', { ignorePunctuation: true }));
  const placed = inOrder.map(({ id, data }) => {
    const law = laws.find((entry) => entry.id === data.law);
    return {
      id,
      data,
      law: law && { id: law.id, short: law.data.short },
      related: (data.related ?? []).map((other) => ({
        id: other,
        term: terms.find((entry) => entry.id === other)?.data.term ?? other,
      })),
      used: texts.filter((text) => text.terms.includes(id)),
    };
  });
  return [...Map.groupBy(placed, ({ data }) => firstLetter(data.term))].map(([letter, own]) => ({
    letter,
    terms: own,
  }));
}

function firstLetter(term: string): string {
  return term.normalize('NFD').charAt(0).toUpperCase();
}

async function textsWithTerms(): Promise<{ title: string; href: string; terms: string[] }[]> {
  const [courses, cases] = await Promise.all([coursesWithLessons(), getCollection('cases')]);
  return [
    ...courses.flatMap(({ lessons }) =>
      lessons.map(({ data, href, entry }) => ({ title: data.title, href, terms: termsIn(entry.body ?? '') })),
    ),
    ...cases.map(({ id, data, body }) => ({
      title: data.title,
      href: `/praktijkvoorbeelden/${id}`,
      terms: termsIn(body ?? ''),
    })),
  ];
}
