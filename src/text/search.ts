import type { SearchKind } from '#domain/search-entry';

/** The page of search. */
export const searchText = {
  title: 'Zoeken',
  label: 'Waar zoek je naar?',
  hint: 'Zoek in lessen, begrippen, voorbeelden, rollen, toepassingen en de wet.',
  send: 'Zoek',
  busy: 'Bezig met zoeken',
  show: 'Toon',
  all: 'Alles',
  found: (total: number, query: string) =>
    total === 1 ? `1 resultaat voor ‘${query}’` : `${total} resultaten voor ‘${query}’`,
  none: (query: string) => `Niets gevonden voor ‘${query}’`,
  noneHelp: [
    'Kijk of het woord goed is gespeld.',
    'Probeer een ander woord, of minder woorden.',
    'Of kies hieronder een van de overzichten.',
  ],
  failed: 'Zoeken lukt nu niet. Kijk of je verbinding hebt en probeer het opnieuw.',
  again: 'Probeer opnieuw',
  more: (rest: number) => `Toon meer resultaten (nog ${rest})`,
  results: 'Resultaten',
  withoutScript:
    'Zoeken gebeurt in je browser, en daarvoor moet JavaScript aan staan. Kies hieronder een overzicht. Daarin zoek je met de zoekfunctie van je browser.',
  waysIn: 'Of kies een overzicht',
  kinds: {
    lesson: { one: 'Les', many: 'Lessen' },
    course: { one: 'Cursus', many: 'Cursussen' },
    term: { one: 'Begrip', many: 'Begrippen' },
    case: { one: 'Praktijkvoorbeeld', many: 'Praktijkvoorbeelden' },
    resource: { one: 'Van anderen', many: 'Van anderen' },
    role: { one: 'Rol', many: 'Rollen' },
    application: { one: 'Toepassing', many: 'Toepassingen' },
    law: { one: 'Wet', many: 'Wetten' },
    level: { one: 'Niveau', many: 'Niveaus' },
    page: { one: 'Over deze site', many: 'Over deze site' },
  } satisfies Record<SearchKind, { one: string; many: string }>,
};

/** The overviews that lead to everything that search knows. */
export const overviews = [
  { title: 'Cursussen en lessen', href: '/cursussen', what: 'Korte lessen met situaties uit het werk.' },
  { title: 'Begrippen', href: '/begrippen', what: 'Woorden over AI en de wet, kort uitgelegd.' },
  { title: 'Praktijkvoorbeelden', href: '/praktijkvoorbeelden', what: 'Wat deden andere overheden met AI?' },
  { title: 'Verder leren bij anderen', href: '/verder-leren', what: 'Gratis cursussen en handreikingen van anderen.' },
  { title: 'Rollen', href: '/rollen', what: 'Wat vraagt jouw werk, en waarom?' },
  { title: 'AI-toepassingen', href: '/toepassingen', what: 'Wat vraagt de AI die je gebruikt?' },
  { title: 'De wet in gewone taal', href: '/wet', what: 'De regels over AI, met elke tekst en zijn datum.' },
  { title: 'Taxonomie', href: '/taxonomie', what: 'Alle competenties en niveaus, als open data.' },
] as const;
