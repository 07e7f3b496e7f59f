/** What stands around an exercise, in the page itself. */
export const frameText = {
  label: 'Een oefening. Telt niet mee, en blijft op je eigen apparaat.',
  withoutScript: 'Wat er bij elk antwoord gebeurt',
  titles: {
    choice: 'Maak een keuze',
    multiple: 'Kies alles wat past',
    fault: 'Vind de fout',
    order: 'Zet op volgorde',
    match: 'Zoek bij elkaar',
    sort: 'Verdeel in groepen',
    story: 'Loop het door',
    compare: 'Vergelijk twee opdrachten',
  },
  rightOrder: 'Bekijk de goede volgorde',
  wholeStory: 'Zo kan het lopen',
  goesTo: (number: number) => `Lees verder bij ${number}.`,
  constructed: 'Zo kan het eruitzien. Deze uitkomsten hebben wij geschreven.',
  task: 'Wat er nodig is',
  assignment: 'De opdracht',
  output: 'Wat eruit kan komen',
  notes: 'Wat hier opvalt',
};
export type PracticeKind = keyof typeof frameText.titles;
