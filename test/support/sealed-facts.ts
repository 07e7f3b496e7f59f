import { defaultLimits } from '../../src/domain/organisation/published/limits.ts';
import { publishMonth } from '../../src/domain/organisation/published/publish-month.ts';
import type { FirstSealContent, SealContent } from '../../src/domain/organisation/seal-content.ts';
import { noLevels } from '../../src/domain/taxonomy.ts';

const people = Array.from({ length: 14 }, (_, at) => ({
  id: `p${at}`,
  team: 'balie',
  met: { recht: at < 6, begrijpen: at < 13, gebruiken: at < 2 },
}));
const { table } = publishMonth({
  asOf: '2026-10-31',
  teams: [{ id: 'balie' }],
  people,
  figures: [],
  limits: defaultLimits,
});

/** Made-up facts of a municipality at the end of November. */
export const sealedFacts: SealContent = {
  format: 'ai-geletterd/zegel/2',
  organisation: { id: 'o1', name: 'Gemeente Voorbeeldstad' },
  asOf: '2026-11-30',
  countedAt: '2026-12-01T00:10:00.000Z',
  versions: { content: '0f3a', taxonomy: '1.0-voorstel' },
  law: [
    {
      id: 'ai-verordening-artikel-4',
      title: 'Artikel 4',
      validFrom: '2026-07-27',
      text: 'Neem maatregelen.',
      official: { language: 'en', paragraphs: ['1. Support it.', '2. Help them.'] },
      url: 'http://data.europa.eu/eli/reg/2024/1689/2026-07-27',
    },
    {
      id: 'ai-verordening-artikel-26',
      title: 'Artikel 26',
      validFrom: '2024-08-01',
      text: 'Wijs mensen aan.',
      url: 'http://data.europa.eu/eli/reg/2024/1689/oj',
    },
  ],
  teams: [
    { id: 'balie', name: 'Balie' },
    { id: 'loket', name: 'Loket', parent: 'balie' },
  ],
  table,
  activity: { badges: 20, remindersSent: null, instructionsRead: 10, toRenew: null },
  trend: ['2026-09-30', '2026-10-31'].flatMap((asOf) => {
    const organisation = table.nodes.organisation;
    return organisation ? [{ asOf, organisation }] : [];
  }),
  goals: [
    {
      kind: 'role',
      id: 'behandelaar',
      title: 'Behandelaar',
      need: { ...noLevels, recht: 2 },
      reasons: ['besluit', 'bezwaar'],
    },
    {
      kind: 'application',
      id: 'a1',
      title: 'Samenvatter',
      need: { ...noLevels, gebruiken: 2 },
      reasons: ['generatief'],
    },
  ],
  lowerings: {
    decisions: [
      {
        team: 'Balie',
        reason: 'Alleen spelling nakijken.',
        decidedOn: '2026-04-01',
        decidedBy: 'de directie',
        people: 10,
        belowGovernment: true,
      },
      { reason: 'Stage.', decidedOn: '2026-05-01', decidedBy: 'HR', people: 20, belowGovernment: false },
    ],
    others: { people: null, belowGovernment: false },
  },
  oversight: { arranged: 2, noAuthority: 1, missing: 1 },
  applications: [
    {
      id: 'a1',
      name: 'Samenvatter',
      risk: ['minimal', 'transparency'],
      users: ['Balie'],
      roles: ['Behandelaar', 'Medewerker'],
      people: 10,
      reviewOn: '2027-05-01',
    },
    { id: 'a2', name: 'Chatbot', risk: ['transparency'], users: ['Balie'], roles: [], people: null },
  ],
  courses: [
    { id: 'basis', title: 'Basis', version: '1.0' },
    { id: 'recht', title: 'Recht', version: '1.2' },
  ],
  texts: { identify: 'Wij kennen onze toepassingen.' },
  decisions: [
    { id: 'd1', step: 'goals', title: 'Niveaus', text: 'Vastgesteld.', owner: 'College', decidedOn: '2026-03-01' },
    { id: 'd2', step: 'evaluate', title: 'Bijstellen', text: 'Akkoord.', owner: 'MT', decidedOn: '2026-09-01' },
  ],
  attachments: [{ id: 'b1', step: 'carry-out', name: 'plan.pdf', digest: 'ab'.repeat(32), bytes: 1200 }],
};

const { lowerings: _, oversight: __, ...asBefore } = sealedFacts;

/** The same municipality as it was sealed in the first form. */
export const firstSealedFacts: FirstSealContent = {
  ...asBefore,
  format: 'ai-geletterd/zegel/1',
  applications: [
    {
      id: 'a1',
      name: 'Samenvatter',
      risk: ['minimal', 'transparency'],
      users: ['Balie', 'Behandelaar'],
      people: 10,
      reviewOn: '2027-05-01',
    },
    { id: 'a2', name: 'Chatbot', risk: ['transparency'], users: ['Balie'], people: null },
  ],
};
