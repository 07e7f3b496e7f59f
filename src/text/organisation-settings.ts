import type { settingRanges } from '#domain/organisation/settings';

interface NumberSettingText {
  label: string;
  means: string;
  /** How a value is said. */
  value: (number: number) => string;
}

const months = (number: number) => (number === 0 ? 'Niet' : `${number} maanden`);

export const organisationSettingsText = {
  about: 'Over je organisatie',
  name: 'Naam',
  oin: 'OIN',
  noOin: 'Niet ingevuld',
  askForName:
    'De naam en het OIN staan in dossiers en bewijzen die het platform ondertekent. Daarom verandert alleen de beheerder van deze site ze. Klopt er iets niet? Vraag die om het te veranderen.',
  contact: { label: 'Contactadres', hint: 'Hier mailen leden met vragen naartoe.' },
  contactFault: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  theme: {
    label: 'Thema',
    hint: 'Zo zien de pagina’s van je organisatie eruit voor wie er lid van is.',
    none: 'Zoals de rest van de site',
    name: (theme: string) => theme.charAt(0).toUpperCase() + theme.slice(1).replaceAll('-', ' '),
  },
  settings: 'Wat jullie zien en bewaren',
  settingsWhy:
    'Dit zijn keuzes over privacy. Leg ze voor aan je privacyfunctionaris en je ondernemingsraad voordat je ze ruimer zet.',
  managers: {
    label: 'Leidinggevenden zien de mensen van hun teams met naam',
    means:
      'Staat dit uit, dan ziet alleen HR namen. Zet je het aan, dan krijgen leden daar een mail over. Ze lezen het in hun account, en ook wanneer een leidinggevende keek.',
  },
  numbers: {
    minimumGroup: {
      label: 'Kleinste groep in een tabel',
      means: 'Over minder mensen laat een tabel zonder namen niets zien. Zo is niemand te herkennen.',
      value: (number) => `${number} mensen`,
    },
    freshnessMonths: {
      label: 'Hoe lang telt iets mee',
      means:
        'Wat langer geleden is aangetoond, telt in overzichten niet meer mee. Het bewijs zelf blijft twee jaar geldig.',
      value: months,
    },
    monthsAfterLeaving: {
      label: 'Bewaren na vertrek',
      means: 'Zo lang blijft bewaard dat iemand lid was. Daarna wordt dat gewist. Het account blijft van de persoon.',
      value: months,
    },
    lookDays: {
      label: 'Bewaren wie bij wie keek',
      means: 'Zo lang kunnen mensen teruglezen wie hun gegevens bekeek.',
      value: (number) => `${number} dagen`,
    },
  } satisfies Record<keyof typeof settingRanges, NumberSettingText>,
  usual: 'zoals het begint',
  save: 'Bewaar',
  saving: 'Bezig',
  saved: 'Bewaard. De verandering staat in het logboek.',
};
