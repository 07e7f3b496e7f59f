/** The tests that do not count: to practise, and to see where to begin. */
export const practiceTestText = {
  kicker: 'Telt niet mee',
  practice: {
    title: 'Klaar om te oefenen?',
    says: 'Je krijgt vragen zoals in de echte toets. Na afloop zie je wat goed was en waarom.',
    action: 'Begin met oefenen',
  },
  placement: {
    title: 'Klaar om te beginnen?',
    says: 'Weet je iets niet? Laat de vraag open, dan is het advies eerlijk.',
    action: 'Begin met de instaptoets',
  },
  busy: 'De vragen worden klaargezet…',
  keep: 'Je antwoorden staan op deze pagina. Sluit je de pagina, dan zijn ze weg.',
  again: 'Oefen nog een keer',
  trouble: 'Je antwoorden staan er nog.',
  verdicts: {
    attained: 'Hiermee zou je het halen',
    'short-set': 'Hiermee zou je net niet slagen',
    'not-yet': 'Hiermee zou je het nog niet halen',
  },
  outcome: {
    title: 'Zo ging het',
    lead: 'Dit was oefenen: het telt niet mee, en er is niets bewaard.',
    next: 'Doe nu de toets die telt',
    nextSays: 'Daarvoor heb je een account nodig. De lessen hoef je niet eerst te volgen.',
    nextAction: 'Naar de toets',
    rereadSays: (lesson: string) => `Lees dit eerst terug, in de les ${lesson}. Oefen daarna nog een keer.`,
    rereadAction: 'Lees het terug',
  },
  advice: {
    title: 'Hier kun je beginnen',
    ready: 'Deze toets kun je nu doen',
    learn: 'Begin met de lessen',
    toTest: 'Naar de toets',
    toLessons: 'Naar de lessen',
    lead: (ready: number, all: number) => {
      if (ready === all) return 'Je kunt alle toetsen nu doen. De lessen kun je overslaan.';
      if (ready === 0) return 'De lessen zijn voor jou een goed begin. Ze duren elk een paar minuten.';
      return `Van de ${all} onderdelen kun je er ${ready} meteen laten zien. Voor de andere zijn er korte lessen.`;
    },
    kept: 'Dit advies staat alleen op dit apparaat, en zet je leerpad op volgorde. Het telt niet als uitslag.',
    blocked: 'Je browser bewaart niets. Je leerpad kan het advies dus niet gebruiken.',
    next: 'Ga verder met je leerpad',
    nextAction: 'Bekijk je leerpad',
    nextSays: 'De toetsen die je nu kunt doen, staan vooraan.',
  },
};
