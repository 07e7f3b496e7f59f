import { contentPath } from '../content-path.ts';
import { advice, error, type Fault } from '../fault.ts';
import type { Item, SingleItem } from '../schema/item.ts';
import { againstChance, departsFromChance } from './chance-interval.ts';
import { guesserFaults } from './guesser.ts';
import { writingRuleFaults } from './writing-rules.ts';

/** What a guesser could use over the whole bank: the look of answers, their place and absolute words. */
export function bankFaults(items: readonly Item[]): Fault[] {
  const live = items.filter(({ status }) => status === 'live');
  const singles = live.filter((item) => item.kind === 'single');
  return [
    ...guesserFaults(live),
    ...placeFaults(singles),
    ...wordFaults(live),
    ...live.flatMap(catchAllFaults),
    ...writingRuleFaults(live),
  ];
}

function placeFaults(singles: readonly SingleItem[]): Fault[] {
  // Whoever picks the first is a guesser, see above.
  return [1, 2, 3, 4, 5].flatMap((place) => {
    const reaching = singles.filter(({ options }) => options.length > place);
    const verdict = againstChance(
      reaching.map(({ options }) => ({ chance: 1 / options.length, hit: options[place]?.correct === true })),
    );
    if (!departsFromChance(verdict)) return [];
    const problem = `Bij ${verdict.hits} van de ${reaching.length} vragen met één goed antwoord staat het op plaats ${place + 1}. Bij een gelijke verdeling zijn dat er ongeveer ${Math.round(verdict.expected)}.`;
    return [advice(contentPath.bank, [], problem, 'Wissel in de bestanden de plaats van het goede antwoord af.')];
  });
}

const absolute = /\b(?:altijd|nooit|alleen|uitsluitend|volledig|absoluut)\b/i;

function wordFaults(live: readonly Item[]): Fault[] {
  const options = live.flatMap((item) => ('options' in item ? item.options : []));
  const rateOf = (some: typeof options) =>
    some.filter(({ text }) => absolute.test(text)).length / Math.max(1, some.length);
  const right = rateOf(options.filter(({ correct }) => correct));
  const wrong = rateOf(options.filter(({ correct }) => !correct));
  if (wrong <= 2 * right) return [];
  const problem = `Woorden als altijd, nooit en alleen staan in ${percent(wrong)} van de foute antwoorden en in ${percent(right)} van de goede.`;
  return [advice(contentPath.bank, [], problem, 'Haal ze uit foute antwoorden, of gebruik ze ook in goede.')];
}

const catchAll =
  /\b(?:al(?:le)? (?:het )?(?:bovenstaande|genoemde)|geen van (?:de )?(?:bovenstaande|genoemde|deze))\b/i;

function catchAllFaults(item: Item): Fault[] {
  if (!('options' in item)) return [];
  return item.options.flatMap(({ text }, index) =>
    catchAll.test(text)
      ? [
          error(
            contentPath.item(item),
            ['options', index, 'text'],
            'Dit antwoord verwijst naar de andere antwoorden.',
            'Schrijf een antwoord dat op zichzelf staat. De antwoorden wisselen van plaats.',
          ),
        ]
      : [],
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
