import type { Deps } from '../context.ts';
import type { Database } from '../db/client.ts';
import { simulatedPrefix } from '../item-statistics/store.ts';
import { refreshStanding } from '../organisation/member-standing/refresh.ts';
import { chanceOf } from '../simulation/chance.ts';
import { addSimulated } from '../simulation/organisation.ts';
import { learnersIn, organisationsLike } from '../simulation/store.ts';
import { addTests } from '../simulation/tests.ts';

/** The set in which figures are measured: of the people, the largest organisation has 40 in a hundred. */
export const fullSet = { people: 100_000, organisations: 50, results: 1_000_000 };
const prefix = `${simulatedPrefix}organisatie-`;
const largestShare = 0.4;

/** How large the organisations are, the largest first. */
export function sizesOf(people: number, organisations: number): number[] {
  const others = Array.from({ length: organisations - 1 }, (_, at) => 1 / (at + 3));
  const weighed = others.reduce((sum, weight) => sum + weight, 0);
  const shares = [largestShare, ...others.map((weight) => ((1 - largestShare) * weight) / weighed)];
  let share = 0;
  let before = 0;
  return shares.map((own) => {
    share += own;
    const upTo = Math.round(people * share);
    const size = upTo - before;
    before = upTo;
    return size;
  });
}

/**
 * Fills a demo with organisations that do not exist: their people, teams, applications, looks and results. Once per
 * database; the same seed gives the same people.
 * @throws Error outside a demo
 */
export async function simulateOrganisations(
  deps: Deps,
  { people, organisations, results }: typeof fullSet,
  seed = 'demo-1',
): Promise<'made' | 'there-already'> {
  if (!deps.demo) throw new Error('organisations are simulated in a demo only');
  if ((await organisationsLike(deps.db, prefix)).length > 0) return 'there-already';
  for (const [at, size] of sizesOf(people, organisations).entries()) {
    const chance = chanceOf(`${seed}-${at}`);
    const number = String(at + 1).padStart(2, '0');
    const called = { name: `Gesimuleerde organisatie ${number}`, domain: `organisatie-${number}.example` };
    const id = `${prefix}${number}-${chance.newId()}`;
    await withoutFlushing(deps.db, () => addSimulated(deps, { id, ...called, people: size }, chance));
  }
  await simulateResults(deps, results, seed);
  return 'made';
}

/** More results for the people of the simulated organisations, each its share; then what they show is brought up to date. */
export async function simulateResults(deps: Deps, results: number, seed: string): Promise<void> {
  const ids = await organisationsLike(deps.db, prefix);
  const learners = await Promise.all(ids.map((id) => learnersIn(deps.db, id)));
  const total = learners.flat().length;
  let before = 0;
  for (const [at, own] of learners.entries()) {
    const upTo = (count: number) => Math.round((results * count) / total);
    const share = upTo(before + own.length) - upTo(before);
    before += own.length;
    const chance = chanceOf(`${seed}-results-${at}`);
    await withoutFlushing(deps.db, () => addTests(deps, own, share, chance));
  }
  await withoutFlushing(deps.db, async () => {
    for (const id of ids) await refreshStanding(deps, id);
  });
}

/** What nobody would miss need not be on disk before the next is made; else a million results are mostly waiting. */
async function withoutFlushing(db: Database, work: () => Promise<unknown>): Promise<void> {
  await db.client.execute('PRAGMA synchronous = OFF');
  try {
    await work();
  } finally {
    await db.client.execute('PRAGMA synchronous = FULL');
  }
}
