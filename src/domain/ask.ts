import type { Effect } from './application-effects.ts';
import type { OverlayUse, Situation, Taxonomy } from './situation.ts';
import { type Level, type LevelVector, perCompetence } from './taxonomy.ts';

export interface Reason {
  kind: 'role' | 'overlay' | 'application' | 'lowering';
  id: string;
  title: string;
  /** The level that it asks, or the level once it has added one. */
  level: Level;
  /** Reads after "omdat". */
  because: string;
  source: string;
  /** The rule of the table through which it works. */
  rule?: string;
  /** True where the organisation has yet to confirm the property that asks it. */
  assumed?: boolean;
}

/** Something that asks levels, and why. */
export interface Ask {
  levels: Partial<LevelVector>;
  reason: Omit<Reason, 'level'>;
}

/** What the roles ask. A lowering that counts brings each of them down to Bewust. */
export function roleAsks(taxonomy: Taxonomy, ids: readonly string[], lowering?: Situation['lowering']): Ask[] {
  const asks = ids.map((id): Ask => {
    const role = taxonomy.roles[id];
    if (!role) throw new RangeError(`Unknown role: ${id}. Repair the situation first.`);
    const because = `je ${role.short} bent`;
    return {
      levels: role.need,
      reason: { kind: 'role', id, title: role.title, because, source: titles(role.sources) },
    };
  });
  if (!lowering) return asks;
  const lowered = perCompetence((id) => (asks.some(({ levels }) => (levels[id] ?? 0) > 1) ? 1 : 0));
  return [
    ...asks.map((ask) => ({ ...ask, levels: perCompetence((id) => ((ask.levels[id] ?? 0) > 0 ? 1 : 0)) })),
    {
      levels: lowered,
      reason: {
        kind: 'lowering',
        id: 'lowering',
        title: 'Lager op besluit van je organisatie',
        because: `je organisatie dit heeft vastgelegd: ${lowering.reason}`,
        source: `Besluit van ${lowering.decidedOn}`,
      },
    },
  ];
}

export function overlayAsk(taxonomy: Taxonomy, { overlay: id, taught }: OverlayUse): Ask {
  const overlay = taxonomy.overlays[id];
  if (!overlay) throw new RangeError(`Unknown overlay: ${id}. Repair the situation first.`);
  const because = `je er deze functie bij hebt: ${overlay.title}`;
  return {
    levels: overlayLevels(taxonomy, id, taught),
    reason: { kind: 'overlay', id, title: overlay.title, because, source: titles(overlay.sources) },
  };
}

/** What a rule asks as a minimum, and what the overlay that it makes mandatory asks. */
export function effectAsks(taxonomy: Taxonomy, effect: Effect): Ask[] {
  const reason = effectReason(effect);
  const { minimum, overlay } = effect.rule;
  return [
    ...(minimum ? [{ levels: minimum, reason }] : []),
    ...(overlay ? [{ levels: overlayLevels(taxonomy, overlay), reason }] : []),
  ];
}

export function effectReason({ rule, application, assumed }: Effect): Ask['reason'] {
  const because = assumed ? `${rule.because} (aangenomen, tot je organisatie dit heeft bevestigd)` : rule.because;
  const reason = { kind: 'application', ...application, because, source: rule.source, rule: rule.id } as const;
  return assumed ? { ...reason, assumed } : reason;
}

function overlayLevels(taxonomy: Taxonomy, id: string, taught: Partial<LevelVector> = {}): Partial<LevelVector> {
  const asks = taxonomy.overlays[id]?.asks;
  if (asks?.kind === 'levels') return asks.need;
  if (asks?.kind === 'as-role') return taxonomy.roles[asks.role]?.need ?? {};
  return perCompetence((competence) => oneAbove(taught[competence] ?? 0));
}

/** A trainer stands one level above the lesson; who teaches nothing needs nothing for it. */
function oneAbove(taught: Level): Level {
  const above = { 0: 0, 1: 2, 2: 3, 3: 4, 4: 4 } as const;
  return above[taught];
}

function titles(sources: readonly { title: string }[]): string {
  return sources.map((source) => source.title).join('; ');
}
