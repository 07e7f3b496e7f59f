import type { Catalogue } from '../catalogue.ts';
import { attainableLevels, cellIds, cellParts, competenceIds, governmentCodes, levelNames } from '../taxonomy.ts';
import type { Uris } from './uris.ts';

/** What the open data is made of; it holds no items. */
export type PublicTaxonomy = Pick<
  Catalogue,
  'competences' | 'roles' | 'overlays' | 'applications' | 'rules' | 'taxonomyVersion' | 'taxonomyDate'
>;
export type Node = { id: string; type: string[] } & Record<string, unknown>;

/** The page of the government's self-assessment; its codes have no addresses of their own. */
const selfAssessment =
  'https://minbzk.github.io/Algoritmekader/voldoen-aan-wetten-en-regels/hulpmiddelen/AI-Geletterdheid-self-assessment/index.html';

export function schemeNodes({ taxonomyVersion, taxonomyDate }: PublicTaxonomy, uris: Uris): Node[] {
  return [
    {
      id: uris.scheme,
      type: ['ConceptScheme'],
      title: 'Taxonomie AI-geletterdheid',
      description: 'Welk niveau per competentie een rol, een functie en een AI-toepassing vragen.',
      versionInfo: taxonomyVersion,
      issued: taxonomyDate,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      hasTopConcept: competenceIds.map(uris.competence),
    },
    {
      id: uris.governmentScheme,
      type: ['ConceptScheme'],
      title: 'AIG self-assessment versie 4, Algoritmekader (augustus 2025)',
      source: [selfAssessment],
    },
  ];
}

export function competenceNodes({ competences }: PublicTaxonomy, uris: Uris): Node[] {
  return competenceIds.map((id) => {
    const { title, asks, status, sources } = competences[id];
    const described = { prefLabel: title, definition: asks, notation: id, status, source: addresses(sources) };
    return { id: uris.competence(id), type: ['Concept', 'Competence'], ...described, topConceptOf: uris.scheme };
  });
}

export function levelNodes(uris: Uris): Node[] {
  return attainableLevels.map((level) => ({
    id: uris.level(level),
    type: ['Concept', 'Level'],
    prefLabel: levelNames[level],
    notation: String(level),
    inScheme: uris.scheme,
  }));
}

export function cellNodes({ competences }: PublicTaxonomy, uris: Uris): Node[] {
  return cellIds.map((cell) => {
    const { competence, level } = cellParts(cell);
    const { title, levels } = competences[competence];
    return {
      id: uris.cell(cell),
      type: ['Concept', 'Cell'],
      prefLabel: `${title}, niveau ${level} ${levelNames[level]}`,
      definition: levels[level]?.text,
      notation: cell,
      inScheme: uris.scheme,
      broader: [uris.competence(competence)],
      level: uris.level(level),
      relatedMatch: (levels[level]?.covers ?? []).map(uris.governmentCode),
    };
  });
}

export function codeNodes(uris: Uris): Node[] {
  return governmentCodes.map((code) => ({
    id: uris.governmentCode(code),
    type: ['Concept'],
    notation: code,
    inScheme: uris.governmentScheme,
  }));
}

/** The addresses of sources, each once. */
export function addresses(sources: readonly { url: string }[]): string[] {
  return [...new Set(sources.map(({ url }) => url))];
}
