import type { Law } from '#domain/schema/law';

const source = (url: string) => [{ title: 'AI-verordening', url, checked: '2026-11' }];

/** Article 4 in the two wordings that it had, in short. */
export const articleFour: Law = {
  title: 'AI-verordening, artikel 4',
  short: 'art. 4 AI-verordening',
  about: 'AI-geletterdheid',
  eli: 'http://data.europa.eu/eli/reg/2024/1689/2026-07-27',
  versions: [
    {
      validFrom: '2025-02-02',
      validTo: '2026-07-26',
      rendering: 'Neem maatregelen voor een toereikend niveau van AI-geletterdheid.',
      basis: 'Verordening (EU) 2024/1689, artikel 4',
      sources: source('http://data.europa.eu/eli/reg/2024/1689/oj'),
    },
    {
      validFrom: '2026-07-27',
      rendering: 'Neem maatregelen die de AI-geletterdheid helpen ontwikkelen.',
      official: { language: 'en', paragraphs: ['1. Support it.', '2. Help them.'] },
      basis: 'Verordening (EU) 2024/1689, artikel 4, zoals vervangen',
      sources: source('http://data.europa.eu/eli/reg/2024/1689/2026-07-27'),
    },
  ],
};
