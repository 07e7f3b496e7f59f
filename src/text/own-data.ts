import type { LookKind, LookPurpose } from '#domain/organisation/look';
import type { Progress } from '#domain/organisation/person-view';

export const seenText = {
  loading: 'We halen op wat je organisatie van je ziet.',
  signedOut: 'Log in om je eigen gegevens te zien, precies zoals je organisatie ze ziet.',
  signedOutTitle: 'Jouw eigen gegevens',
  title: 'Wat ziet mijn organisatie nu van mij?',
  none: 'Je hoort bij geen organisatie. Niemand ziet dus iets van je namens een organisatie.',
  ended: 'Je lidmaatschap is beëindigd. De organisatie ziet geen voortgang meer van je.',
  waiting: 'Je doet nog niet mee. De organisatie ziet geen voortgang van je.',
  notReported: 'Je staat in geen overzicht van deze organisatie.',
  managers: 'Ook je leidinggevende ziet dit. Je organisatie heeft dat aangezet.',
  noManagers: 'Je leidinggevende ziet dit niet. Alleen HR ziet het.',
  prohibited: 'Bij je naam staat dat je werkt met een toepassing die verboden is.',
  nothingAsked: 'Je organisatie vraagt nog niets van je.',
  caption: 'Wat je werk vraagt, zoals HR het ziet',
  head: ['Wat je werk vraagt', 'Behaald', 'Op', 'Geldt tot en met'],
  yes: 'Ja',
  no: 'Nog niet',
  unknown: 'Geen',
  renewSince: (day: string) => `Te vernieuwen sinds ${day}.`,
  looks: 'Wie keek naar mijn gegevens?',
  noLooks: 'Niemand keek naar je gegevens.',
  lookHead: ['Wanneer', 'Wie', 'Wat', 'Waarvoor'],
  question: 'Klopt er iets niet? Vraag het',
} as const;

export const progressText = {
  complete: 'Je hebt alles laten zien wat je werk vraagt.',
  'under-way': 'Je hebt een deel laten zien van wat je werk vraagt.',
  'not-begun': 'Je hebt nog niets laten zien van wat je werk vraagt.',
} as const satisfies Record<Progress, string>;

export const lookKindText = {
  list: 'een lijst met jou erop',
  person: 'alleen jou',
  export: 'een bestand met jou erin',
  preview: 'een voorbeeld van een herinnering',
} as const satisfies Record<LookKind, string>;

export const lookPurposeText = {
  progress: 'zien hoe ver mensen zijn',
  renewal: 'zien wie iets moet vernieuwen',
  administration: 'de ledenlijst bijhouden',
  question: 'een vraag beantwoorden',
  evidence: 'verantwoording afleggen',
} as const satisfies Record<LookPurpose, string>;

export const takeAlongText = {
  title: 'Neem je gegevens mee',
  why: 'Alles wat we van je bewaren, met uitleg erbij.',
  json: 'Alles als JSON',
  csv: 'Alles als tabel (CSV)',
} as const;

export const eraseText = {
  title: 'Wis je account',
  goes: 'Dit gaat weg, voorgoed: je adressen, je profiel, je zelfreflectie, je gelezen lessen, je toetsen met antwoorden en uitslagen, je meldingen en je bewijzen bij ons. Je lidmaatschappen eindigen eerst.',
  badges:
    'Bewijzen die je deelt, zijn niet meer openbaar. Een bestand dat je zelf bewaarde, blijft te controleren: wissen trekt geen bewijs in.',
  staysTitle: 'Wat blijft, en waarom',
  stays: [
    'Tellingen van organisaties die al zijn vastgelegd. Daar staat geen persoon in.',
    'In welke groepen er is geteld, met hoeveel mensen. Het nummer waarmee jij meetelde, is vervangen door een nummer van niemand.',
    'Antwoorden die na 90 dagen al van jou waren losgemaakt. Niemand weet meer dat ze van jou waren.',
    'Dat een bewijs is ingetrokken, als dat was gebeurd: alleen een plaats op een lijst, zonder naam. Wie het bestand controleert, moet dat kunnen zien.',
    'Controlegetallen van het logboek, zodat niemand er iets uit kan halen. De inhoud van jouw regels gaat weg.',
    'Back-ups, tot ze zijn verlopen. Hoelang dat is, zegt wie deze website aanbiedt.',
  ],
  label: 'Typ: wis mijn account',
  hint: 'Zo wist niemand per ongeluk een account. Dit kan niet ongedaan worden gemaakt.',
  fault: 'Typ precies: wis mijn account',
  words: 'wis mijn account',
  button: 'Wis mijn account',
  busy: 'Bezig met wissen',
  done: 'Je account is gewist',
  doneWhy: 'We bewaren niets meer dat naar jou leidt.',
} as const;
