import { dayOf } from '#domain/dutch-date';
import { hourOf } from './dates.ts';
import { counted } from './shared.ts';

/** What stands on the page of a test before it starts. */
export const testStartText = {
  roleLead: (parts: number) =>
    `Dit is de toets van ${parts} onderdelen achter elkaar. Wat je al hebt gehaald, krijg je niet nog een keer. Je kunt de onderdelen ook los doen.`,
  roleRule:
    'Elk onderdeel telt apart, met dezelfde regels als de losse toets. Een goed onderdeel maakt een ander niet goed.',
  kicker: 'Je volgende stap',
  facts: {
    size: (questions: number, minutes: number) => `${questions} vragen, ongeveer ${minutes} minuten`,
    noLimit: 'Er is geen tijdslimiet. Je kunt stoppen en later verdergaan, ook op een ander apparaat.',
    account: 'Met je account',
    accountWhy: 'Deze toets telt mee, en moet dus bij jou horen. Een e-mailadres is genoeg.',
    answers: 'Je antwoorden zijn van jou',
    answersWhy:
      'Elk antwoord wordt meteen bewaard. Alleen jij ziet je antwoorden en je score. 90 dagen na de uitslag maken we ze los van je naam.',
    rule: 'Wanneer is het gehaald?',
    open: 'Vragen mag je openlaten',
    openWhy: 'Een open vraag levert geen punten op, maar kost ook niets. Voor je inlevert, zie je wat nog open staat.',
  },
  loading: { title: 'Even kijken of je al begonnen bent', text: 'Dit duurt meestal minder dan een seconde.' },
  signedOut: {
    title: 'Log in om te beginnen',
    text: 'Daarna kom je hier terug. Heb je nog geen account? Dan maak je het zo, met je e-mailadres.',
    action: 'Log in',
  },
  ready: {
    title: 'Klaar om te beginnen?',
    text: 'Je hoeft de lessen niet eerst te volgen.',
    action: 'Begin met de toets',
    busy: 'De toets wordt klaargezet…',
  },
  earlier: {
    attained: (moment: string) => ({
      title: 'Dit heb je al gehaald',
      says: `Je liet het zien op ${dayOf(moment)}. Je hoeft de toets niet nog eens te doen.`,
    }),
    badges: 'Naar mijn bewijzen',
    again: 'Doe de toets opnieuw',
    shortSet: {
      title: 'Je was er bijna',
      says: 'Maak eerst de korte set van een paar vragen. Die geeft de doorslag, en je antwoorden van toen tellen mee.',
    },
    waits: (moment: string) => ({
      title: 'Lees eerst terug wat je miste',
      says: `Vanaf ${dayOf(moment)} om ${hourOf(moment)} kun je de toets opnieuw doen. Bij je uitslag staat wat je kunt nalezen.`,
    }),
    another: (moment: string) => ({
      title: 'Klaar voor een nieuwe poging?',
      says: `Je deed deze toets op ${dayOf(moment)}. Je krijgt zoveel mogelijk nieuwe vragen.`,
    }),
  },
  open: {
    title: 'Je bent al begonnen',
    text: (answered: number, all: number) =>
      answered === 0
        ? 'Je hebt nog geen vraag beantwoord.'
        : `${counted(answered, 'vraag heeft', 'vragen hebben')} een antwoord, van de ${all}.`,
    action: 'Ga verder',
  },
  trouble: { title: 'Dat lukte niet', retry: 'Probeer het opnieuw' },
  refused: { toResult: 'Naar je uitslag', toPath: 'Naar je leerpad' },
  gone: 'De toets in deze link is er niet, of is niet van jou. Je kunt hier wel zelf beginnen.',
  practice: 'Oefen eerst, zonder account',
  withoutScript: 'Voor de toets is JavaScript nodig. De lessen kun je zonder lezen.',
};
