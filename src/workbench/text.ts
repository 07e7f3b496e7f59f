import type { CellCoverage } from '#domain/coverage';

export const workbenchText = {
  states: {
    full: 'Vol',
    begun: 'Begonnen',
    missing: 'Les of vragen ontbreken',
  } satisfies Record<CellCoverage['state'], string>,
  lessons: (count: number) => (count === 1 ? '1 les' : `${count} lessen`),
  items: (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`),
  kinds: (count: number) => (count === 1 ? '1 soort' : `${count} soorten`),
  sources: (count: number) => (count === 1 ? '1 bron' : `${count} bronnen`),
  resources: (count: number) => `${count} van anderen`,
  law: (date: string) => `wet van ${date}`,
  faults: (count: number) => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
  noFaults: 'De controle heeft niets op te merken.',
  line: (line: number) => `regel ${line}`,
  asLearner: 'Zoals een deelnemer haar ziet',
  check: 'Kijk na',
  again: 'Begin opnieuw',
  otherDraw: 'Andere volgorde en getallen',
  score: (share: string) => `Dit antwoord krijgt ${share} van de punten.`,
  open: 'Nog geen antwoord: 0% van de punten.',
  broken: 'De inhoud is nu niet te lezen. Kijk wat er mis is:',
  statistics: 'Hoe deze vraag het doet',
  noStatistics:
    'Log in als trainer om te zien hoe deze vraag het doet. Op een eigen server staan er alleen gesimuleerde antwoorden.',
};
