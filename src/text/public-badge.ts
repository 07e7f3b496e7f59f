export const publicBadgeText = {
  loading: 'We halen het bewijs op.',
  absent: {
    title: 'Dit bewijs is hier niet te zien',
    why: 'De link klopt niet, of de eigenaar deelt het bewijs niet meer. Vraag de eigenaar om een nieuwe link of om het bestand.',
    verify: 'Een bewijs als bestand controleren',
  },
  status: {
    valid: { word: 'Geldig', says: 'Dit bewijs geldt nu.' },
    expired: { word: 'Verlopen', says: 'De termijn van dit bewijs is voorbij. Het laat nog zien hoe het toen was.' },
    revoked: { word: 'Ingetrokken', says: 'De uitgever heeft dit bewijs ingetrokken. Het telt niet meer.' },
  },
  holder:
    'Wie de eigenaar is, staat niet in een bewijs. Wil je zeker weten van wie het is? Vraag de eigenaar ernaar, of controleer het e-mailadres.',
  ofOrganisation:
    'Dit bewijs gaat over een organisatie, niet over een persoon. Het zegt wat zij deed, niet dat zij aan de wet voldoet. Het dossier waar het op rust, vraag je op bij de organisatie; ook dat kun je zelf controleren.',
  checkTitle: 'Zelf controleren',
  check:
    'Vertrouw niet op deze pagina alleen. Controleer de handtekening, de termijn en de intrekking zelf, in je eigen browser.',
  checkLink: 'Controleer dit bewijs',
  print: 'Print dit bewijs',
  own: {
    back: 'Terug naar je bewijzen',
    absent: 'Dit bewijs is niet van jou, of het bestaat niet. Kies er een bij je bewijzen.',
    signedOut: 'Log in om je bewijs te printen.',
  },
  facts: {
    issuer: 'Uitgever',
    awarded: { person: 'Opgehaald op', organisation: 'Toegekend op', 'evidence-file': 'Verzegeld op' },
    until: 'Geldig tot',
    noEnd: 'geen einddatum',
    criteria: { person: 'Hoe dit is verdiend', organisation: 'Wat er is gedaan' },
    evidence: 'Waar het op rust',
    alignments: 'Waar dit bij hoort',
    picture: (name: string) => `Afbeelding van het bewijs ${name}`,
  },
};
