import { context } from './open-taxonomy/context.ts';
import { csv } from './open-taxonomy/csv.ts';
import { applicationNodes, roleNodes } from './open-taxonomy/need-nodes.ts';
import {
  cellNodes,
  codeNodes,
  competenceNodes,
  levelNodes,
  type Node,
  type PublicTaxonomy,
  schemeNodes,
} from './open-taxonomy/nodes.ts';
import { taxonomyUris } from './open-taxonomy/uris.ts';
import { cellIds, cellParts, competenceIds, levelNames } from './taxonomy.ts';

export type { PublicTaxonomy } from './open-taxonomy/nodes.ts';
export { taxonomyUris } from './open-taxonomy/uris.ts';

export interface TaxonomyDocument {
  '@context': Record<string, unknown>;
  '@graph': Node[];
}

/** The whole taxonomy as SKOS in JSON-LD: competences, levels, cells, government codes, roles, applications, rules. */
export function taxonomyJsonLd(taxonomy: PublicTaxonomy, base: string): TaxonomyDocument {
  const uris = taxonomyUris(base);
  return {
    '@context': context(uris),
    '@graph': [
      ...schemeNodes(taxonomy, uris),
      ...competenceNodes(taxonomy, uris),
      ...levelNodes(uris),
      ...cellNodes(taxonomy, uris),
      ...codeNodes(uris),
      ...roleNodes(taxonomy, uris),
      ...applicationNodes(taxonomy, uris),
    ],
  };
}

/** The 27 cells, one per row, with what they mean and the government codes that they show. */
export function cellsCsv({ competences, taxonomyVersion }: PublicTaxonomy, base: string): string {
  const uris = taxonomyUris(base);
  return csv([
    ['cel', 'competentie', 'niveau', 'naam', 'omschrijving', 'overheidscodes', 'versie', 'adres'],
    ...cellIds.map((cell) => {
      const { competence, level } = cellParts(cell);
      const { title, levels } = competences[competence];
      const { text = '', covers = [] } = levels[level] ?? {};
      return [cell, title, level, levelNames[level], text, covers.join(' '), taxonomyVersion, uris.cell(cell)];
    }),
  ]);
}

/** What each role asks, one row per role and one column per competence. */
export function roleNeedsCsv({ roles, taxonomyVersion }: PublicTaxonomy, base: string): string {
  const uris = taxonomyUris(base);
  const sorted = Object.entries(roles).sort(([, one], [, other]) => one.order - other.order);
  return csv([
    ['rol', 'titel', ...competenceIds, 'niveau overheid', 'status', 'versie', 'adres'],
    ...sorted.map(([id, { title, need, governmentLevel, status }]) => {
      const levels = competenceIds.map((competence) => need[competence]);
      const standing = status === 'adopted' ? 'vastgesteld' : 'voorstel';
      return [id, title, ...levels, governmentLevel ?? '', standing, taxonomyVersion, uris.role(id)];
    }),
  ]);
}
