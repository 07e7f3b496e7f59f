import { contentPath } from '../content-path.ts';
import { error, type Fault } from '../fault.ts';
import { wordsIn } from '../language/words.ts';
import type { Manuscript } from '../manuscript.ts';
import { partsOf } from '../parts.ts';
import type { Item } from '../schema/item.ts';

/** Shorter explanations, such as ‘Dit staat zo in het dossier’, may be equal by chance. */
const enoughWords = 6;

/** Texts of a lesson that are the explanation of a question in the bank: whoever reads the lesson then knows the key. */
export function givenAway(manuscripts: readonly Manuscript[], items: readonly Item[]): Fault[] {
  const rationales = new Map(
    items.flatMap((item) => partsOf(item).map(({ rationale }) => [compared(rationale), item] as const)),
  );
  return manuscripts.flatMap(({ file, texts }) =>
    texts.flatMap(({ at, text }) => {
      const item = rationales.get(compared(text));
      if (!item || wordsIn(text).length < enoughWords) return [];
      const problem = `Deze tekst is letterlijk de uitleg bij een toetsvraag, ${contentPath.item(item)}.`;
      const repair = 'Schrijf de oefening over een andere situatie. Nu geeft de les het antwoord op de toets weg.';
      return [{ ...error(file, at, problem, repair), quote: text.split(/\s+/).slice(0, 6).join(' ') }];
    }),
  );
}

const compared = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
