import { counted } from './numbers.ts';

/** What may stand in the name of a file everywhere. */
const slug = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

export const dashboardText = {
  loading: 'Het overzicht wordt gemaakt …',
  headline: {
    complete: (people: number) => `op peil, van ${people}`,
    underWay: 'onderweg',
    notBegun: 'nog niet begonnen',
    expiring: 'verliezen binnen drie maanden een competentie',
  },
  notForYou: {
    title: 'Hier staan cijfers over mensen',
    why: 'Daarom ziet alleen HR dit overzicht, en leidinggevenden als je organisatie dat heeft aangezet. Wat er over jou bekend is, zie je zelf.',
    seen: 'Wat ziet mijn organisatie van mij?',
    account: 'Naar mijn account',
  },
  noNames: 'Wie hoe ver is, ziet alleen HR, en een leidinggevende als je organisatie dat heeft aangezet.',
  empty: {
    title: 'Nog niemand om te tellen',
    why: 'Voeg mensen toe, met een lijst of één voor één. Daarna zie je hier per team en competentie hoe ver zij zijn.',
    link: 'Mensen toevoegen',
  },
  matrix: {
    title: 'Teams en competenties',
    caption: 'Hoeveel mensen het gevraagde niveau hebben, per team en competentie',
    team: 'Team',
    all: 'Alles op peil',
    of: (asked: number) => `van ${asked}`,
    notAsked: 'niet nodig',
    nobody: 'Hier zit nog niemand.',
    few: 'te weinig mensen',
    tooFew: (minimum: number) => `Minder dan ${minimum} mensen om te tellen.`,
    small: (minimum: number) =>
      `We tellen geen groep van minder dan ${minimum} mensen: dan zeg je iets over personen. Wie in zo’n team zit, telt mee in het team erboven. Tel teams dus niet bij elkaar op.`,
    people: (people: number) => counted(people, 'persoon', 'mensen'),
    legend: { asked: 'Wie het nodig heeft', met: 'Op peil', half: 'Minder dan de helft op peil' },
    whole: 'Hele organisatie',
    take: 'Download deze tabel (CSV)',
    file: (place: string | undefined) => `overzicht${place ? `-${slug(place)}` : ''}.csv`,
    where: 'Welk team je ziet',
  },
  tooFew: {
    title: (people: number) => counted(people, 'persoon', 'mensen'),
    why: (minimum: number) =>
      `Dat zijn er te weinig om te tellen: onder ${minimum} zeg je iets over personen. Toon je de mensen, dan vragen we waarvoor, en kunnen zij lezen dat je keek.`,
    show: 'Toon de mensen',
  },
  partly: (shown: number, people: number, minimum: number) =>
    `Van ${people} mensen tellen er ${shown} mee. De anderen zitten in groepen van minder dan ${minimum}.`,
  look: 'Klik je door naar mensen? Dan vragen we waarvoor, en kan diegene lezen dat je keek.',
  prohibited: (people: number) =>
    `${counted(people, 'persoon werkt', 'mensen werken')} met een toepassing die verboden is. Daar hoort geen cursus bij: stop het gebruik en meld het.`,
  toRenew: (people: number) =>
    `${counted(people, 'persoon heeft', 'mensen hebben')} iets te vernieuwen, omdat een toepassing veranderde.`,
  waiting: (invited: number) =>
    `${counted(invited, 'persoon', 'mensen')} van de lijst ${invited === 1 ? 'doet' : 'doen'} nog niet mee.`,
  open: (open: number, expired: number) =>
    `${counted(open, 'persoon is', 'mensen zijn')} uitgenodigd en ${open === 1 ? 'heeft' : 'hebben'} nog niet gereageerd.${
      expired === 0 ? '' : ` Bij ${expired} van hen werkt de uitnodiging niet meer.`
    }`,
  none: (none: number) =>
    `${counted(none, 'persoon staat', 'mensen staan')} op de lijst en ${none === 1 ? 'is' : 'zijn'} nog niet uitgenodigd.`,
  asked: (asked: number) =>
    `${counted(asked, 'persoon vraagt', 'mensen vragen')} om mee te doen en ${asked === 1 ? 'wacht' : 'wachten'} op antwoord.`,
  next: {
    kicker: 'Je volgende stap',
    expiring: (people: number) => `Bij ${counted(people, 'persoon', 'mensen')} verloopt binnenkort iets`,
    expiringWhy: 'Stuur één herinnering. Opnieuw laten zien is een korte toets per competentie.',
    open: (people: number) => `${counted(people, 'persoon is', 'mensen zijn')} nog niet begonnen`,
    any: 'Herinner wie nog iets te doen heeft',
    openWhy: 'Een vriendelijke herinnering helpt. Iedereen krijgt er hoogstens één per week.',
    remind: 'Maak een herinnering',
  },
} as const;
