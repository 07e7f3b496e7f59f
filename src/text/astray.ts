/** The pages of what somebody did not come for: no page, no connection, a fault of ours. */
export const astrayText = {
  places: [
    { href: '/', title: 'Beginpagina', what: 'Kies je rol en zie wat je werk vraagt.' },
    { href: '/cursussen', title: 'Cursussen', what: 'Korte lessen, zonder account.' },
    { href: '/leerpad', title: 'Mijn leerpad', what: 'Wat staat er nog open?' },
    { href: '/toetsen', title: 'Toetsen', what: 'Oefen, of laat zien wat je kunt.' },
  ],
  notFound: {
    title: 'Deze pagina is er niet',
    description: 'De pagina die je zoekt bestaat niet, of niet meer.',
    lead: 'Het adres klopt niet, of de pagina is verhuisd. Aan jou ligt het niet. Zoek op een woord, of kies waar je naartoe wilt.',
    label: 'Zoek op deze site',
    send: 'Zoek',
  },
  fault: {
    title: 'Er ging iets mis bij ons',
    description: 'De pagina kon niet worden getoond. Probeer het over een paar minuten opnieuw.',
    lead: 'De pagina kon niet worden getoond. Aan jou ligt het niet, en wat je hebt bewaard is er nog. Probeer het over een paar minuten opnieuw.',
  },
  offline: {
    title: 'Je bent niet verbonden',
    description: 'Deze pagina kan nu niet worden opgehaald. Wat je eerder las, kun je gewoon lezen.',
    lead: 'Deze pagina kunnen we nu niet ophalen. Wat je eerder las, staat nog op dit apparaat.',
    again: 'Probeer opnieuw',
    kept: 'Dit kun je nu lezen',
    nothing: 'Er is nog niets bewaard. Open een les als je verbinding hebt. Daarna kun je die ook hier lezen.',
    wipe: 'Wis deze pagina’s van dit apparaat',
    wiped: 'De bewaarde pagina’s zijn gewist.',
    notice:
      'Je bent niet verbonden. Wat je eerder las, kun je gewoon lezen. Wat je nu doet, bewaren we op dit apparaat.',
  },
} as const;
