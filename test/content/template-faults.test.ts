import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Item } from '#domain/schema/item';
import { faultLines } from '../support/content.ts';
import { number, single, templated } from '../support/items.ts';

const lesson = 'basis/invoer#wat-mag-erin';
const file = 'content/items/gebruiken-1/gebruiken-1-extra.yaml';
const own = { id: 'gebruiken-1-extra', lesson };
const linesOf = (item: Item) => faultLines({ [file]: stringify(item) }).map((line) => line.slice(file.length));

it('a number and a template without faults are no fault', () => {
  expect(linesOf(number(own))).toEqual([]);
  expect(linesOf(templated(own))).toEqual([]);
});

const options = [
  { text: '{{half}} brieven', correct: true as const, rationale: 'De helft van het aantal.' },
  { text: '{{aantal}} brieven', rationale: 'Dat is het hele aantal.' },
  { text: '10 brieven', rationale: 'Dat is een gok zonder som.' },
];
const twins = { ...own, variables: { aantal: [20, 40] }, computed: { half: 'aantal / 2' }, options };

it.each([
  [
    'a name that does not exist',
    templated({ ...own, rationale: '{{procenten}} % van het aantal.' }),
    ':15: ‘procenten’ bestaat niet. Zet de naam bij variables of computed. Bedoelde je procent?',
  ],
  [
    'a variable that is not used',
    templated({ ...own, variables: { ...templated().variables, kleur: ['rood', 'blauw'] } }),
    ':31: ‘kleur’ wordt nergens gebruikt. Schrijf ergens {{kleur}}, of haal deze naam weg.',
  ],
  [
    'a sum that cannot be read',
    templated({ ...own, computed: { fout: 'aantal maal procent' } }),
    ":32: ‘aantal maal procent’ is geen som die we kunnen lezen. Gebruik namen, getallen met een punt, 'tekst', + - * / en haakjes, zoals round(aantal * 2.5 / 100).",
  ],
  [
    'a sum that fails for some values',
    templated({ ...own, answer: 'fout / (procent - 4)' }),
    ': Bij aantal = 100 en procent = 4 en dienst = de gemeente: Hier wordt door nul gedeeld. Haal de nul uit de waarden.',
  ],
  [
    'a sum that goes round in a circle',
    templated({ ...own, computed: { fout: 'rest + 1', rest: 'fout - 1' } }),
    ': Bij aantal = 100 en procent = 2 en dienst = de gemeente: ‘fout’ hangt van zichzelf af. Laat sommen bij computed niet naar elkaar wijzen.',
  ],
  [
    'a number with too many decimals',
    templated({ ...own, variables: { ...templated().variables, procent: [2, 2.125] } }),
    ':13: Bij aantal = 100 en procent = 2,125 en dienst = de gemeente: ‘fout’ wordt 2,125. Dat zijn te veel cijfers achter de komma. Kies waarden waarbij het uitkomt, of rond af: round(fout, 1).',
  ],
  [
    'two options that become equal',
    single(twins),
    ':18: Bij aantal = 20: Deze tekst staat al bij nummer 1. Maak de teksten verschillend.',
  ],
  [
    'a wrong number that becomes the right one',
    templated({ ...own, wrong: [{ value: 'aantal * 2 / 100', rationale: 'Dat is twee procent.' }] }),
    ':17: Bij aantal = 100 en procent = 2 en dienst = de gemeente: 2 telt als goed, maar staat bij wrong. Kies een ander getal, of maak ‘tolerance’ kleiner.',
  ],
  [
    'a wrong number twice',
    number({ ...own, wrong: [...number().wrong, ...number().wrong] }),
    ':18: 950 staat al bij nummer 1. Maak de getallen verschillend.',
  ],
  [
    'an explanation at a wrong number that gives the right one',
    number({ ...own, otherwise: 'Vijf van de honderd, dus 50 van de duizend.' }),
    ':18: Deze uitleg noemt het goede getal, 50. Zeg waar de vergissing zit, en laat het goede getal weg.',
  ],
  [
    'a sum without variables',
    number({ ...own, answer: 'aantal * 2' }),
    ':12: Hier staat een som, maar de vraag heeft geen variables. Schrijf een getal.',
  ],
  [
    'braces without variables',
    number({ ...own, rationale: 'Vijf procent van {{aantal}}.' }),
    ': In een tekst staat {{ dat niets invult. Zet de namen bij variables, en schrijf in de tekst {{naam}} met twee haakjes open en twee dicht.',
  ],
])('says so where there is %s', (_, item, line) => {
  expect(linesOf(item)).toContain(line);
});

it('names a fault of a template once, with the first values that show it', () => {
  expect(linesOf(single(twins))).toHaveLength(1);
});
