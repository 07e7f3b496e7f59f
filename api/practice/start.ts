import { seeded } from '#domain/chance';
import { drawPlacement, numbered, type PoolItem } from '#domain/draw';
import type { Assessment } from '#domain/schema/assessment';
import { poolOf } from '../assessments/bank.ts';
import { blueprint, cellTests } from '../assessments/blueprint.ts';
import { drawCells } from '../assessments/draw-cells.ts';
import { shown, testOfDraw } from '../assessments/test.ts';
import type { Deps } from '../context.ts';
import type { PracticeTest } from './schema.ts';
import { sealTicket } from './ticket.ts';

const validFor = 24 * 60 * 60_000;

/** Nothing is known of who practises, so no item is seen or used. */
const unknown = { seen: new Set<string>(), uses: {}, attempts: 0 };

/** A test for anyone, from the open pool only. Nothing of it is stored. */
export async function startPractice(deps: Deps, id: string): Promise<PracticeTest> {
  const { db, catalogue } = deps;
  const assessment = blueprint(catalogue, id);
  const seed = deps.newSecret();
  const draw = numbered(await drawOpen(deps, id, assessment, seed));
  const expiresAt = new Date(deps.now().getTime() + validFor).toISOString();
  const test = await testOfDraw(db, seed, draw);
  return {
    test: await sealTicket(deps, { assessment: id, seed, draw, expiresAt }),
    assessment: id,
    kind: assessment.kind === 'placement' ? 'placement' : 'practice',
    title: assessment.title,
    expiresAt,
    questions: shown(test),
  };
}

async function drawOpen(
  { db, catalogue }: Deps,
  id: string,
  assessment: Assessment,
  seed: string,
): Promise<PoolItem[]> {
  if (assessment.kind === 'placement') {
    return drawPlacement(await poolOf(db, assessment.cells), assessment, unknown, seeded(seed));
  }
  const rules = cellTests(catalogue, id, assessment).map((test) => test.assessment);
  const pool = await poolOf(
    db,
    rules.map(({ cell }) => cell),
  );
  const open = pool.filter((entry) => entry.pool === 'open');
  return drawCells(open, rules, seed, unknown);
}
