import { leastCounted, type SuppressionLimits } from './limits.ts';

/** A rule as people read it: a works council, a privacy officer, whoever sees a table. */
export interface SuppressionRule {
  id: 'month-end' | 'group' | 'edge' | 'sum' | 'time' | 'rest' | 'apart';
  title: string;
  text: string;
}

/** The rules of the published tables, in plain Dutch, with the numbers that hold. */
export function suppressionRules(limits: SuppressionLimits): SuppressionRule[] {
  const { margin, restMonths } = limits;
  const least = leastCounted(limits);
  return [
    {
      id: 'month-end',
      title: 'Eén vaste tabel per maand',
      text: 'Wie geen personen mag zien, krijgt aan het eind van de maand één vaste tabel: per team en per competentie. Filteren kan niet. Scherm, export en dossier tonen dezelfde tabel.',
    },
    {
      id: 'group',
      title: `Groepen van minstens ${least} mensen`,
      text: `We tellen alleen groepen van ${least} mensen of meer. Is een team kleiner, dan tellen die mensen mee in het team erboven. Ook wat van een afdeling overblijft als je de teams eraf trekt, is nooit een kleinere groep. Zijn het er ook bovenaan te weinig, dan tellen ze niet mee.`,
    },
    {
      id: 'edge',
      title: 'Bijna niemand en bijna iedereen',
      text: `Hebben hoogstens ${margin} mensen van een groep de competentie, dan staat er ‘hooguit ${margin}’. Missen hoogstens ${margin} mensen haar, dan staat er hoeveel mensen haar ten minste hebben. Zo weet je van niemand in de groep zeker of die de competentie heeft.`,
    },
    {
      id: 'sum',
      title: 'Het geheel is de som van wat er staat',
      text: 'Het cijfer van een afdeling of van de hele organisatie is de som van de groepen erin, zoals ze gepubliceerd zijn. Van elkaar aftrekken levert dus niets op wat er niet al staat.',
    },
    {
      id: 'time',
      title: 'Wie komt of gaat, valt niet op',
      text: 'Verandert een groep van samenstelling, dan komt er pas een nieuw cijfer als het meer verschilt dan de mensen die kwamen of gingen kunnen verklaren. Tot die tijd blijft het vorige cijfer staan, met zijn datum.',
    },
    {
      id: 'rest',
      title: `Na ${restMonths} maanden opnieuw`,
      text: `Een groep waarover ${restMonths} maanden niets nieuws is gezegd, begint opnieuw. Alleen wie zeker weet dat in al die tijd bij niemand anders iets veranderde, kan dan nog iets afleiden over wie kwam of ging.`,
    },
    {
      id: 'apart',
      title: 'Competenties blijven los van elkaar',
      text: 'Er is geen gepubliceerd cijfer dat competenties van dezelfde mensen combineert.',
    },
  ];
}
