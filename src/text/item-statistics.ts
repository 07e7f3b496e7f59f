import type { FlagKind } from '#domain/item-statistics';
import type { Item } from '#domain/schema/item';

const decimals = (value: number, digits: number) =>
  value
    .toFixed(digits)
    .replace('.', ',')
    .replace('-', '−')
    .replace(/^−(0,0+)$/, '$1');

export const itemText = {
  loading: 'We rekenen uit hoe de vragen het doen.',
  signedOut: 'Log in met het adres waarop je trainer bent.',
  notTrainer:
    'Deze pagina is voor trainers. Hoor jij daar ook bij? Vraag de beheerder om je het recht van trainer te geven.',
  notThere: 'Deze vraag is er niet, of je bent geen trainer.',
  allItems: 'Alle vragen',
  cell: 'Cel',
  allCells: 'Alle cellen',
  count: (shown: number, flagged: number) =>
    `${shown === 1 ? '1 vraag' : `${shown} vragen`}, waarvan ${flagged === 1 ? '1 met een melding' : `${flagged} met een melding`}.`,
  asOf: (day: string) => `Eerste pogingen die vóór ${day} zijn ingeleverd. Vandaag telt morgen mee.`,
  simulated: (some: number, all: number) =>
    `Let op: ${some === all ? 'alle antwoorden hier zijn gesimuleerd' : `${some} van deze ${all} antwoorden zijn gesimuleerd`}. Ze komen niet van mensen en zeggen niets over de vraag.`,
  columns: {
    item: 'Vraag',
    cell: 'Cel',
    answers: 'Gemaakt',
    facility: 'Score',
    discrimination: 'Onderscheid',
    flags: 'Melding',
  },
  version: (version: number) => `versie ${version}`,
  statuses: {
    draft: 'in bewerking',
    live: 'in gebruik',
    retired: 'uit gebruik',
    compromised: 'uitgelekt',
  } satisfies Record<Item['status'], string>,
  kinds: {
    single: 'één antwoord',
    multiple: 'meer antwoorden',
    order: 'volgorde',
    match: 'koppelen',
    categories: 'indelen',
    fault: 'fouten vinden',
    number: 'getal',
  } satisfies Record<Item['kind'], string>,
  fewer: 'minder dan 10',
  none: 'geen',
  flags: {
    negative: 'Sleutel nakijken: sterke deelnemers hebben deze vraag vaker fout',
    'strong-prefer': 'Sterke deelnemers kiezen vaker een fout antwoord',
    'low-discrimination': 'Onderscheidt niet: wie meer weet, scoort hier niet beter',
    'too-hard': 'Te moeilijk: minder dan 30% van de punten',
    'too-easy': 'Te makkelijk: bijna iedereen heeft deze vraag goed',
    unchosen: 'Een fout antwoord dat niemand kiest',
  } satisfies Record<FlagKind, string>,
  advice: {
    negative: 'Klopt de sleutel? Leg de vraag voor aan iemand die het antwoord niet kent.',
    'strong-prefer': 'Lees dit antwoord nog eens. Misschien klopt het ook, of staat er iets dubbelzinnigs in.',
    'low-discrimination':
      'Vaak kun je zonder de stof al raden, of hangt de vraag aan één woord. Schrijf haar concreter.',
    'too-hard': 'Staat het antwoord in de les? En staat in de vraag alles wat nodig is?',
    'too-easy': 'Maak de foute antwoorden aannemelijker, of zet de vraag uit gebruik.',
    unchosen: 'Schrijf hier een misvatting op die je echt hoort.',
  } satisfies Record<FlagKind, string>,
  percent: (share: number) => `${Math.round(share * 100)}%`,
  correlation: (value: number) => decimals(value, 2),
  figures: {
    answers: 'Eerste antwoorden',
    facility: 'Gemiddelde score',
    floor: (floor: string) => `wie gokt haalt ${floor}`,
    discrimination: 'Onderscheid',
    interval: (low: string, high: string) => `tussen ${low} en ${high}, met 95% zekerheid`,
    omitted: 'Open gelaten',
    ofAnswers: (share: string) => `${share} van de antwoorden`,
    right: 'Helemaal goed',
    flat: 'niet te zeggen: iedereen scoort gelijk',
  },
  tooFew: 'Nog geen tien eerste antwoorden. Cijfers over zo weinig mensen laten we niet zien.',
  counts: 'Nog geen dertig eerste antwoorden: alleen aantallen, en die niet als ze over een enkeling gaan.',
  noFlags: 'Geen meldingen. Deze vraag doet haar werk.',
  flagsTitle: 'Wat opvalt',
  table: {
    title: 'Wat er gekozen is',
    choice: 'Keuze',
    chosen: 'Gekozen',
    rest: 'Score elders',
    restHint: 'Score elders: hoe wie dit koos de andere vragen van deze cel maakte.',
    right: 'goed antwoord',
    placed: (target: string) => `gezet bij: ${target}`,
  },
  key: 'De vraag met sleutel en uitleg',
  rightAnswer: 'Goed antwoord',
  lesson: 'Het antwoord staat in de les',
  rapid: 'Hoe snel iemand antwoordt staat hier niet: hoe lang mensen ergens over doen, meten we niet.',
};
