import { dutchDate } from '#domain/dutch-date';

const month = (asOf: string) => dutchDate(asOf.slice(0, 7));

export const publishedText = {
  title: 'Maand na maand',
  why: 'Aan het eind van elke maand tellen we, en daarna verandert die tabel niet meer. Er staat niemand in met naam.',
  loading: 'De tabellen worden opgehaald …',
  none: {
    title: 'De eerste tabellen komen eraan',
    why: (day: string) =>
      `Na ${dutchDate(day)} staat hier hoe het er in je organisatie voor staat. Dat gaat vanzelf, en daarna elke maand weer.`,
    parts: [
      ['Per team en per competentie', 'Hoeveel mensen hebben wat hun werk vraagt.'],
      [
        'Nooit over één mens',
        'Van een kleine groep staat er niets. Waar bijna iedereen iets heeft, of bijna niemand, staat er hooguit of ten minste.',
      ],
      ['Maand na maand', 'Je ziet of het de goede kant op gaat. Een tabel die er staat, verandert nooit meer.'],
    ],
  },
  soon: (day: string) => `Na ${dutchDate(day)} staat hier de eerste maand. Daarna zie je het verloop.`,
  choose: 'Maand',
  month,
  table: {
    title: (asOf: string) => `Eind ${month(asOf)}`,
    caption: (asOf: string) => `Wie heeft wat het werk vraagt, eind ${month(asOf)}, per team en competentie`,
    team: 'Team',
    whole: 'Hele organisatie',
    under: (team: string) => `onder ${team}`,
    legend: { asked: 'Van wie het wordt gevraagd', sure: 'Heeft het', maybe: 'Heeft het misschien' },
    partly: 'Wie in een te klein team zit, telt mee bij het team erboven. Tel teams dus niet bij elkaar op.',
    hidden: (minimum: number) =>
      `“Te weinig mensen” is een groep van minder dan ${minimum}. “Wacht op een nieuw cijfer” betekent dat er te weinig veranderde om iets nieuws te zeggen zonder iemand te herkennen.`,
  },
  activity: {
    title: 'Wat er tot dan is gedaan',
    badges: 'bewijzen behaald',
    remindersSent: 'herinneringen gestuurd',
    instructionsRead: 'instructies gelezen',
    toRenew: 'mensen met iets om te vernieuwen',
    atLeast: (count: number) => `ten minste ${count}`,
    few: (minimum: number) => `minder dan ${minimum}`,
  },
  trend: {
    title: 'Het verloop',
    from: (first: string, last: string) => `De hele organisatie, van ${month(first)} tot en met ${month(last)}.`,
    one: 'Er is nu één maand. Vanaf de volgende zie je het verloop.',
    table: 'Het verloop als tabel',
    head: 'Maand',
  },
};
