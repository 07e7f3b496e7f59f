export const foundOrganisationText = {
  loading: 'We kijken of je dit mag …',
  signedOut: 'Log in als beheerder van deze site.',
  notYours: {
    title: 'Deze pagina is voor wie de site beheert',
    why: 'Wil je een organisatie laten maken? Vraag het de beheerder van deze site. Die geeft rechten met npm run grant.',
    back: 'Naar je organisatie',
  },
  name: { label: 'Naam van de organisatie', hint: 'Voluit, zoals Gemeente Voorbeeldstad.' },
  nameFault: 'Een naam heeft minstens twee tekens.',
  contact: { label: 'Contactadres', hint: 'Hier mailen leden met vragen naartoe.' },
  oin: { label: 'OIN', hint: 'Twintig cijfers. Mag leeg blijven.' },
  oinFault: 'Een OIN heeft twintig cijfers.',
  administrator: {
    label: 'Adres van de eerste beheerder',
    hint: 'Krijgt een uitnodiging, maakt teams en nodigt de anderen uit.',
  },
  addressFault: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  make: 'Maak de organisatie',
  making: 'Bezig',
  made: (name: string) => `${name} is gemaakt`,
  madeWhy: (administrator: string) =>
    `De uitnodiging aan ${administrator} is verstuurd en werkt 30 dagen. Jij bent zelf geen lid en ziet niets van deze organisatie.`,
  another: 'Maak nog een organisatie',
  rename: {
    title: 'Een organisatie anders noemen',
    why: 'Ga eerst na of de aanvraag echt van die organisatie komt. Wat al verzegeld is, houdt de naam en het OIN van toen.',
    current: { label: 'Hoe de organisatie nu heet' },
    currentFault: 'Vul in hoe de organisatie nu heet.',
    name: { label: 'Nieuwe naam', hint: 'Leeg: de naam blijft zoals hij is.' },
    oin: { label: 'OIN', hint: 'Twintig cijfers. Leeg: het OIN blijft zoals het is.' },
    takeOin: 'Haal het OIN weg',
    oinBoth: 'Vul een OIN in of haal het weg, niet allebei.',
    nothing: 'Vul een nieuwe naam of een OIN in, of haal het OIN weg.',
    save: 'Verander de organisatie',
    saved: ({ name, oin }: { name: string; oin?: string | undefined }) =>
      oin ? `De organisatie heet nu ${name}, met OIN ${oin}.` : `De organisatie heet nu ${name}, zonder OIN.`,
  },
};
