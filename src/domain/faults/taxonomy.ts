import { contentPath } from '../content-path.ts';
import { error, type Fault } from '../fault.ts';
import { meetsGovernmentLevel } from '../government-level.ts';
import type { Rule } from '../schema/application.ts';
import { attainableLevels, competenceIds, hasCell, type LevelVector } from '../taxonomy.ts';
import { type Checkable, missing } from './checkable.ts';

/** Levels that do not exist, roles that ask less than the government does, rules that do nothing, shared places. */
export function taxonomyFaults(catalogue: Checkable, unreadable: ReadonlySet<string>): Fault[] {
  return [
    ...competenceFaults(catalogue),
    ...roleFaults(catalogue),
    ...overlayFaults(catalogue, unreadable),
    ...ruleFaults(catalogue, unreadable),
    ...samePlace(catalogue.competences, contentPath.competence),
    ...samePlace(catalogue.roles, contentPath.role),
    ...samePlace(catalogue.applications, contentPath.application),
    ...samePlace(catalogue.courses, contentPath.course),
  ];
}

function competenceFaults({ competences }: Checkable): Fault[] {
  return competenceIds.flatMap((id) =>
    attainableLevels.flatMap((level) => {
      const described = competences[id].levels[level] !== undefined;
      if (described === hasCell(id, level)) return [];
      const file = contentPath.competence(id);
      return described
        ? [error(file, ['levels', String(level)], `Niveau ${level} bestaat niet bij ${id}.`, 'Haal dit niveau weg.')]
        : [
            error(
              file,
              ['levels'],
              `Niveau ${level} ontbreekt.`,
              'Beschrijf alle niveaus; alleen bouwen heeft geen niveau 1.',
            ),
          ];
    }),
  );
}

function roleFaults({ roles, competences }: Checkable): Fault[] {
  return Object.entries(roles).flatMap(([id, { need, recommends, governmentLevel }]) => {
    const file = contentPath.role(id);
    const nowhere = [...noSuchLevel(file, ['need'], need), ...noSuchLevel(file, ['recommends'], recommends ?? {})];
    if (meetsGovernmentLevel(competences, need, governmentLevel)) return nowhere;
    const problem = `Wie dit profiel haalt, toont niet alle codes van de overheid tot en met ${governmentLevel ?? 'Bewust'}.`;
    const repair = 'Verhoog een niveau bij ‘need’, of kijk bij ‘covers’ in content/competences/ welke code ontbreekt.';
    return [...nowhere, error(file, ['need'], problem, repair)];
  });
}

function overlayFaults({ overlays, roles }: Checkable, unreadable: ReadonlySet<string>): Fault[] {
  return Object.entries(overlays).flatMap(([id, { asks }]) => {
    const file = contentPath.overlay(id);
    if (asks.kind === 'as-role') return missing(roles, unreadable, contentPath.role)(file, ['asks', 'role'], asks.role);
    return asks.kind === 'levels' ? noSuchLevel(file, ['asks', 'need'], asks.need) : [];
  });
}

function ruleFaults({ rules, overlays }: Checkable, unreadable: ReadonlySet<string>): Fault[] {
  const file = contentPath.rules;
  return rules.rules.flatMap((rule, index) => {
    const at = ['rules', index];
    const earlier = rules.rules.slice(0, index).some(({ id }) => id === rule.id);
    return [
      ...(earlier
        ? [error(file, [...at, 'id'], `De regel ‘${rule.id}’ staat er twee keer.`, 'Geef elke regel een eigen id.')]
        : []),
      ...(hasEffect(rule)
        ? []
        : [
            error(
              file,
              at,
              `De regel ‘${rule.id}’ vraagt niets.`,
              'Voeg minimum, plusOne, overlay of stop toe, of haal de regel weg.',
            ),
          ]),
      ...(rule.overlay === undefined
        ? []
        : missing(overlays, unreadable, contentPath.overlay)(file, [...at, 'overlay'], rule.overlay)),
      ...noSuchLevel(file, [...at, 'minimum'], rule.minimum ?? {}),
    ];
  });
}

function hasEffect({ minimum, plusOne, overlay, stop }: Rule): boolean {
  return [minimum && Object.keys(minimum), plusOne].some((list) => list && list.length > 0) || Boolean(overlay ?? stop);
}

function noSuchLevel(file: string, at: readonly (string | number)[], need: Partial<LevelVector>): Fault[] {
  if (need.bouwen !== 1) return [];
  return [error(file, [...at, 'bouwen'], 'Bouwen heeft geen niveau 1.', 'Kies 0, of 2 tot en met 4.')];
}

function samePlace(all: Readonly<Record<string, { order: number }>>, path: (id: string) => string): Fault[] {
  const first = new Map<number, string>();
  return Object.entries(all).flatMap(([id, { order }]) => {
    const taken = first.get(order);
    if (taken === undefined) first.set(order, id);
    return taken === undefined
      ? []
      : [error(path(id), ['order'], `Plaats ${order} is al van ${path(taken)}.`, 'Kies een ander getal bij ‘order’.')];
  });
}
