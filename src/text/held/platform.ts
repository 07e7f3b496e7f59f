import { retentionDays } from '#domain/retention';
import { type HeldCategory, organisation } from './category.ts';

/** What keeps the platform safe and in order. */
export const heldOfPlatform: readonly HeldCategory[] = [
  {
    title: 'Logboek',
    whose: 'Iedereen die iets doet met een account',
    personal: true,
    source: 'Het platform.',
    processing: 'beveiligen',
    term: `Inloggen, leren en toetsen ${retentionDays.accessLog} dagen, de rest ${retentionDays.administration / 365} jaar. Daarna blijft alleen een controlegetal.`,
    resources: ['auditEntry'],
    tables: {
      audit: {
        seq: 'volgnummer',
        at: 'wanneer',
        content: 'wie als nummer, wat, waarmee en vanwaar als afdruk',
        content_digest: 'controlegetal van de inhoud',
        previous: 'controlegetal van de regel ervoor',
        digest: 'controlegetal',
      },
    },
  },
  {
    title: 'Verslag van wat is vernietigd, en techniek',
    whose: 'Niemand',
    personal: false,
    source: 'Het platform.',
    processing: 'beveiligen',
    term: 'Zolang het platform draait. Er staan alleen aantallen in.',
    resources: [],
    tables: {
      destructions: {
        id: 'nummer',
        ...organisation,
        what: 'wat is vernietigd',
        count: 'hoeveel',
        at: 'wanneer',
      },
      guard: { id: 'nummer', held: 'slot tegen half opslaan' },
      heartbeat: { id: 'nummer', at: 'wanneer de database het nog deed' },
      migrations: { name: 'welke verandering van de database', applied_at: 'wanneer' },
    },
  },
];
