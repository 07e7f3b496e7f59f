import type { Topic, Verdict } from '#domain/decision-aid/terms';
import { dutchDate } from '#domain/dutch-date';

export const decisionAidText = {
  loading: 'Even laden…',
  /** "Vraag 5, over het risico" */
  kicker: (number: number, topic: Topic) => `Vraag ${number}, over ${topicNames[topic]}`,
  law: 'Dit komt uit',
  next: 'Volgende vraag',
  back: 'Vorige vraag',
  chooseFirst: 'Kies eerst een antwoord. Weet je het niet, vraag het dan aan de eigenaar of de leverancier.',
  path: {
    title: 'Jouw antwoorden',
    none: 'Hier komt te staan wat je antwoordde. Je kunt elk antwoord nog veranderen.',
    change: 'Verander',
    /** Read out in the place of "Verander" alone. */
    changeOf: (question: string) => `je antwoord op: ${question}`,
  },
  outcome: {
    kicker: (questions: number) => `Uitkomst na ${questions === 1 ? 'één vraag' : `${questions} vragen`}`,
    from: (day: string) => `Dit geldt vanaf ${dutchDate(day)}.`,
    labels: 'Dit zeggen je antwoorden',
    duties: 'Dit doet je organisatie',
    noDuties: 'Uit de AI-verordening volgt hier geen plicht voor je organisatie.',
    now: 'geldt nu',
    start: (day: string) => `geldt vanaf ${dutchDate(day)}`,
    agreement: 'afspraak binnen de overheid',
    path: 'Zo kwam je hier',
    asOf: (day: string) =>
      `Volgens de wet op ${dutchDate(day)}. Dit is hulp bij het nadenken, geen juridisch advies. Twijfel je, vraag het dan aan een jurist.`,
    kept: 'Je antwoorden staan alleen in het adres van deze pagina, op dit apparaat. Er is niets verstuurd. Bewaar het adres of druk de pagina af als je ze wilt houden.',
    keptHere: 'Je antwoorden staan alleen op dit apparaat. Er is nog niets verstuurd.',
    take: 'Neem over in het register',
    print: 'Druk af',
    again: 'Begin opnieuw',
    nextStep: {
      kicker: 'Je volgende stap',
      title: 'Kijk wat de toepassing van mensen vraagt',
      why: 'Wie ermee werkt, moet er iets over weten. Hoeveel, hangt af van het risico en van het werk.',
      go: 'Bekijk de AI-toepassingen',
    },
  },
} as const;

const topicNames = {
  kind: 'het soort toepassing',
  role: 'je rol',
  phase: 'het gebruik',
  scope: 'de reikwijdte van de wet',
  risk: 'het risico',
  assessment: 'de beoordeling',
  transparency: 'openheid',
  licence: 'de software',
  model: 'het model',
  register: 'het Algoritmeregister',
} satisfies Record<Topic, string>;

export const verdictText = {
  'out-of-scope': {
    title: 'De AI-verordening geldt hier niet',
    lead: 'Andere regels gelden wel, zoals de AVG, de Awb en het verbod op discriminatie.',
  },
  prohibited: {
    title: 'Verboden',
    lead: 'Stop met deze toepassing of begin er niet aan.',
  },
  'high-risk': {
    title: 'Hoog risico',
    lead: 'De toepassing mag, maar er gelden strenge eisen. Begin op tijd met de voorbereiding.',
  },
  model: {
    title: 'Een AI-model, nog geen systeem',
    lead: 'Een los model heeft geen risicogroep. Kijk opnieuw zodra er een systeem van wordt gebouwd.',
  },
  'not-high-risk': {
    title: 'Geen hoog risico',
    lead: 'De strengste eisen gelden niet. Wat hieronder staat, geldt wel.',
  },
} satisfies Record<Verdict, { title: string; lead: string }>;
