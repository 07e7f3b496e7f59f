import { roleClaim } from './badge.ts';
import { gaps, requiredLevels, type Situation, type Taxonomy } from './requirement.ts';
import { type CellId, cellParts, competenceIds, heldLevels, type LevelVector } from './taxonomy.ts';
import { stillCounts } from './term.ts';

export interface AttainedCell {
  cell: CellId;
  attainedAt: string;
}

/** What the shelf needs to know of a badge that was claimed. */
export interface ShelvedBadge {
  kind: 'cell' | 'role';
  about: string;
  awardedAt: string;
  validUntil: string;
  status: 'valid' | 'expired' | 'revoked';
}

/** How long before its end a badge is said to end soon: time enough to do a test again. */
const soon = 90 * 24 * 60 * 60_000;

export function termOf(badge: ShelvedBadge, now: Date): ShelvedBadge['status'] | 'ends-soon' {
  if (badge.status !== 'valid') return badge.status;
  return Date.parse(badge.validUntil) - now.getTime() < soon ? 'ends-soon' : 'valid';
}

/** The tests that still count: passed within the term of a badge. */
export function inTerm(attained: readonly AttainedCell[], now: Date): AttainedCell[] {
  return attained.filter(({ attainedAt }) => stillCounts(attainedAt, now));
}

/** Attained cells for which no badge was claimed since; whatever became of an earlier badge of the same test. */
export function claimableCells(
  attained: readonly AttainedCell[],
  badges: readonly ShelvedBadge[],
  now: Date,
): CellId[] {
  return inTerm(attained, now)
    .filter(({ cell, attainedAt }) => !badges.some(({ about, awardedAt }) => about === cell && awardedAt >= attainedAt))
    .map(({ cell }) => cell);
}

export type RoleStanding =
  | { kind: 'prohibited'; article: string }
  | {
      kind: 'open';
      need: LevelVector;
      held: LevelVector;
      /** Steps of the need that are met, and all of them. */
      met: number;
      asked: number;
      /** Every level that is still open: the lower ones are the way to the higher. */
      cells: CellId[];
      untested: CellId[];
    }
  /** Revoked: the badge was taken back, and no test that it rests on was passed since. */
  | { kind: 'complete' | 'claimed' | 'revoked'; need: LevelVector; held: LevelVector };

export interface Shown {
  situation: Situation;
  attained: readonly AttainedCell[];
  badges: readonly ShelvedBadge[];
  tested: readonly CellId[];
  now: Date;
}

/** How far the badge of a role is, with the applications that the learner works with. */
export function roleStanding(
  taxonomy: Taxonomy,
  role: string,
  { situation, attained, badges, tested, now }: Shown,
): RoleStanding {
  const requirement = requiredLevels(taxonomy, { roles: [role], overlays: [], applications: situation.applications });
  if (requirement.kind === 'prohibited') return { kind: 'prohibited', article: requirement.article };
  const { need } = requirement;
  const counting = inTerm(attained, now).filter((result) => !isRevoked(result, badges));
  const held = heldLevels(counting.map(({ cell }) => cell));
  const claim = roleClaim(need, held, tested);
  if (claim.kind === 'open') {
    const cells = gaps(need, held);
    const asked = competenceIds.reduce((sum, id) => sum + need[id], 0);
    const met = competenceIds.reduce((sum, id) => sum + Math.min(need[id], held[id]), 0);
    return { kind: 'open', need, held, met, asked, cells, untested: cells.filter((cell) => !tested.includes(cell)) };
  }
  const since = latestUsed(counting, need);
  const given = badges.filter(({ kind, about, awardedAt }) => kind === 'role' && about === role && awardedAt >= since);
  if (given.some(({ status }) => status === 'valid')) return { kind: 'claimed', need, held };
  return { kind: given.some(({ status }) => status === 'revoked') ? 'revoked' : 'complete', need, held };
}

/** A test whose own badge was revoked no longer counts for a role, until it is passed again. */
function isRevoked({ cell, attainedAt }: AttainedCell, badges: readonly ShelvedBadge[]): boolean {
  return badges.some(
    ({ about, status, awardedAt }) => about === cell && status === 'revoked' && awardedAt >= attainedAt,
  );
}

/** When the last test was passed that the badge rests on: per competence the lowest cell that meets the need. */
function latestUsed(attained: readonly AttainedCell[], need: LevelVector): string {
  const used = competenceIds.flatMap((id) => {
    const meeting = attained.filter(({ cell }) => {
      const { competence, level } = cellParts(cell);
      return competence === id && need[id] > 0 && level >= need[id];
    });
    return meeting.toSorted((one, other) => cellParts(one.cell).level - cellParts(other.cell).level).slice(0, 1);
  });
  return (
    used
      .map(({ attainedAt }) => attainedAt)
      .sort()
      .at(-1) ?? ''
  );
}
