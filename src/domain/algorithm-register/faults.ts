import type { RegisterFault } from './entry.ts';

export type EntryFault = Omit<RegisterFault, 'record' | 'name'>;

/** What a person reads about one record, and what to do. */
export const entryFaults = {
  noName:
    'Deze registratie heeft geen naam. Ze is niet ingelezen. Vul de naam aan in het bestand en lees het opnieuw in.',
  noId: 'Deze registratie heeft geen nummer. Een volgende keer herkennen we haar aan de naam. Verandert de naam, dan lijkt ze nieuw.',
  tooLong: (most: number) =>
    `Deze tekst is langer dan ${most.toLocaleString('nl-NL')} tekens. We namen het begin over. Lees de hele tekst in het register.`,
  status: (words: string) =>
    `De status ‘${words}’ kennen we niet. Kies zelf of de toepassing in ontwikkeling, in gebruik of buiten gebruik is.`,
  category: (words: string) =>
    `De categorie ‘${words}’ kennen we niet. Bepaal zelf in welke risicogroep de toepassing valt.`,
  date: (words: string) => `‘${words}’ is geen datum. We lieten hem weg. Kijk in het register wat er staat.`,
  url: (words: string) =>
    `‘${words}’ is geen webadres dat je kunt openen. We lieten het weg. Een goed adres begint met https://.`,
  version: (version: string) =>
    `Versie ${version} van de publicatiestandaard kennen we niet. We lazen wat we herkenden. Leg deze registratie naast het register.`,
  endsFirst: 'De einddatum ligt voor de begindatum. Kijk in het register welke van de twee klopt.',
};

/** What a person reads about the file as a whole, or about a record beside others. */
export const fileFaults = {
  noList: ofFile(
    'In dit bestand staan geen algoritmes. Download je registraties bij het Algoritmeregister als JSON of CSV en kies dat bestand.',
  ),
  noHeadings: ofFile(
    'De eerste regel heeft geen kolommen die we kennen, zoals ‘name’ en ‘organization’. Download het bestand opnieuw bij het Algoritmeregister en verander de eerste regel niet.',
  ),
  empty: ofFile(
    'Het bestand is leeg: er staat geen enkele registratie in. Download het opnieuw bij het Algoritmeregister.',
  ),
  tooManyCells: (record: number): RegisterFault => ({
    record,
    weight: 'look',
    message: 'Deze rij heeft meer cellen dan de eerste regel. Kijk of de teksten op de goede plek staan.',
  }),
  double: (record: number, name: string, earlier: number): RegisterFault => ({
    record,
    name,
    weight: 'left-out',
    message: `Registratie ${earlier} heeft hetzelfde nummer. We namen alleen die over. Haal een van de twee uit het bestand.`,
  }),
};

function ofFile(message: string): RegisterFault {
  return { record: 0, weight: 'left-out', message };
}
