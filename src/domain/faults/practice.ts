import { error, type Fault } from '../fault.ts';
import type { Diagram } from '../schema/lesson-part.ts';
import type { FaultSearch, Matching, Sequence, SingleChoice, Sorting } from '../schema/practice.ts';
import { similar } from './checkable.ts';

type At = readonly (string | number)[];

/** An exercise without a right answer, or in which all is right, teaches nothing. */
export function choiceFaults(file: string, { options }: Pick<SingleChoice, 'options'>): Fault[] {
  const right = options.filter(({ correct }) => correct).length;
  const faults = twice(file, 'options', options);
  if (right === 0)
    faults.push(error(file, ['options'], 'geen antwoord is goed.', 'Zet bij minstens één antwoord: correct: true.'));
  if (right === options.length)
    faults.push(error(file, ['options'], 'alle antwoorden zijn goed.', 'Laat minstens één antwoord zonder correct.'));
  return faults;
}

export function singleChoiceFaults(file: string, practice: Pick<SingleChoice, 'options'>): Fault[] {
  const right = practice.options.filter(({ correct }) => correct).length;
  if (right < 2 || right === practice.options.length) return choiceFaults(file, practice);
  const repair = 'Zet correct: true bij één antwoord, of gebruik MeerKeuze.';
  return [
    ...choiceFaults(file, practice),
    error(file, ['options'], 'de lezer kiest er één, maar er zijn meer goede antwoorden.', repair),
  ];
}

export function faultSearchFaults(file: string, { segments }: FaultSearch): Fault[] {
  const faults = twice(file, 'segments', segments);
  if (segments.every(({ fault }) => !fault))
    faults.push(error(file, ['segments'], 'geen zin is fout.', 'Zet bij minstens één zin: fault: true.'));
  return faults;
}

export function sequenceFaults(file: string, { steps }: Sequence): Fault[] {
  return twice(file, 'steps', steps);
}

export function matchingFaults(file: string, { targets, cards }: Matching): Fault[] {
  const ids = targets.map(({ id }) => id);
  return [
    ...twiceNamed(file, 'targets', ids),
    ...twice(file, 'cards', cards),
    ...cards.flatMap(({ target }, at) => unknown(file, ['cards', at, 'target'], target, ids)),
  ];
}

export function sortingFaults(file: string, { groups, cards }: Sorting): Fault[] {
  const ids = groups.map(({ id }) => id);
  const used = new Set(cards.map(({ group }) => group));
  return [
    ...twiceNamed(file, 'groups', ids),
    ...twice(file, 'cards', cards),
    ...cards.flatMap(({ group }, at) => unknown(file, ['cards', at, 'group'], group, ids)),
    ...ids.flatMap((id, at) =>
      used.has(id)
        ? []
        : [
            error(
              file,
              ['groups', at],
              `bij ‘${id}’ hoort geen kaart.`,
              'Maak er een kaart bij, of haal de groep weg.',
            ),
          ],
    ),
  ];
}

export function diagramFaults(file: string, { steps, bars }: Diagram): Fault[] {
  if ((steps === undefined) !== (bars === undefined)) return [];
  const problem = steps ? 'steps en bars staan er allebei.' : 'steps of bars ontbreekt.';
  return [error(file, [], problem, 'Geef steps voor stappen met pijlen, of bars voor balken.')];
}

/** No fault where the name is known. */
export function unknown(file: string, at: At, name: string, known: readonly string[]): Fault[] {
  if (known.includes(name)) return [];
  const repair = `Gebruik een van deze: ${known.join(', ')}.${similar(name, known)}`;
  return [error(file, at, `‘${name}’ bestaat niet.`, repair)];
}

function twice(file: string, list: string, parts: readonly { text: string }[]): Fault[] {
  return parts.flatMap(({ text }, at) =>
    parts.findIndex((other) => other.text === text) === at
      ? []
      : [error(file, [list, at], `‘${text}’ staat er twee keer.`, 'Geef elk onderdeel een eigen tekst.')],
  );
}

function twiceNamed(file: string, list: string, ids: readonly string[]): Fault[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [error(file, [list, at, 'id'], `het id ‘${id}’ staat er twee keer.`, 'Geef elk een eigen id.')],
  );
}
