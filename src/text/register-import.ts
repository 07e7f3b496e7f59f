import type { PassedOn } from '#domain/algorithm-register/difference';
import type { RegisterCategory, RegisterStatus } from '#domain/algorithm-register/entry';
import type { OwnField } from '#domain/algorithm-register/own-texts';
import { counted } from './shared.ts';

const algorithms = (count: number) => counted(count, 'algoritme', 'algoritmes');
const applications = (count: number) => counted(count, 'toepassing', 'toepassingen');

export const registerImportText = {
  file: {
    drop: 'Sleep hier het bestand van het Algoritmeregister heen',
    or: 'of',
    choose: 'Kies een bestand',
    chooseHint: 'JSON of CSV, hoogstens 10 MB. Het bestand blijft op je computer tot je de keuze bevestigt.',
    reading: 'Het bestand wordt gelezen.',
    read: (count: number) => `Gelezen: ${algorithms(count)}.`,
    again: 'Kies een ander bestand',
  },
  refused: {
    tooLarge:
      'Dit bestand is groter dan 10 MB. Download alleen de registraties van je eigen organisatie en kies dat bestand.',
    empty: 'Dit bestand is leeg. Download het opnieuw bij het Algoritmeregister.',
    unreadable: 'Dit bestand is niet te lezen. Staat het nog op de plek waar je het koos? Probeer het opnieuw.',
    notText: 'Dit is geen JSON en geen CSV. Open je het in Excel, bewaar het dan als ‘CSV UTF-8’ en kies dat bestand.',
    brokenJson: 'Dit lijkt JSON, maar het is niet heel. Misschien is het downloaden onderbroken. Download het opnieuw.',
    quotes: (row: number) =>
      `Vanaf rij ${row} klopt een aanhalingsteken niet, dus weten we niet waar een tekst ophoudt. Download het bestand opnieuw.`,
    notLoaded: 'Het onderdeel dat CSV leest, kwam niet binnen. Kijk of je verbinding hebt en probeer het opnieuw.',
  },
  organisation: {
    title: 'Welke organisatie?',
    label: 'Van welke organisatie wil je de algoritmes overnemen?',
    hint: 'In het bestand staan meer organisaties. Je neemt alleen over wat van jouw organisatie is.',
    option: (name: string, count: number) => `${name} (${count})`,
    unnamed: 'Zonder organisatie',
    choose: 'Verder',
  },
  faults: {
    title: (count: number) => (count === 1 ? 'Eén ding om naar te kijken' : `${count} dingen om naar te kijken`),
    record: (record: number, name?: string) => `Registratie ${record}${name ? `, ${name}` : ''}`,
    leftOut: 'niet ingelezen',
    more: (count: number) => `En nog ${count}. Herstel eerst deze, en kies het bestand dan opnieuw.`,
  },
  preview: {
    title: 'Dit verandert er',
    nothing: 'Er verandert niets. Alles in het bestand staat al zo in jullie register.',
    unchanged: (count: number) =>
      count === 1 ? 'Eén toepassing blijft gelijk.' : `${count} toepassingen blijven gelijk.`,
    added: (count: number) => `Nieuw: ${applications(count)}`,
    alike: 'Jullie hebben al een toepassing met deze naam. Neem deze alleen over als het een andere is.',
    changed: (count: number) => `Veranderd: ${applications(count)}`,
    hints: {
      added: 'Wat we uit de tekst afleiden, is een voorstel. Iemand van jullie bevestigt het later.',
      changed: 'Wat jullie zelf hebben ingevuld, blijft staan: eigenaar, gebruikers, instructie en antwoorden.',
      gone: 'Je zet erbij dat ze niet meer in het register staan. Ze blijven in gebruik tot jullie ze zelf stoppen.',
    },
    back: 'Staat weer in het register.',
    gone: (count: number) => `Niet meer in het bestand: ${applications(count)}`,
    all: 'Alles aanvinken',
    none: 'Niets aanvinken',
    confirm: (count: number) => (count === 0 ? 'Neem over' : `Neem ${applications(count)} over`),
    confirming: 'Bezig',
    cancel: 'Stop zonder iets te veranderen',
    chooseSome: 'Vink eerst aan wat je wilt overnemen.',
  },
  change: {
    title: (name: string) => `Wat er verandert bij ${name}`,
    was: 'was',
    becomes: 'wordt',
    nothing: 'leeg',
    conflict: (field: string) => `${field}: jullie hebben dit zelf veranderd, en het register ook. Wat wil je houden?`,
    ours: 'Van ons',
    theirs: 'Van het register',
    toConfirm: 'Dit is een voorstel. Iemand bevestigt het daarna.',
  },
  fields: {
    name: 'Naam',
    description: 'Omschrijving',
    purpose: 'Doel',
    status: 'Status',
    category: 'Categorie in het register',
    begin: 'In gebruik sinds',
    end: 'In gebruik tot',
    organisation: 'Organisatie in het register',
    humanIntervention: 'Menselijke tussenkomst',
    data: 'Gegevens',
    method: 'Technische werking',
    legalBasis: 'Wettelijke basis',
    provider: 'Leverancier',
    contact: 'Contact',
    url: 'Webadres',
    version: 'Versie van de publicatiestandaard',
  } satisfies Record<OwnField | PassedOn, string>,
  statuses: {
    development: 'in ontwikkeling',
    'in-use': 'in gebruik',
    'out-of-use': 'buiten gebruik',
  } satisfies Record<RegisterStatus, string>,
  categories: {
    'high-risk': 'hoog-risico AI-systeem',
    impactful: 'impactvol algoritme',
    other: 'overig algoritme',
  } satisfies Record<RegisterCategory, string>,
};
