import type { OrganisationSettings } from '#domain/organisation/settings';

interface SettingText {
  setting: keyof OrganisationSettings;
  title: string;
  now: (value: boolean | number) => string;
  /** What changing it means for people. */
  change: string;
}

const months = (value: boolean | number) => `${value} maanden`;

/** What each setting of an organisation does, for who has to agree with it. */
export const settingText: readonly SettingText[] = [
  {
    setting: 'managersSeePeople',
    title: 'Leidinggevenden zien mensen met naam',
    now: (value) => (value ? 'aan' : 'uit'),
    change:
      'Aan betekent dat een leidinggevende van mensen in de eigen teams ziet wat HR ook ziet. Iedereen krijgt daar een mail over, en leest het op de eigen pagina.',
  },
  {
    setting: 'minimumGroup',
    title: 'Kleinste groep in een tabel',
    now: (value) => `${value} mensen`,
    change: 'Hoger betekent minder getallen en minder kans dat iemand te herkennen is. Lager dan 5 kan niet.',
  },
  {
    setting: 'freshnessMonths',
    title: 'Hoe oud iets mag zijn',
    now: months,
    change: 'Korter betekent dat mensen vaker opnieuw iets laten zien. Het bewijs zelf blijft 24 maanden gelden.',
  },
  {
    setting: 'monthsAfterLeaving',
    title: 'Bewaren na vertrek',
    now: months,
    change: 'Korter betekent dat de gegevens van wie weg is eerder worden vernietigd. Langer dan 24 maanden kan niet.',
  },
  {
    setting: 'lookDays',
    title: 'Bewaren wie er keek',
    now: (value) => `${value} dagen`,
    change: 'Langer betekent dat mensen langer kunnen terugzien wie er keek, en dat dit ook langer wordt bewaard.',
  },
];
