/** Words around the terms of the glossary. */
export const glossaryText = {
  more: (term: string) => `Meer over ${term}`,
  page: {
    title: 'Begrippen',
    description: 'Woorden over AI in gewone taal, van A tot Z, met de bron en waar nodig het artikel in de wet.',
    lead: (count: number) =>
      `${count} woorden over AI, in gewone taal. In de lessen kun je ze aanwijzen of aantikken; dan staat de uitleg erbij.`,
    letters: 'Letters',
  },
  entry: {
    also: (names: readonly string[]) => `Ook: ${names.join(', ')}`,
    law: 'In de wet:',
    lawAsOf: (day: string) => `De wet zoals die gold op ${day}.`,
    related: 'Zie ook:',
    used: 'Komt voor in:',
    source: 'Bron:',
    checked: (month: string) => `nagekeken in ${month}`,
  },
};
