import type { Standing } from '#api/standing/schema';
import { repairSituation, requiredLevels } from '#domain/requirement';
import { type LevelVector, noLevels } from '#domain/taxonomy';
import { api, ask } from './api.ts';
import { readDevice } from './device.ts';
import { rememberSignedIn, wasSignedIn } from './signed-in.ts';
import { loadTaxonomy } from './taxonomy.ts';

/**
 * What the person at this device has shown in tests. Tests that count need an account, so without one: nothing yet.
 * Who is not signed in is not asked about, so that reading without an account sends nothing.
 */
export async function heldHere(): Promise<LevelVector> {
  return (await standingHere())?.held ?? noLevels;
}

/** What is held beside what the work asks: as the account says, or else as this device does. */
export async function levelsHere(): Promise<{ need: LevelVector; held: LevelVector }> {
  const standing = await standingHere();
  return { held: standing?.held ?? noLevels, need: standing?.need ?? (await needOnDevice()) };
}

/** The tests that were passed, each with its day; nothing without an account. */
export async function attainedHere(): Promise<Pick<Standing, 'attained' | 'held'> | undefined> {
  return standingHere();
}

/** What the account says; nothing without one, or where it cannot be reached. */
export async function standingHere(): Promise<Standing | undefined> {
  if (!wasSignedIn()) return undefined;
  const outcome = await ask(api.standing.$get());
  if (outcome.kind === 'signed-out') rememberSignedIn(false);
  return outcome.kind === 'ok' ? outcome.value : undefined;
}

async function needOnDevice(): Promise<LevelVector> {
  try {
    const taxonomy = await loadTaxonomy();
    const requirement = requiredLevels(taxonomy, repairSituation(taxonomy, readDevice().situation).situation);
    return requirement.kind === 'need' ? requirement.need : noLevels;
  } catch {
    return noLevels;
  }
}
