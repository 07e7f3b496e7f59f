import { progressHeadings, progressNames } from '#domain/organisation/people-file';

/** How far people are, as far as their organisation sees it. */
export const progressText = {
  title: 'Voortgang per persoon',
  why: 'Wie heeft wat het werk vraagt, en wie is onderweg. Antwoorden en scores zie je niet.',
  nobody: 'Niet in de overzichten',
  loading: 'De voortgang wordt opgehaald …',
  progress: progressHeadings.progress,
  everybody: 'Iedereen',
  all: 'Naar de lijst met iedereen',
  go: 'Toon',
  of: (attained: number, asked: number) => `${attained} van ${asked} competenties`,
  nothingAsked: 'Het werk vraagt niets',
  renew: progressHeadings.renew,
  having: { expiring: 'Verliest binnen drie maanden een competentie', renewal: progressHeadings.renew },
  none: 'Niemand in deze groep.',
  progresses: progressNames,
  person: {
    title: 'Wat het werk vraagt',
    why: 'Alleen wat het werk vraagt. Wat iemand verder kan, is van diegene zelf.',
    notCounted: 'Deze persoon staat niet in de overzichten. Wie nog niet meedoet, of weg is, telt niet mee.',
    competence: 'Competentie',
    level: 'Niveau',
    state: 'Stand',
    attained: 'Op peil',
    open: 'Nog niet',
    expired: 'Verlopen',
    on: 'Laatst aangetoond',
    until: 'Geldt tot',
    renewSince: (day: string) => `Te vernieuwen sinds ${day}, omdat een toepassing veranderde.`,
    prohibited: 'Deze persoon werkt met een toepassing die verboden is. Stop het gebruik; daar hoort geen cursus bij.',
  },
};
