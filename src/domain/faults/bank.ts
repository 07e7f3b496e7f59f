import { contentPath } from '../content-path.ts';
import { advice, error, type Fault } from '../fault.ts';
import type { Item, SingleItem } from '../schema/item.ts';
import { cellIds } from '../taxonomy.ts';
import { departsFromChance } from './chance-interval.ts';

/** What a guesser could use over the whole bank: length, place and absolute words. */
export function bankFaults(items: readonly Item[]): Fault[] {
  const live = items.filter(({ status }) => status === 'live');
  const singles = live.filter((item) => item.kind === 'single');
  return [
    ...lengthFaults(contentPath.bank, singles, error),
    ...cellIds.flatMap((cell) => {
      const own = singles.filter((item) => item.cell === cell);
      return own.length < enoughForCell ? [] : lengthFaults(`${contentPath.bank}/${cell}`, own, advice);
    }),
    ...placeFaults(singles),
    ...wordFaults(live),
    ...live.flatMap(catchAllFaults),
  ];
}

/** From so many single-choice items on, the length of keys is looked at per cell too. */
const enoughForCell = 20;

function lengthFaults(file: string, singles: readonly SingleItem[], weight: typeof error | typeof advice): Fault[] {
  return lengths.flatMap(({ name, other, is }) => {
    const trials = singles.flatMap(({ options }) => {
      const sizes = options.map(({ text }) => text.length);
      const extremes = options.filter((_, index) =>
        sizes.every((size, beside) => beside === index || is(sizes[index] ?? 0, size)),
      );
      // Where two options are equally long there is no single one to pick.
      return extremes.map(({ correct }) => ({ chance: 1 / options.length, hit: correct === true }));
    });
    const verdict = departsFromChance(trials);
    if (verdict === undefined) return [];
    const { hits, expected } = verdict;
    const problem = `Bij ${hits} van de ${trials.length} vragen met één goed antwoord is het goede antwoord het ${name}. Op toeval zijn dat er ongeveer ${Math.round(expected)}.`;
    const repair =
      hits > expected
        ? `Maak bij een aantal vragen het goede antwoord ${other}, of een fout antwoord ${name.replace('ste', '')}er.`
        : `Maak bij een aantal vragen het goede antwoord het ${name}.`;
    return [weight(file, [], problem, `${repair} Anders slaagt wie alleen naar de lengte kijkt, of die juist mijdt.`)];
  });
}

const lengths = [
  { name: 'langste', other: 'korter', is: (size: number, beside: number) => size > beside },
  { name: 'kortste', other: 'langer', is: (size: number, beside: number) => size < beside },
];

function placeFaults(singles: readonly SingleItem[]): Fault[] {
  return [0, 1, 2, 3, 4, 5].flatMap((place) => {
    const reaching = singles.filter(({ options }) => options.length > place);
    const verdict = departsFromChance(
      reaching.map(({ options }) => ({ chance: 1 / options.length, hit: options[place]?.correct === true })),
    );
    if (verdict === undefined) return [];
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
