import type { CellId } from '#domain/taxonomy';
import { testOfCell } from '../assessments/blueprint.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { once } from '../idempotency/once.ts';
import { Begun, begin } from './begin.ts';
import { drawFor } from './draw.ts';
import { historyOf, triesAt } from './history.ts';
import { awaitsShortSet, isOpen } from './may-start.ts';
import { readAttempt } from './read.ts';
import type { StartedAttempt } from './schema.ts';
import { ownAttempt, servedTo } from './served.ts';

/** Starts the few extra questions that decide about a cell whose score came just under the line. */
export async function startShortSet(
  deps: Deps,
  by: Caller<Person>,
  input: { continues: string; cell: CellId },
  key: string,
): Promise<StartedAttempt> {
  const { continues, cell } = input;
  const learnerId = by.actor.id;
  await ownAttempt(deps.db, learnerId, continues);
  const test = testOfCell(deps.catalogue, cell);
  const { attempt, leftOut } = await once(
    deps,
    by,
    { key, action: 'start-short-set', input: [continues, cell] },
    Begun,
    async (keep) => {
      const history = await historyOf(deps.db, learnerId);
      const form = triesAt(history, cell).find(({ attempt }) => attempt === continues);
      if (form?.shortSet && !form.shortSet.submittedAt) throw isOpen(form.shortSet.attempt);
      if (!form || !test || !awaitsShortSet(form, deps.now())) throw notAsked();
      const { pass, exposureCap, version } = test.assessment;
      const rule = { cell, count: pass.shortSet.count, atLeastKinds: 1, exposureCap };
      const seed = deps.newSecret();
      const { questions } = await servedTo(deps.db, learnerId, continues);
      const asked = questions.map(({ item }) => item);
      const drawn = await drawFor(deps.db, history, [rule], seed, asked);
      const rules = { [cell]: pass };
      const attempt = { rules, assessment: test.id, assessmentVersion: version, continues, seed, drawn, leftOut: [] };
      return begin(deps, by, history, attempt, keep);
    },
  );
  return { ...(await readAttempt(deps, by, attempt)), leftOut };
}

function notAsked(): RuleBroken {
  return new RuleBroken(
    'conflict',
    'Bij deze uitslag hoort geen korte set, of je hebt die al gemaakt. Kijk bij je uitslag wat je nu kunt doen.',
  );
}
