import { isCitizenNumber } from './citizen-number.ts';
import type { ImportFault, Part } from './fault.ts';
import { type Known, kinds, longest, type PersonRow } from './people.ts';
import { sentences } from './sentences.ts';
import { folded, hasBrokenLetters, hasHidden, isAddress } from './text.ts';

/**
 * Everything that is wrong with these people, all at once and in the order of the rows. The browser shows it before
 * anything is sent; the server asks the same again of what it receives, some rows at a time: `first` remembers on which
 * row each address stood.
 */
export function rowFaults(
  people: readonly PersonRow[],
  known: Known,
  first = new Map<string, number>(),
): ImportFault[] {
  const ids = Object.fromEntries(kinds.map((kind) => [kind, new Set(known[kind].map(({ id }) => id))]));
  const noStaff = new Map(known.roles.flatMap(({ id, title, advice }) => (advice ? [[id, title] as const] : [])));
  return people.flatMap((person) => {
    const earlier = first.get(person.address);
    if (earlier === undefined && person.address !== '') first.set(person.address, person.row);
    return [
      ...addressFaults(person, earlier),
      ...textFaults(person),
      ...teamFaults(person),
      ...kinds.flatMap((kind) => [
        ...(person[kind].length > longest.values
          ? [fault(person, kind, 'too-many', sentences.tooManyValues(kind))]
          : []),
        ...person[kind]
          .filter((id) => !ids[kind]?.has(id))
          .map((id) => ({ ...fault(person, kind, 'unknown', sentences.unknown(kind, id)), value: id })),
      ]),
      ...person.roles.flatMap((id) => {
        const title = noStaff.get(id);
        return title ? [{ ...fault(person, 'roles', 'no-staff', sentences.noStaff(title)), value: id }] : [];
      }),
    ];
  });
}

function addressFaults(person: PersonRow, earlier: number | undefined): ImportFault[] {
  const { address } = person;
  if (address === '') return [fault(person, 'address', 'no-address', sentences.noAddress)];
  if (address.length > longest.address || hasHidden(address) || hasBrokenLetters(address)) return [];
  if (!isAddress(address)) return [fault(person, 'address', 'bad-address', sentences.badAddress(address))];
  return earlier === undefined ? [] : [fault(person, 'address', 'duplicate', sentences.duplicate(address, earlier))];
}

function textFaults(person: PersonRow): ImportFault[] {
  const texts: (readonly [Part & keyof typeof longest, string])[] = [
    ['address', person.address],
    ['name', person.name ?? ''],
    ...person.team.map((name) => ['team', name] as const),
  ];
  return texts.flatMap(([part, text]) => {
    const most = longest[part];
    if (text.length > most) return [fault(person, part, 'too-long', sentences.tooLong(part, most))];
    if (hasBrokenLetters(text)) return [fault(person, part, 'broken-letters', sentences.broken(part))];
    if (hasHidden(text)) return [fault(person, part, 'hidden-character', sentences.hidden(part))];
    return isCitizenNumber(text) ? [fault(person, part, 'citizen-number', sentences.citizenNumber(part))] : [];
  });
}

function teamFaults(person: PersonRow): ImportFault[] {
  const { team } = person;
  if (team.length > longest.depth) return [fault(person, 'team', 'too-many', sentences.tooDeep)];
  const twice = new Set(team.map(folded)).size < team.length;
  return twice ? [fault(person, 'team', 'team-in-itself', sentences.teamInItself(team.join(' / ')))] : [];
}

const fault = ({ row }: PersonRow, part: Part, code: ImportFault['code'], says: string): ImportFault => ({
  row,
  part,
  code,
  says,
});
