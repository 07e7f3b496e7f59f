/** Taking a list of people along as a file. */
export const peopleFileText = {
  members: 'Neem deze lijst mee',
  progress: 'Neem de voortgang mee',
  why: 'In het bestand staat wie hierboven past, ook op volgende pagina’s. Ieder die erin staat, kan lezen dat je het maakte en waarvoor. Bewaar het niet langer dan nodig.',
  forms: { csv: 'Download als CSV', xlsx: 'Download als Excel' },
  making: 'Het bestand wordt gemaakt. Bij veel mensen duurt dat even.',
  made: (name: string) => `${name} staat bij je downloads.`,
} as const;
