import type { Overlay } from '../schema/role.ts';
import { cellIds, cellParts, type LevelVector } from '../taxonomy.ts';
import { addresses, type Node, type PublicTaxonomy } from './nodes.ts';
import type { Uris } from './uris.ts';

export function roleNodes({ roles, overlays }: PublicTaxonomy, uris: Uris): Node[] {
  return [
    ...Object.entries(roles).map(([id, role]) => ({
      id: uris.role(id),
      type: ['Role'],
      prefLabel: role.title,
      description: role.summary,
      scopeNote: role.why,
      notation: id,
      status: role.status,
      governmentLevel: role.governmentLevel ?? undefined,
      requires: cellsOf(role.need, uris),
      recommends: cellsOf(role.recommends ?? {}, uris),
      source: addresses(role.sources),
    })),
    ...Object.entries(overlays).map(([id, overlay]) => ({
      id: uris.overlay(id),
      type: ['Overlay'],
      prefLabel: overlay.title,
      description: overlay.summary,
      scopeNote: overlay.why,
      notation: id,
      status: overlay.status,
      ...overlayAsks(overlay, uris),
      source: addresses(overlay.sources),
    })),
  ];
}

export function applicationNodes({ applications, rules }: PublicTaxonomy, uris: Uris): Node[] {
  return [
    ...Object.entries(applications).map(([id, { title, summary, note, status, properties, sources }]) => ({
      id: uris.application(id),
      type: ['Application'],
      ...{ prefLabel: title, description: summary, scopeNote: note, notation: id, status },
      ...properties,
      source: addresses(sources),
    })),
    ...rules.rules.map((rule) => ({
      id: uris.rule(rule.id),
      type: ['Rule'],
      notation: rule.id,
      ...rule.when,
      appliesTo: rule.relations,
      requires: cellsOf(rule.minimum ?? {}, uris),
      addsOneTo: rule.plusOne?.map(uris.competence),
      requiresOverlay: rule.overlay && uris.overlay(rule.overlay),
      prohibitedBy: rule.stop?.article,
      because: rule.because,
      sourceText: rule.source,
      status: rule.status,
    })),
  ];
}

function overlayAsks({ asks }: Overlay, uris: Uris): Record<string, unknown> {
  if (asks.kind === 'levels') return { requires: cellsOf(asks.need, uris) };
  return asks.kind === 'as-role' ? { requiresSameAs: uris.role(asks.role) } : { requiresAboveTaught: true };
}

/** The cell that is asked of each competence; the cells below it are asked with it. */
function cellsOf(need: Partial<LevelVector>, uris: Uris): string[] {
  return cellIds.filter((cell) => need[cellParts(cell).competence] === cellParts(cell).level).map(uris.cell);
}
