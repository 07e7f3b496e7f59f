/** Lets others go first: a learner who saves an answer, and another process that writes. */
export const turn = () => new Promise<void>((next) => setTimeout(next, 0));

/** Does work that holds everybody up in steps, with a turn for others whenever a few steps took this long. */
export async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  let from = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - from < mostAtOnce) continue;
    await turn();
    from = performance.now();
  }
}

const mostAtOnce = 20;
