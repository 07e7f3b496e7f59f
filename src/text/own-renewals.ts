/** What a changed application asks of oneself. */
export const ownRenewalText = {
  loading: 'We kijken wat er te vernieuwen is …',
  signedOut: 'Log in om te zien of er iets te vernieuwen is.',
  none: {
    title: 'Niets te vernieuwen',
    why: 'Verandert een AI-toepassing waarmee je werkt, dan staat hier wat je opnieuw leest of laat zien. Wat je eerder behaalde, blijft staan.',
    link: 'Naar je leerpad',
  },
  due: (count: number) =>
    count === 1 ? 'Een toepassing waarmee je werkt, is veranderd.' : 'Toepassingen waarmee je werkt, zijn veranderd.',
  dueLink: 'Kijk wat je opnieuw leest of laat zien',
  of: (name: string, organisation: string) => `${name}, bij ${organisation}`,
  since: (day: string) => `Sinds ${day}.`,
  cells: 'Laat dit opnieuw zien in een toets:',
  shown: 'laten zien',
  test: (cell: string) => `Toets: ${cell}`,
  read: (version: string) => `Lees versie ${version} van de gebruiksinstructie.`,
  readAt: 'De instructie staat op',
  said: 'Ik heb de instructie gelezen',
  saying: 'Bezig',
  done: (name: string) => `Vastgelegd: je las de instructie van ${name}.`,
};
