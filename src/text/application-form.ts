import type { DraftFault } from '#domain/organisation/draft';
import { counted } from './shared.ts';

export const applicationFormText = {
  name: { label: 'Naam', hint: 'Zo noemen je collega’s de toepassing.' },
  description: { label: 'Wat doet de toepassing?', hint: 'Een of twee zinnen die een collega begrijpt.' },
  purpose: {
    label: 'Waarvoor gebruiken jullie haar?',
    hint: 'Verandert dit later, dan vragen we wie ermee werkt om bij te leren.',
  },
  model: {
    label: 'Op welk model of product draait zij?',
    hint: 'Met de versie, als je die weet. Bijvoorbeeld: Voorbeeldtaal 4.',
  },
  basedOn: {
    label: 'Op welke soort lijkt zij het meest?',
    hint: 'De vragen hieronder worden dan alvast ingevuld. Kijk ze na: jullie eigen antwoord gaat voor.',
    none: 'Geen van deze, of dat weet ik niet',
  },
  reviewOn: { label: 'Wanneer kijken jullie er weer naar?', hint: 'Kies een dag binnen een jaar.' },
  questions: {
    title: 'Waar let je op?',
    open: (count: number) =>
      count === 0
        ? 'Alle vragen zijn beantwoord.'
        : `Nog ${counted(count, 'vraag', 'vragen')} open. Tot iemand antwoordt, rekenen we voorzichtig: dat kan meer vragen van je collega’s.`,
    unknown: 'Weet ik niet',
    suggested: (value: string) => `Voorstel: ${value}.`,
    confirm: 'Dit klopt',
    confirmOf: (question: string) => `Dit klopt: ${question}`,
    fromType: 'Ingevuld volgens de soort die je koos.',
    fromAid: 'Ingevuld met de beslishulp.',
  },
  aid: {
    title: 'Weet je de risicogroep niet? Vraag het de beslishulp',
    taken: (names: string) => `De beslishulp vulde in: ${names}. Kijk het hieronder na.`,
  },
  save: 'Bewaar de toepassing',
  saving: 'Bezig',
  cancel: 'Stop zonder te bewaren',
  faults: {
    'no-name': 'Vul een naam in.',
    'long-name': 'Maak de naam korter: hoogstens 250 tekens.',
    'no-description': 'Vul in wat de toepassing doet.',
  } satisfies Record<DraftFault, string>,
};
