import type { ReminderRepeat, ReminderTopic } from '#domain/organisation/reminder';
import { counted } from './numbers.ts';

const people = (count: number) => counted(count, 'persoon', 'mensen');

export const remindersText = {
  loading: 'De herinneringen worden opgehaald …',
  make: {
    title: 'Nieuwe herinnering',
    why: 'Iedereen krijgt er hoogstens één per week, van alle organisaties samen. Wie herinneringen uitzette, krijgt er geen.',
    team: 'Voor wie',
    everybody: 'Iedereen',
    choose: 'Kies een team',
    about: 'Waarover',
    topics: {
      open: {
        title: 'Wat nog open staat',
        hint: 'Voor wie nog niet alles heeft wat het werk vraagt, of nog niet meedoet.',
      },
      expiring: { title: 'Wat binnenkort verloopt', hint: 'Voor wie binnen acht weken iets opnieuw moet laten zien.' },
      renewal: { title: 'Wat te vernieuwen is', hint: 'Voor wie werkt met een toepassing die is veranderd.' },
    } satisfies Record<ReminderTopic, { title: string; hint: string }>,
    due: {
      label: 'Uiterste dag (mag leeg blijven)',
      hint: 'De mail noemt deze dag en heeft een bestand voor de agenda.',
    },
    preview: 'Bekijk vooraf',
    busy: 'Bezig …',
  },
  preview: {
    title: 'Zo wordt de herinnering',
    people: (count: number) =>
      count === 0
        ? 'Nu krijgt niemand een mail.'
        : `${count === 1 ? 'Nu krijgt' : 'Nu krijgen'} ${people(count)} een mail.`,
    invited: (count: number) =>
      `Van hen doen er ${count} nog niet mee. Zij krijgen een herinnering aan de uitnodiging.`,
    skipped: (count: number) =>
      `We slaan ${people(count)} over: korter dan een week geleden gemaild, of herinneringen uitgezet.`,
    tooFew:
      'Hoeveel mensen een mail krijgen, zeggen we niet van een kleine groep. Kijk hieronder wie, en zeg waarvoor.',
    noNumbers: 'Hoeveel mensen een mail krijgen, ziet alleen wie mensen met naam mag zien.',
    mail: 'De mail',
    example: 'De onderdelen zijn een voorbeeld: iedereen leest alleen over zichzelf.',
    invitation: 'De mail aan wie nog niet meedoet',
    subject: 'Onderwerp',
    who: 'Wie krijgt een mail?',
    whoWhy: 'Wie op de lijst staat, kan lezen dat je keek en waarvoor.',
    first: 'De eerste vijftig op naam.',
    nobody: 'Niemand.',
    send: 'Stuur nu',
    plan: 'Plan deze herinnering',
    sent: 'De mails gaan nu weg.',
    planned: 'De herinnering is gepland.',
    sentAndPlanned: 'De mails gaan nu weg. De volgende zijn gepland.',
  },
  when: {
    day: {
      label: 'Eerste dag (leeg is nu)',
      hint: 'Op een latere dag gaan de mails op een werkdag, tussen acht en zes uur.',
    },
    past: 'Deze dag is al voorbij. Kies een latere dag, of laat dit leeg.',
    afterDue: 'Deze dag is later dan de uiterste dag. Kies een eerdere dag.',
    repeat: 'En daarna',
    once: 'Niet meer',
    everyWeeks: (weeks: number) => `Elke ${weeks} weken`,
    monthly: 'Elke maand',
    anew: 'Elke keer kijken we opnieuw wie het aangaat. Het aantal hierboven is dat van vandaag.',
  },
  list: {
    title: 'Verstuurd en gepland',
    none: 'Er is nog niets verstuurd.',
    of: (about: ReminderTopic, team: string) => `${remindersText.make.topics[about].title}, ${team}`,
    everybody: 'de hele organisatie',
    made: (day: string) => `Gemaakt op ${day}.`,
    next: (repeat: ReminderRepeat, everyWeeks: number, day: string) =>
      repeat === 'once'
        ? `Gaat op ${day}.`
        : `${repeat === 'monthly' ? 'Elke maand' : `Elke ${everyWeeks} weken`}. De volgende gaan op ${day}.`,
    ended: (day: string) => `Klaar sinds ${day}.`,
    sent: (count: number) => counted(count, 'mail verstuurd', 'mails verstuurd'),
    waiting: (count: number) => `${count} wachten nog`,
    failed: (count: number) => `${count} niet weg gekregen`,
    refresh: 'Ververs de lijst',
    end: 'Stop',
    endOf: (what: string) => `Stop: ${what}`,
    endQuestion: 'Wat nog niet is verstuurd, gaat dan niet meer weg.',
    endYes: 'Ja, stop ermee',
    stopped: 'De herinnering is gestopt.',
  },
};
