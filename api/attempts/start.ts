import { blueprint, type CellTest, cellTests } from '../assessments/blueprint.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { once } from '../idempotency/once.ts';
import { Begun, begin } from './begin.ts';
import { drawFor } from './draw.ts';
import { type History, historyOf, shownCells } from './history.ts';
import { hindrance, isOpen, refusal } from './may-start.ts';
import { readAttempt } from './read.ts';
import type { LeftOut, StartedAttempt } from './schema.ts';

/** Starts the test of a cell, or of those cells of a role that are not attained yet and may be tried now. */
export async function startAttempt(
  deps: Deps,
  by: Caller<Person>,
  assessmentId: string,
  key: string,
): Promise<StartedAttempt> {
  const assessment = blueprint(deps.catalogue, assessmentId);
  if (assessment.kind === 'placement') throw countsForNothing();
  const tests = cellTests(deps.catalogue, assessmentId, assessment);
  const request = { key, action: 'start', input: assessmentId };
  const { attempt, leftOut } = await once(deps, by, request, Begun, async (keep) => {
    const history = await historyOf(deps.db, by.actor.id);
    const open = history.attempts.find((one) => one.assessment === assessmentId && !one.submittedAt);
    if (open) throw isOpen(open.id);
    const leftOut = tests.flatMap((test) => verdict(history, test, assessment.kind === 'role', deps.now()) ?? []);
    const rules = tests
      .map((test) => test.assessment)
      .filter(({ cell }) => leftOut.every((left) => left.cell !== cell));
    if (rules.length === 0) throw refusal(leftOut);
    const seed = deps.newSecret();
    const drawn = await drawFor(deps.db, history, rules, seed);
    const { version } = assessment;
    const passes = Object.fromEntries(rules.map(({ cell, pass }) => [cell, pass]));
    const attempt = {
      assessment: assessmentId,
      assessmentVersion: version,
      continues: null,
      rules: passes,
      seed,
      drawn,
      leftOut,
    };
    return begin(deps, by, history, attempt, keep);
  });
  return { ...(await readAttempt(deps, by, attempt)), leftOut };
}

/** A cell that was attained is left out of a role's test; its own test may be taken again, to renew. */
function verdict(history: History, test: CellTest, ofRole: boolean, now: Date): LeftOut | undefined {
  const { cell } = test.assessment;
  return ofRole && shownCells(history, now).has(cell) ? { cell, reason: 'attained' } : hindrance(history, test, now);
}

function countsForNothing(): RuleBroken {
  return new RuleBroken('bad-input', 'Een instaptoets telt niet mee. Start die bij /practice-tests.', {
    faults: [{ field: 'assessment', detail: 'Kies de toets van een cel of van een rol.' }],
  });
}
