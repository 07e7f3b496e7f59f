import type { Problem } from '#api/errors';

/** Work of the server that somebody waits for. */
export type HowFar = NonNullable<NonNullable<Problem['data']>['progress']>;

/** Between two questions; the server keeps who asks for a while as well. */
const pause = 300;
/** After so long something must be wrong. */
const patience = 15 * 60_000;

let waiting = 0;
let shown: HowFar | undefined;
const listeners = new Set<(howFar: HowFar | undefined) => void>();

/** How far the work is that a page waits for, if it does; called at once, and with each change. Answers how to stop it. */
export function followWork(listener: (howFar: HowFar | undefined) => void): () => void {
  listeners.add(listener);
  listener(shown);
  return () => listeners.delete(listener);
}

function tell(howFar: HowFar | undefined): void {
  shown = howFar;
  for (const listener of listeners) listener(howFar);
}

/** Asks, and asks again as long as the server answers that it is still at work on it. */
export async function untilDone(question: () => Promise<Response>): Promise<Response> {
  let response = await question();
  let howFar = await workIn(response);
  if (!howFar) return response;
  const until = performance.now() + patience;
  waiting += 1;
  try {
    while (howFar && performance.now() < until) {
      tell(howFar);
      await new Promise((next) => setTimeout(next, pause));
      response = await question();
      howFar = await workIn(response);
    }
    return response;
  } finally {
    waiting -= 1;
    if (waiting === 0) tell(undefined);
  }
}

const unknown: HowFar = { work: 'changes', done: 0, of: 0 };

async function workIn(response: Response): Promise<HowFar | undefined> {
  if (response.status !== 503) return undefined;
  const problem: Partial<Problem> | null = await response
    .clone()
    .json()
    .catch(() => null);
  return problem?.code === 'under-way' ? (problem.data?.progress ?? unknown) : undefined;
}
