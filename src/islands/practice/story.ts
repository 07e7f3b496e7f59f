import type { Storyline } from '#domain/schema/practice';

export type Step = Storyline['steps'][string];
export type Option = NonNullable<Step['options']>[number];
export interface Passed {
  step: Step;
  chosen: Option;
}

/** What was chosen along the way, and the step where that leads. */
export function walk(
  { start, steps }: Storyline,
  choices: readonly number[],
): { passed: Passed[]; here: Step | undefined } {
  let here = steps[start];
  const passed: Passed[] = [];
  for (const choice of choices) {
    const chosen = here?.options?.[choice];
    if (!here || !chosen) break;
    passed.push({ step: here, chosen });
    here = steps[chosen.next];
  }
  return { passed, here };
}
