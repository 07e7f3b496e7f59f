import { contentPath } from '../content-path.ts';
import { dutchNumber } from '../dutch-number.ts';
import { error, type Fault } from '../fault.ts';
import { isNear } from '../parts.ts';
import type { NumberItem } from '../schema/item.ts';

/** The numbers of a question, of a template with its values filled in: a wrong one may not pass for the right one. */
export function numberFaults(item: NumberItem): Fault[] {
  const file = contentPath.item(item);
  const { answer, wrong, otherwise } = item;
  if (typeof answer !== 'number') return [notFilled(file, ['answer'])];
  const fromWrong = wrong.flatMap(({ value, rationale }, index) => {
    if (typeof value !== 'number') return [notFilled(file, ['wrong', index, 'value'])];
    const at = ['wrong', index] as const;
    const first = wrong.findIndex((one) => one.value === value);
    return [
      ...(isNear(item, value, answer)
        ? [
            error(
              file,
              [...at, 'value'],
              `${dutchNumber(value)} telt als goed, maar staat bij wrong.`,
              'Kies een ander getal, of maak ‘tolerance’ kleiner.',
            ),
          ]
        : []),
      ...(first === index
        ? []
        : [
            error(
              file,
              [...at, 'value'],
              `${dutchNumber(value)} staat al bij nummer ${first + 1}.`,
              'Maak de getallen verschillend.',
            ),
          ]),
      ...givenAway(file, [...at, 'rationale'], rationale, answer),
    ];
  });
  return [...fromWrong, ...givenAway(file, ['otherwise'], otherwise, answer)];
}

/** The explanation at a wrong number is shown while the right one is still hidden. */
function givenAway(file: string, at: readonly (string | number)[], text: string, answer: number): Fault[] {
  const numbers = (text.match(/\d[\d.]*(?:,\d+)?/g) ?? []).map((number) => number.replace(/\.$/, ''));
  if (!numbers.includes(dutchNumber(answer))) return [];
  return [
    error(
      file,
      at,
      `Deze uitleg noemt het goede getal, ${dutchNumber(answer)}.`,
      'Zeg waar de vergissing zit, en laat het goede getal weg.',
    ),
  ];
}

function notFilled(file: string, at: readonly (string | number)[]): Fault {
  return error(file, at, 'Hier staat een som, maar de vraag heeft geen variables.', 'Schrijf een getal.');
}
