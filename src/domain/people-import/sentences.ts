import type { Part } from './fault.ts';
import { longest } from './people.ts';

/** What each part is called, with its article. */
const called: Record<Part, string> = {
  address: 'het e-mailadres',
  name: 'de naam',
  team: 'het team',
  roles: 'de rol',
  overlays: 'de functie',
  applications: 'de toepassing',
};
const plural = { roles: 'rollen', overlays: 'functies', applications: 'toepassingen' } as const;

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What a person reads of a fault in a list of people. Each sentence ends in what to do. */
export const sentences = {
  noAddress: 'Er staat geen e-mailadres. Vul het werkadres in, of haal de rij weg.',
  badAddress: (value: string) => `‘${short(value)}’ is geen e-mailadres. Schrijf het als naam@organisatie.nl.`,
  duplicate: (value: string, row: number) =>
    `${value} staat ook op rij ${row}. Laat één rij staan. Heeft iemand meer rollen, zet ze dan samen in één cel.`,
  tooLong: (part: Part, most: number) => `Bij ${called[part]} staan meer dan ${most} tekens. Maak het korter.`,
  tooManyValues: (part: keyof typeof plural) =>
    `Er staan meer dan ${longest.values} ${plural[part]} in de cel. Kijk of dit de goede kolom is.`,
  tooDeep: `Het team ligt meer dan ${longest.depth} lagen diep. Laat lagen weg.`,
  hidden: (part: Part) => `Bij ${called[part]} staat een onzichtbaar teken. Maak de cel leeg en typ hem opnieuw.`,
  broken: (part: Part) =>
    `Bij ${called[part]} staan kapotte letters. Bewaar het bestand als ‘CSV UTF-8’ of als .xlsx, en kies het opnieuw.`,
  citizenNumber: (part: Part) =>
    `Bij ${called[part]} lijkt een burgerservicenummer te staan. Haal dat weg: we nemen het nooit over.`,
  unknown: (part: Part, value: string, suggestion?: string) =>
    suggestion
      ? `We kennen ${called[part]} ‘${short(value)}’ niet. Bedoel je ‘${suggestion}’?`
      : `We kennen ${called[part]} ‘${short(value)}’ niet. Kies er een uit de lijst, of laat de cel leeg.`,
  noStaff: (value: string) =>
    `‘${value}’ is geen personeel en hoort niet in een organisatie. Haal de rij weg, of kies een andere rol.`,
  teamInItself: (path: string) => `In ‘${short(path)}’ staat een team onder zichzelf. Noem elk team één keer.`,
  teamCycle: (path: string) => `Deze teams vallen rondom onder elkaar: ${path}. Verander bij één het team erboven.`,
  whichTeam: (name: string, paths: readonly string[]) =>
    `‘${short(name)}’ kan ${paths
      .slice(0, 3)
      .map((path) => `‘${path}’`)
      .join(' of ')} zijn. Schrijf het hele pad.`,
  twoParents: (team: string, one: string, other: string, row: number) =>
    `‘${team}’ valt hier onder ‘${one}’, en op rij ${row} onder ‘${other}’. Maak ze gelijk, of geef ze een eigen naam.`,
};
