import { RuleBroken } from '../errors.ts';
import { recent } from '../recent.ts';

const hour = 60 * 60_000;
const mostNetworks = 10_000;

/** Lets each network do something so often per hour. Counts in memory only; a whole ministry shares one network. */
export function hourly(most: number) {
  const counted = recent<{ from: number; times: number }>(mostNetworks);
  return (network: string, now: Date): void => {
    const at = now.getTime();
    const earlier = counted.get(network);
    const window = earlier && at - earlier.from < hour ? earlier : { from: at, times: 0 };
    if (window.times >= most) {
      const retryAfter = Math.ceil((window.from + hour - at) / 1000);
      const sentence = 'Vanaf jouw netwerk is het afgelopen uur heel vaak geoefend. Probeer het straks opnieuw.';
      throw new RuleBroken('too-many', sentence, { retryAfter });
    }
    counted.set(network, { ...window, times: window.times + 1 });
  };
}
