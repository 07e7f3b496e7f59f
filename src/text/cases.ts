import type { Case } from '#domain/schema/case';

/** The groups of practice cases, in the order of their page. */
export const caseGroupNames: readonly { id: Case['group']; name: string }[] = [
  { id: 'inwoners', name: 'Contact met inwoners' },
  { id: 'collegas', name: 'Hulp voor collega’s' },
  { id: 'onderzoek', name: 'Kiezen wie er wordt bekeken' },
];

export const caseText = {
  page: {
    title: 'Praktijkvoorbeelden',
    description:
      'Echte voorbeelden van AI bij Nederlandse overheden: wat ze deden, wat eruit kwam en wat we niet weten.',
    lead: 'Wat andere overheden met AI deden, wat er goed ging en wat niet. Elk feit heeft een bron met een datum.',
    note: 'Een proef kan alweer zijn veranderd of gestopt. Kijk daarom steeds naar ‘stand van’.',
  },
  inShort: 'In het kort',
  organisation: 'Wie',
  status: 'Stand van zaken',
  asOf: (day: string) => `Stand van ${day}`,
  about: 'Gaat over',
  applications: 'Soort AI',
  roles: 'Leerzaam voor',
  facts: 'De feiten',
  source: (number: number) => `bron ${number}`,
  unknown: 'Wat we niet weten',
  learn: 'Leer hierover',
  minutes: (minutes: number) => `Ongeveer ${minutes} minuten.`,
  all: 'Alle praktijkvoorbeelden',
  forRole: 'Uit de praktijk',
  forLesson: 'Zo ging het ergens anders',
  home: 'Hoe anderen het deden',
};
