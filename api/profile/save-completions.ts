import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { lessonIds } from './known.ts';
import { addCompletions, type Completion, completionsOf, dropCompletions } from './store.ts';

/** Replaces the list of lessons that the learner has read. */
export async function saveCompletions(deps: Deps, by: Caller<Person>, given: readonly Completion[]) {
  const known = lessonIds(deps.catalogue);
  const faults = given.flatMap(({ lesson }, at) =>
    known.has(lesson) ? [] : [{ field: `completions.${at}.lesson`, detail: `De les ${lesson} bestaat niet.` }],
  );
  if (faults.length > 0) throw new RuleBroken('bad-input', 'Haal weg wat niet bestaat en bewaar opnieuw.', { faults });
  const now = deps.now();
  const { id } = by.actor;
  const [first, ...rest] = given;
  await unconditional(
    deps.db.write(
      [dropCompletions(deps.db, id), ...(first ? [addCompletions(deps.db, id, [first, ...rest])] : [])],
      [record(now, by, 'lesson-completions-saved', { kind: 'lesson-completions', id })],
    ),
  );
  return { completions: await completionsOf(deps.db, id) };
}
