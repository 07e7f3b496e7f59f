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
};
