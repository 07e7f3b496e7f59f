import { contentPath } from '../content-path.ts';
import { advice, error, type Fault } from '../fault.ts';
import type { FaultItem, Item, MultipleItem, SingleItem } from '../schema/item.ts';
import { isAboutLaw } from './law.ts';
import { numberFaults } from './number.ts';

/** What is wrong in one item by itself, of a template as it was drawn: its key, its cards, its date of the law. */
export function itemFaults(item: Item): Fault[] {
  return [...keyFaults(item), ...doubleTexts(item), ...bracesLeft(item), ...lawFault(item)];
}

function keyFaults(item: Item): Fault[] {
  const file = contentPath.item(item);
  switch (item.kind) {
    case 'single':
      return singleFaults(file, item);
    case 'multiple':
      return multipleFaults(file, item);
    case 'fault':
      return spanFaults(file, item);
    case 'match':
    case 'categories':
      return cardFaults(file, item);
    case 'number':
      return numberFaults(item);
    case 'order':
      return [];
    default:
      return item satisfies never;
  }
}

function singleFaults(file: string, { options }: SingleItem): Fault[] {
  const right = options.filter(({ correct }) => correct).length;
  if (right === 0)
    return [error(file, ['options'], 'Geen enkel antwoord is goed.', 'Zet bij precies één antwoord: correct: true.')];
  if (right === 1) return [];
  const repair = 'Laat ‘correct: true’ bij één antwoord staan, of maak er kind: multiple van.';
  return [
    error(file, ['options'], `${right} antwoorden zijn goed, en bij kind: single kan er maar één goed zijn.`, repair),
  ];
}

function multipleFaults(file: string, { options }: MultipleItem): Fault[] {
  const right = options.filter(({ correct }) => correct).length;
  const wrong = options.length - right;
  if (right === 0)
    return [error(file, ['options'], 'Geen enkel antwoord is goed.', 'Zet bij elk goed antwoord: correct: true.')];
  if (wrong === 0)
    return [error(file, ['options'], 'Alle antwoorden zijn goed.', 'Voeg antwoorden toe die niet goed zijn.')];
  if (right > 1 && wrong > 1) return [];
  return [
    advice(
      file,
      ['options'],
      `Er is maar één ${right === 1 ? 'goed' : 'fout'} antwoord.`,
      'Maak er minstens twee goede en twee foute van; dan valt er meer te kiezen.',
    ),
  ];
}

function spanFaults(file: string, { segments }: FaultItem): Fault[] {
  const faulty = segments.filter(({ fault }) => fault).length;
  if (faulty === 0)
    return [error(file, ['segments'], 'In geen enkel stuk zit een fout.', 'Zet bij minstens één stuk: fault: true.')];
  if (segments.length - faulty >= 2) return [];
  return [error(file, ['segments'], 'Er zijn te weinig stukken zonder fout.', 'Laat minstens twee stukken kloppen.')];
}

function cardFaults(file: string, { targets, cards }: Extract<Item, { targets: unknown }>): Fault[] {
  const ids = targets.map(({ id }) => id);
  const unknown = cards.flatMap(({ target }, index) =>
    ids.includes(target)
      ? []
      : [
          error(
            file,
            ['cards', index, 'target'],
            `Kaart ${index + 1} hoort bij ‘${target}’, maar dat staat niet bij targets.`,
            `Kies uit: ${ids.join(', ')}.`,
          ),
        ],
  );
  const twice = ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [error(file, ['targets', index, 'id'], `‘${id}’ staat twee keer bij targets.`, 'Geef elk doel een eigen id.')],
  );
  return [...unknown, ...twice];
}

function doubleTexts(item: Item): Fault[] {
  return textLists(item).flatMap(({ key, texts }) =>
    texts.flatMap((text, index) =>
      texts.indexOf(text) === index
        ? []
        : [
            error(
              contentPath.item(item),
              [key, index, 'text'],
              `Deze tekst staat al bij nummer ${texts.indexOf(text) + 1}.`,
              'Maak de teksten verschillend.',
            ),
          ],
    ),
  );
}

function textLists(item: Item): { key: string; texts: string[] }[] {
  const texts = (key: string, parts: readonly { text: string }[]) => ({
    key,
    texts: parts.map(({ text }) => text.trim()),
  });
  if ('options' in item) return [texts('options', item.options)];
  if ('steps' in item) return [texts('steps', item.steps)];
  if ('segments' in item) return [texts('segments', item.segments)];
  if (item.kind === 'number') return [];
  return [texts('targets', item.targets), texts('cards', item.cards)];
}

/** Whatever is still between braces here is no name that was filled in. */
function bracesLeft(item: Item): Fault[] {
  const left = /\{\{|\}\}/.exec(JSON.stringify(item));
  if (!left) return [];
  const repair = 'Zet de namen bij variables, en schrijf in de tekst {{naam}} met twee haakjes open en twee dicht.';
  return [error(contentPath.item(item), [], `In een tekst staat ${left[0]} dat niets invult.`, repair)];
}

function lawFault(item: Item): Fault[] {
  if (item.lawAsOf !== undefined || !isAboutLaw(item)) return [];
  return [
    error(
      contentPath.item(item),
      [],
      'De vraag gaat over de wet, maar ‘lawAsOf’ ontbreekt.',
      'Voeg toe: lawAsOf: met de dag waarop je de wet hebt nagekeken, zoals 2026-11-22.',
    ),
  ];
}
