import { wordingOn } from '../decision-aid/law-on.ts';
import type { Law } from '../schema/law.ts';
import type { SealedLaw } from './seal-content.ts';

/** The articles that an evidence file is about, in reading order: AI literacy, what it means, and who oversees high-risk systems. */
const evidenceLaws = [
  'ai-verordening-artikel-4',
  'ai-verordening-artikel-3-56',
  'ai-verordening-artikel-14',
  'ai-verordening-artikel-26',
];

/** In reading order; a seal keeps its articles by name. */
export function inReadingOrder(articles: readonly SealedLaw[]): SealedLaw[] {
  const place = ({ id }: SealedLaw) => (evidenceLaws.includes(id) ? evidenceLaws.indexOf(id) : evidenceLaws.length);
  return articles.toSorted((one, other) => place(one) - place(other));
}

/** Each of these in the wording in force on this day; what did not exist yet is left out. */
export function sealedLaw(laws: Readonly<Record<string, Law>>, day: string): SealedLaw[] {
  return evidenceLaws.flatMap((id) => {
    const law = laws[id];
    const wording = law && wordingOn(law, day);
    if (!law || !wording) return [];
    const { validFrom, appliesFrom, rendering: text, official, sources } = wording;
    const later = appliesFrom !== undefined && appliesFrom > day ? { appliesFrom } : {};
    return [
      {
        id,
        title: law.title,
        validFrom,
        ...later,
        text,
        ...(official && { official }),
        url: sources[0]?.url ?? law.eli,
      },
    ];
  });
}
