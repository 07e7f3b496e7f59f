import { dayOf } from '#domain/dutch-date';
import type { LeftOut } from '../client/attempts.ts';
import { cellTitle } from './cells.ts';
import { hourOf } from './dates.ts';

/** What a test says: before it starts, while it is made, and when it is handed in. */
export const assessmentText = {
  noTimeLimit: 'Geen tijdslimiet.',
  progress: (at: number, all: number, answered: number) =>
    `Voortgang: ${answered} van de ${all} vragen beantwoord, je bent bij vraag ${at} van ${all}`,
  questionOf: (at: number, all: number) => `Vraag ${at} van ${all}`,
  question: (at: number) => `Vraag ${at}`,
  next: 'Volgende vraag',
  previous: 'Vorige vraag',
  toCheck: 'Nakijken en inleveren',
  overview: 'Bekijk al je antwoorden',
  showAll: 'Toon alle vragen op één pagina',
  showOne: 'Toon één vraag per keer',
  mayStayOpen: 'Weet je het niet? Je mag een vraag openlaten.',

  check: {
    title: 'Nakijken en inleveren',
    allGiven: 'Alle vragen hebben een antwoord. Je kunt er nog één keer langslopen.',
    openTitle: (open: number) => (open === 1 ? 'Eén vraag is nog niet af' : `${open} vragen zijn nog niet af`),
    openHint:
      'Wat je openlaat, levert geen punten op. Kies een vraag om die alsnog te maken, of lever in zoals het nu is.',
    states: { open: 'Nog open', partly: 'Deels beantwoord', given: 'Beantwoord' },
    toOpen: (at: number) => `Ga naar vraag ${at}`,
    handIn: 'Lever in',
    handInOpen: 'Lever in zoals het nu is',
    busy: 'Bezig met inleveren…',
    final: 'Na het inleveren kun je niets meer wijzigen.',
    back: 'Terug naar de vragen',
  },

  save: {
    saving: 'Bezig met bewaren…',
    saved: (at: string) =>
      `Antwoord bewaard om ${hourOf(at)}. Je kunt stoppen en later verdergaan, ook op een ander apparaat.`,
    quiet: 'Elk antwoord wordt meteen bewaard. Je kunt stoppen en later verdergaan.',
    offline: 'Je hebt nu geen verbinding. Je antwoorden staan op dit apparaat. We versturen ze zodra het weer kan.',
    failed: 'Bewaren lukt nu niet. Je antwoorden staan op dit apparaat. We proberen het zo opnieuw.',
    signedOut: 'Je sessie is verlopen. Je antwoorden staan op dit apparaat. Log in, dan ga je hier verder.',
    signIn: 'Log in en ga verder',
    onPage: 'Je browser bewaart niets. Laat deze pagina dus open tot het weer lukt.',
    closed: 'Deze toets is al ingeleverd, bijvoorbeeld in een ander tabblad.',
    toResult: 'Bekijk de uitslag',
  },

  leftOut: {
    title: 'Niet alles doet deze keer mee',
    toShortSet: 'Naar de korte set',
    one({ cell, reason, until }: LeftOut): string {
      const what = cellTitle(cell);
      const when = until ? ` Vanaf ${dayOf(until)} om ${hourOf(until)} kan het weer.` : '';
      switch (reason) {
        case 'attained':
          return `${what} heb je al gehaald.`;
        case 'cooling-down':
          return `${what} heb je kort geleden gemaakt.${when}`;
        case 'spent':
          return `Voor ${what} zijn je pogingen op.${when}`;
        case 'open':
          return `${what} zit in een toets die je nog niet hebt ingeleverd.`;
        case 'short-set':
          return `Voor ${what} staat nog een korte set klaar.`;
        default:
          return reason satisfies never;
      }
    },
  },

  report: {
    title: 'Deze vraag klopt niet',
    label: 'Wat klopt er niet?',
    hint: 'Een trainer leest dit zonder je naam. Het antwoord vind je bij je account.',
    send: 'Verstuur je melding',
    sending: 'Bezig met versturen…',
    tooShort: 'Schrijf in een paar woorden wat er niet klopt.',
    sent: 'Dank je. Een trainer kijkt ernaar. Het antwoord vind je bij je account.',
  },
};
