import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { statementCount } from './known.ts';
import { dropReflections, putNewerReflection, type Reflection, reflectionsOf } from './store.ts';

/** Replaces the learner's self-reflection, which is kept here only because the learner wants it. */
export async function saveReflections(deps: Deps, by: Caller<Person>, given: readonly Reflection[]) {
  const faults = given.flatMap(({ cell, answers }, at) => {
    const asked = statementCount(deps.catalogue, cell);
    if (answers.length === asked) return [];
    return [{ field: `reflections.${at}.answers`, detail: `Bij ${cell} horen ${asked} antwoorden.` }];
  });
  if (faults.length > 0)
    throw new RuleBroken('bad-input', 'De stellingen zijn veranderd. Doe de zelfreflectie opnieuw.', { faults });
  const now = deps.now();
  const { id } = by.actor;
  await unconditional(
    deps.db.write(
      [
        dropReflections(deps.db, id),
        ...given.map((reflection) => putNewerReflection(deps.db, id, notLaterThan(now, reflection))),
      ],
      [record(now, by, 'reflections-saved', { kind: 'reflections', id })],
    ),
  );
  return { reflections: await reflectionsOf(deps.db, id) };
}

/** A device's clock may be ahead; what it says about the future is now. */
export function notLaterThan(now: Date, reflection: Reflection): Reflection {
  const latest = now.toISOString();
  return reflection.reflectedAt > latest ? { ...reflection, reflectedAt: latest } : reflection;
}
