import { allLessons, type Catalogue } from '#domain/catalogue';
import { repairSituation, type Situation } from '#domain/situation';
import { type CellId, cellParts } from '#domain/taxonomy';
import type { FieldFault } from '../errors.ts';

/** A fault for everything that this situation names and that does not exist. */
export function unknownIn({ roles, overlays, applications }: Catalogue, situation: Situation): FieldFault[] {
  const check = (ids: string[], all: Record<string, unknown>, field: (at: number) => string, what: string) =>
    ids.flatMap((id, at) =>
      Object.hasOwn(all, id)
        ? []
        : [{ field: `situation.${field(at)}`, detail: `${what} ${id} bestaat niet. Kies een andere.` }],
    );
  return [
    ...check(situation.roles, roles, (at) => `roles.${at}`, 'De rol'),
    ...check(
      situation.overlays.map((use) => use.overlay),
      overlays,
      (at) => `overlays.${at}.overlay`,
      'De functie',
    ),
    ...check(
      situation.applications.map((use) => use.application),
      applications,
      (at) => `applications.${at}.application`,
      'De toepassing',
    ),
  ];
}

/** What a learner may say of a situation, as far as it still exists. A lowering is for the organisation to record. */
export function ownSituation(catalogue: Catalogue, saved: unknown) {
  const { situation, removed } = repairSituation(catalogue, saved);
  const { roles, overlays, applications } = situation;
  return { situation: { roles, overlays, applications }, removed };
}

/** How many statements the self-reflection of this cell has. */
export function statementCount({ competences }: Catalogue, cell: CellId): number {
  const { competence, level } = cellParts(cell);
  return competences[competence].levels[level]?.reflection.length ?? 0;
}

export function lessonIds(catalogue: Catalogue): Set<string> {
  return new Set(allLessons(catalogue).map(({ id }) => id));
}
