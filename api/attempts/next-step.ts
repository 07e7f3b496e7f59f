import type { Content } from '#domain/catalogue';
import { testOfCell } from '../assessments/blueprint.ts';
import type { MissedTopic } from '../assessments/question-schema.ts';
import type { Standing } from '../standing/schema.ts';
import type { Try } from './history.ts';
import { awaitsShortSet } from './may-start.ts';
import type { CellResult, NextStep } from './result-schema.ts';

type Unfinished = Pick<CellResult, 'cell' | 'allowance' | 'mayClaim'> & { missed: readonly MissedTopic[] };

/** The step that follows from one try at a cell, seen with what the learner has shown since. */
export function nextForCell(
  content: Pick<Content, 'assessments'>,
  standing: Pick<Standing, 'attained' | 'open'>,
  one: Try,
  { cell, mayClaim, allowance, missed }: Unfinished,
  now: Date,
): NextStep {
  if (mayClaim) return { kind: 'claim-badge', cell };
  if (standing.attained.some((attained) => attained.cell === cell)) return onward(content, standing);
  if (awaitsShortSet(one, now)) return { kind: 'short-set', cell, continues: one.attempt };
  if (one.shortSet && !one.shortSet.submittedAt) return { kind: 'resume', cell, attempt: one.shortSet.attempt };
  const [topic] = missed;
  const again = allowance && allowance.kind !== 'may-start' ? { again: allowance.until } : {};
  return { kind: 'reread', cell, ...(topic && { topic }), ...again };
}

/** Of the steps of all cells the one that helps most now: first what finishes a cell, then what starts one. */
export function mostHelpful(steps: readonly NextStep[]): NextStep {
  const order = [
    'short-set',
    'resume',
    'claim-badge',
    'reread',
    'next-cell',
    'done',
  ] as const satisfies readonly NextStep['kind'][];
  const first = order.flatMap((kind) => steps.filter((step) => step.kind === kind)).at(0);
  return first ?? { kind: 'done' };
}

/** The next cell, in learning order, that is asked, not shown, and has a test. */
function onward(content: Pick<Content, 'assessments'>, { open }: Pick<Standing, 'open'>): NextStep {
  const tests = open.flatMap((cell) => {
    const test = testOfCell(content, cell);
    return test ? [{ kind: 'next-cell' as const, cell, assessment: test.id }] : [];
  });
  return tests[0] ?? { kind: 'done' };
}
