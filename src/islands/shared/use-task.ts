import { useRef, useState } from 'preact/hooks';
import type { Outcome, Trouble } from '../../client/api.ts';

/** Runs one request at a time: a second click while it runs does nothing. What went wrong stays until the next try. */
export function useTask() {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  async function run<T>(task: () => Promise<Outcome<T>>, done: (value: T) => void): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const outcome = await task();
    running.current = false;
    setBusy(false);
    setTrouble(outcome.kind === 'ok' ? undefined : outcome);
    if (outcome.kind === 'ok') done(outcome.value);
  }
  return { busy, trouble, run };
}
