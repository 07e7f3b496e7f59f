import type { CompetenceId } from '#domain/taxonomy';

/** Names of the competences, in two parts so that narrow places can drop the second. A test holds them to content/competences. */
export const competenceNames = {
  begrijpen: { short: 'Begrijpen', rest: '' },
  gebruiken: { short: 'Gebruiken', rest: '' },
  beoordelen: { short: 'Beoordelen', rest: 'en toezicht houden' },
  recht: { short: 'Recht', rest: 'en verantwoording' },
  mensen: { short: 'Mensen', rest: 'en publieke waarden' },
  organiseren: { short: 'Organiseren', rest: '' },
  bouwen: { short: 'Bouwen', rest: 'en beheren' },
} as const satisfies Record<CompetenceId, { short: string; rest: string }>;
