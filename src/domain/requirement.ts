import { type Effect, effectsOf } from './application-effects.ts';
import { type Ask, effectAsks, effectReason, overlayAsk, type Reason, roleAsks } from './ask.ts';
import { meetsGovernmentLevel } from './government-level.ts';
import { againstLowering } from './lowering.ts';
import { merged, type Situation, type Taxonomy } from './situation.ts';
import type { CellId, CompetenceId, Level, LevelVector } from './taxonomy.ts';
import { cellIds, cellParts, perCompetence } from './taxonomy.ts';

export type { Reason } from './ask.ts';
export { shownCodes } from './government-level.ts';
export type { ApplicationUse, OverlayUse, Situation, Taxonomy } from './situation.ts';
export { repairSituation } from './situation.ts';

export type Requirement =
  | { kind: 'prohibited'; applications: { id: string; title: string }[]; article: string }
  | {
      kind: 'need';
      need: LevelVector;
      /** Every reason that reaches the level or adds to it, highest first. */
      reasons: Record<CompetenceId, Reason[]>;
      /** Overlays that the rules make mandatory. */
      overlays: string[];
      /** True where this asks less than the government's self-assessment asks of one of the roles. */
      belowGovernment: boolean;
    };

/**
 * The level per competence that a situation asks: the highest of what roles, overlays and applications ask, plus at
 * most one. Neither order nor doubles make a difference.
 * @throws RangeError on an id that the taxonomy does not hold; see repairSituation
 */
export function requiredLevels(taxonomy: Taxonomy, asSaid: Situation): Requirement {
  const situation = merged(asSaid);
  const effects = effectsOf(taxonomy, situation.applications);
  const stops = effects.filter(({ rule }) => rule.stop);
  const article = stops[0]?.rule.stop?.article;
  if (article !== undefined) return { kind: 'prohibited', applications: applicationsOf(stops), article };

  const asks = [
    ...roleAsks(taxonomy, situation.roles, againstLowering(taxonomy, situation) ? undefined : situation.lowering),
    ...situation.overlays.map((use) => overlayAsk(taxonomy, use)),
    ...effects.flatMap((effect) => effectAsks(taxonomy, effect)),
  ];
  const reasons = perCompetence((competence) => reasonsFor(competence, asks, effects));
  const need = perCompetence((competence): Level => reasons[competence][0]?.level ?? 0);
  return {
    kind: 'need',
    need,
    reasons,
    overlays: [...new Set(effects.flatMap(({ rule }) => rule.overlay ?? []))].sort(),
    belowGovernment: situation.roles.some(
      (id) => !meetsGovernmentLevel(taxonomy.competences, need, taxonomy.roles[id]?.governmentLevel ?? null),
    ),
  };
}

/** The cells that are asked and not yet held, in learning order: lower levels first, then the order of the profile. */
export function gaps(need: LevelVector, held: LevelVector): CellId[] {
  return cellIds
    .filter((cell) => {
      const { competence, level } = cellParts(cell);
      return level <= need[competence] && level > held[competence];
    })
    .sort((one, other) => cellParts(one).level - cellParts(other).level);
}

function reasonsFor(competence: CompetenceId, asks: readonly Ask[], effects: readonly Effect[]): Reason[] {
  const asked = asks.map(({ levels, reason }): Reason => ({ ...reason, level: levels[competence] ?? 0 }));
  const top =
    asked
      .map(({ level }) => level)
      .sort()
      .at(-1) ?? 0;
  const reaching = top > 0 ? asked.filter(({ level }) => level === top) : [];
  const adding = effects
    .filter(({ rule }) => top < 4 && rule.plusOne?.includes(competence))
    .map((effect): Reason => ({ ...effectReason(effect), level: oneMore[top] }));
  return [...adding.sort(byName), ...reaching.sort(byName)];
}

const oneMore = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 4 } as const satisfies Record<Level, Level>;
const kinds = ['lowering', 'role', 'overlay', 'application'] as const satisfies readonly Reason['kind'][];

/** A fixed order, so that the order in which a situation was entered cannot be seen. */
function byName(one: Reason, other: Reason): number {
  const kind = kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
  return kind || one.id.localeCompare(other.id) || (one.rule ?? '').localeCompare(other.rule ?? '');
}

function applicationsOf(effects: readonly Effect[]): { id: string; title: string }[] {
  const named = new Map(effects.map(({ application }) => [application.id, application]));
  return [...named.values()].sort((one, other) => one.id.localeCompare(other.id));
}
