import { instant } from './json.ts';

/** Two clocks differ: what the server signed a moment ago must not look like the future on a device that is slow. */
const clockSkew = 5 * 60_000;

/** Whether a period that was read from a credential is over, is running, or is still to come. */
export function periodAt(now: Date, validFrom: unknown, validUntil?: unknown): 'running' | 'ahead' | 'over' {
  if ((instant(validFrom) ?? Number.POSITIVE_INFINITY) > now.getTime() + clockSkew) return 'ahead';
  if (validUntil === undefined) return 'running';
  return (instant(validUntil) ?? Number.NEGATIVE_INFINITY) < now.getTime() ? 'over' : 'running';
}
