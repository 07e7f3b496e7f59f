import { type CellId, cellParts, levelNames } from '#domain/taxonomy';
import { cellShort, cellsInWords } from './cells.ts';

export const badgesText = {
  loading: 'We halen je bewijzen op.',
  signedOut: {
    title: 'Laat zien wat je kunt',
    why: 'Haal je een toets, dan vraag je hier een bewijs aan. Log in om je bewijzen te zien.',
  },
  none: {
    title: 'Je hebt nog geen bewijzen',
    why: 'Haal je een toets, dan haal je hier het bewijs op. Een bewijs gaat over één competentie op één niveau. Haal je alles wat je rol vraagt, dan is er ook een rolbewijs.',
    link: 'Kies een toets',
  },
  summary: (count: number) =>
    count === 1
      ? 'Eén bewijs. Iedereen kan het controleren, zonder account.'
      : `${count} bewijzen. Iedereen kan ze controleren, zonder account.`,
  attained: 'Behaald',
  role: {
    open: 'Rolbewijs, nog niet compleet',
    complete: 'Rolbewijs, compleet',
    claimed: 'Rolbewijs, behaald',
    revoked: 'Rolbewijs, ingetrokken',
    title: (short: string) => `AI-geletterd als ${short}`,
    met: (met: number, asked: number) => `Je hebt ${met} van de ${asked} niveaus.`,
    todo: (cells: readonly CellId[]) => `Nog te doen: ${cellsInWords(cells)}.`,
    untested: (cells: readonly CellId[]) =>
      `Voor ${cellsInWords(cells)} is er nog geen toets. ${cells.length === 1 ? 'Dat niveau blijft' : 'Die niveaus blijven'} open tot die er is.`,
    goOn: (cell: CellId) => `Ga verder met ${cellShort(cell)}`,
    all: 'Je hebt alles gehaald wat deze rol met jouw toepassingen vraagt.',
    claim: 'Haal je rolbewijs op',
    below: 'Je bewijs staat hieronder.',
    takenBack:
      'Bij je bewijs hieronder lees je waarom het is ingetrokken. Doe een van de toetsen opnieuw voor een nieuw bewijs.',
    prohibited: (article: string) =>
      `In je profiel staat een toepassing die verboden is (${article}). Daar hoort geen bewijs bij. Meld het bij je CIO of je functionaris gegevensbescherming.`,
    profile: 'Bekijk je profiel',
    none: 'Er is ook een rolbewijs',
    noneWhy: 'Je account weet nog niet welke rol je hebt. Kies je rol, dan zie je hier hoe ver je bent.',
    choose: 'Kies je rol',
    bring: 'Neem je keuze op dit apparaat mee',
    picture: (short: string, met: number, asked: number) =>
      `Het profiel van ${short} als rij huizen: ${met} van de ${asked} tegels zijn gekleurd.`,
  },
  claim: {
    ready: 'Gehaald, nog geen bewijs opgehaald',
    button: 'Haal je bewijs op',
    busy: 'Bezig met maken',
    for: (cell: CellId) => ` van ${cellShort(cell)}`,
    done: (name: string) => `Je bewijs staat klaar: ${name}.`,
    address: 'Zet een afdruk van mijn e-mailadres in nieuwe bewijzen',
    addressHint:
      'Wie je adres kent, of het goed raadt, kan dan zien dat het bewijs van jou is. Je adres zelf staat er niet in. Zonder afdruk staat er niets over jou in het bewijs.',
  },
  level: (cell: CellId) => levelNames[cellParts(cell).level],
  attainedOn: (day: string) => `Behaald op ${day}`,
  awardedOn: (day: string) => `Opgehaald op ${day}`,
  term: {
    valid: (day: string) => `Geldig tot ${day}`,
    'ends-soon': (day: string) => `Loopt af op ${day}`,
    expired: (day: string) => `Verlopen op ${day}`,
    revoked: (day: string) => `Ingetrokken op ${day}`,
  },
  renew: 'Doe de toets opnieuw voor een nieuw bewijs.',
  reason: (reason: string) => `Reden: ${reason}`,
  of: (name: string) => ` van ${name}`,
  files: {
    title: 'Downloaden',
    'badge.png': 'Afbeelding met het bewijs erin (PNG)',
    'badge.svg': 'Afbeelding met het bewijs erin (SVG)',
    'credential.json': 'Open Badge 3.0 (JSON)',
    'credential.jwt': 'Open Badge 3.0 (JWT)',
    print: 'Om te printen',
  },
  share: {
    title: 'Delen',
    switch: 'Openbare pagina',
    on: 'aan',
    off: 'uit',
    hint: 'Staat hij aan, dan kan iedereen met de link je bewijs zien. Zet je hem uit, dan werkt die link nooit meer.',
    link: 'Link naar de openbare pagina',
    copy: 'Kopieer de link',
    open: 'Open de pagina',
    copied: 'De link staat op je klembord.',
    selected: 'De link is geselecteerd. Kopieer hem met Ctrl+C, of Cmd+C op een Mac.',
    linkedIn: 'Voeg toe aan je LinkedIn-profiel',
  },
  family: {
    title: 'Alle bewijzen',
    caption: 'Zeven competenties op vier niveaus. Behaalde niveaus zijn gekleurd.',
    captionOfAll: 'De bewijzen van zeven competenties op vier niveaus.',
    attained: 'behaald',
    open: 'nog niet behaald',
    noTest: 'nog geen toets',
    noCell: 'bestaat niet',
  },
  how: {
    title: 'Zo lees je een bewijs',
    shape:
      'De vorm is de competentie. Vier delen maken de figuur af: één deel is niveau 1 Bewust, vier delen is niveau 4 Expert. Het vult zich van onderen, zoals water in een sluis.',
    picture: (level: number) => `${level} van de vier delen gevuld`,
    means:
      'Een bewijs toont aan dat je dit niveau op een datum hebt laten zien. Het draagt bij aan de maatregelen voor AI-geletterdheid (artikel 4 AI-verordening). Het geldt 24 maanden en blijft van jou, ook als je van werk verandert.',
    check: 'Een bewijs controleren',
  },
};
