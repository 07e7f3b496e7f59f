import { contentPath } from '../content-path.ts';
import { advice, error, type Fault } from '../fault.ts';
import { sameAddress } from '../resource.ts';
import type { Checkable } from './checkable.ts';
import { missing } from './checkable.ts';

/** One address in two files, a cell named twice, a law that does not exist or cannot be compared, and what was last looked at over a year ago. */
export function resourceFaults(
  { resources, laws }: Pick<Checkable, 'resources' | 'laws'>,
  unreadable: ReadonlySet<string>,
  today: string | undefined,
): Fault[] {
  const law = missing(laws, unreadable, contentPath.law);
  const owners = new Map<string, string>();
  return Object.entries(resources).flatMap(([id, resource]) => {
    const file = contentPath.resource(id);
    const address = sameAddress(resource.url);
    const owner = owners.get(address);
    if (owner === undefined) owners.set(address, file);
    const { cells, minutes, atMost } = resource;
    const again = cells.findIndex((cell, at) => cells.indexOf(cell) < at);
    return [
      ...(owner === undefined ? [] : [twin(file, owner)]),
      ...(again === -1
        ? []
        : [error(file, ['cells', again], `‘${cells[again]}’ staat er twee keer.`, 'Haal er één weg.')]),
      ...(resource.law === undefined ? [] : law(file, ['law'], resource.law)),
      ...(resource.law !== undefined && resource.date === undefined ? [withoutDate(file)] : []),
      ...(atMost !== undefined && (minutes === 'onbekend' || atMost <= minutes) ? [wrongSpan(file)] : []),
      ...(today !== undefined && isOverAYear(resource.checked, today) ? [tooOld(file, resource.checked)] : []),
    ];
  });
}

function twin(file: string, owner: string): Fault {
  return error(file, ['url'], `Dit adres staat ook in ${owner}.`, 'Houd één bestand over.');
}

function withoutDate(file: string): Fault {
  const repair = "Voeg toe: date: met wanneer het verscheen, zoals '2025-10'. Dan zien we of het ouder is dan de wet.";
  return error(file, ['law'], 'Dit gaat over de wet, maar ‘date’ ontbreekt.', repair);
}

function wrongSpan(file: string): Fault {
  return error(file, ['atMost'], '‘atMost’ is niet meer dan ‘minutes’.', 'Verbeter een van beide, of haal atMost weg.');
}

function tooOld(file: string, checked: string): Fault {
  const problem = `Dit is voor het laatst nagekeken in ${checked}.`;
  const repair = 'Open het adres, kijk of alles nog klopt, en zet de dag van vandaag bij ‘checked’.';
  return advice(file, ['checked'], problem, repair);
}

function isOverAYear(checked: string, today: string): boolean {
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return checked < yearBefore.slice(0, checked.length);
}
