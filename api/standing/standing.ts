import { testedCells } from '#domain/catalogue';
import { gaps, requiredLevels } from '#domain/requirement';
import { cellIds, heldLevels, highest, type LevelVector } from '#domain/taxonomy';
import { stillCounts } from '#domain/term';
import { type ResultRow, resultsOf } from '../attempts/store.ts';
import type { Deps } from '../context.ts';
import { askedAtWork } from '../organisation/memberships/asked-at-work.ts';
import { ownSituation } from '../profile/known.ts';
import { findProfile } from '../profile/store.ts';
import type { Standing } from './schema.ts';

/** What a learner has shown within the term of a badge, and what their situation and their organisations still ask. Derived every time; nothing of it is stored. */
export async function standingOf(deps: Deps, learnerId: string): Promise<Standing> {
  return standingFrom(deps, learnerId, await resultsOf(deps.db, learnerId));
}

/** @param results all results of this learner, oldest first */
export async function standingFrom(deps: Deps, learnerId: string, results: readonly ResultRow[]): Promise<Standing> {
  const now = deps.now();
  const shown = results.filter(({ decision, decidedAt }) => decision === 'attained' && stillCounts(decidedAt, now));
  const latest = new Map(shown.map((result) => [result.cell, result]));
  const attained = cellIds.flatMap((cell) => {
    const result = latest.get(cell);
    return result ? [{ cell, attainedAt: result.decidedAt, attempt: result.attemptId }] : [];
  });
  const held = heldLevels(latest.keys());
  const [profileNeed, atWork] = await Promise.all([needOf(deps, learnerId), askedAtWork(deps, learnerId)]);
  const asked = [profileNeed, atWork?.need].filter((one) => one !== undefined);
  const need = asked.length > 0 ? highest(asked) : undefined;
  const open = need ? gaps(need, held) : [];
  const tested = testedCells(deps.catalogue);
  return {
    attained,
    held,
    ...(need && { need }),
    ...(atWork && { atWork }),
    open,
    withoutTest: open.filter((cell) => !tested.includes(cell)),
  };
}

/** What the saved profile asks; nothing without one, and nothing where it names a prohibited application. */
async function needOf({ db, catalogue }: Deps, learnerId: string): Promise<LevelVector | undefined> {
  const profile = await findProfile(db, learnerId);
  if (!profile) return undefined;
  const required = requiredLevels(catalogue, ownSituation(catalogue, profile.situation).situation);
  return required.kind === 'need' ? required.need : undefined;
}
