/** Interface texts. English keys, Dutch values; texts of one page or island stand in that page or island's own file in this folder. */
export const nl = {
  name: 'AI-geletterd',
  skip: 'Naar de inhoud',
  navigation: {
    roles: { title: 'Rollen', href: '/rollen' },
    courses: { title: 'Cursussen', href: '/cursussen' },
    assessments: { title: 'Toetsen', href: '/toetsen' },
    path: { title: 'Mijn leerpad', href: '/leerpad' },
    badges: { title: 'Mijn bewijzen', href: '/bewijzen' },
    account: { title: 'Inloggen', href: '/inloggen' },
  },
  search: { title: 'Zoeken', href: '/zoeken' },
  /** Stands in the place of "Inloggen" once this browser is signed in. */
  account: { title: 'Mijn account', href: '/account' },
  footer: {
    about:
      'Geen officiële dienst van de Rijksoverheid. De inhoud mag je vrij gebruiken (CC BY 4.0), de code ook (EUPL-1.2).',
    columns: [
      {
        title: 'Hulp en uitleg',
        links: [
          { title: 'Over AI-geletterd', href: '/over' },
          { title: 'Begrippen', href: '/begrippen' },
          { title: 'Praktijkvoorbeelden', href: '/praktijkvoorbeelden' },
          { title: 'Verder leren bij anderen', href: '/verder-leren' },
          { title: 'Voor organisaties', href: '/organisatie' },
          { title: 'Wat ziet mijn organisatie?', href: '/wat-ziet-mijn-organisatie' },
          { title: 'Vertrouwen', href: '/vertrouwen' },
          { title: 'Privacy', href: '/privacy' },
          { title: 'Toegankelijkheid', href: '/toegankelijkheid' },
        ],
      },
      {
        title: 'Open en controleerbaar',
        links: [
          { title: 'Een bewijs controleren', href: '/verifieer' },
          { title: 'Taxonomie als open data', href: '/taxonomie' },
          { title: 'AI-toepassingen', href: '/toepassingen' },
          { title: 'Beslishulp AI-verordening', href: '/beslishulp' },
          { title: 'De wet in gewone taal', href: '/wet' },
          { title: 'Bouwstenen voor lessen', href: '/trainers/bouwstenen' },
        ],
      },
    ],
  },
} as const;
