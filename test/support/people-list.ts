import type { Known } from '#domain/people-import/people';

/** A small organisation that lists of people are read for. */
export const known: Known = {
  roles: [
    { id: 'behandelaar', title: 'Behandelaar, beslismedewerker, inspecteur' },
    { id: 'jurist', title: 'Jurist' },
    { id: 'ai-adviseur', title: 'CIO-, data- of AI-adviseur, architect, IV-medewerker', also: ['AI-adviseur'] },
    { id: 'volksvertegenwoordiger', title: 'Volksvertegenwoordiger (advies)', advice: true },
  ],
  overlays: [{ id: 'ai-champion', title: 'AI-champion' }],
  applications: [
    { id: 'algemene-assistent', title: 'Algemene assistent van je organisatie' },
    { id: 'app-7f', title: 'Omgevingschat' },
  ],
  teams: [['Ruimte', 'Vergunningen']],
};
