import type { AttainableLevel, CellId, CompetenceId, GovernmentCode } from '../taxonomy.ts';

export type Uris = ReturnType<typeof taxonomyUris>;

/** Where each part of the taxonomy has its lasting address. Badges name these too: never change one. */
export function taxonomyUris(base: string) {
  const root = `${base}/taxonomie`;
  return {
    scheme: root,
    terms: `${root}/begrip#`,
    competence: (id: CompetenceId) => `${root}/competentie/${id}`,
    level: (level: AttainableLevel) => `${root}/niveau/${level}`,
    cell: (cell: CellId) => `${root}/cel/${cell}`,
    role: (id: string) => `${root}/rol/${id}`,
    overlay: (id: string) => `${root}/functie/${id}`,
    application: (id: string) => `${root}/toepassing/${id}`,
    rule: (id: string) => `${root}/regel/${id}`,
    governmentScheme: `${root}/overheidscode`,
    governmentCode: (code: GovernmentCode) => `${root}/overheidscode/${code}`,
  };
}
