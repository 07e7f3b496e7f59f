import type { TickScore } from '../../text/practice.ts';
import type { Verdict } from './Feedback.tsx';

export interface Tickable {
  text: string;
  feedback: string;
  /** Whether it belongs to what is sought. */
  sought: boolean;
}
export function tickScore(options: readonly Tickable[], ticked: ReadonlySet<number>): TickScore {
  const found = options.filter(({ sought }, at) => sought && ticked.has(at)).length;
  return { found, sought: options.filter(({ sought }) => sought).length, beside: ticked.size - found };
}

/** Nothing is said about what was rightly left alone. */
export function tickVerdict({ sought }: Tickable, ticked: boolean): Verdict | undefined {
  if (sought) return ticked ? 'right' : 'missed';
  return ticked ? 'other' : undefined;
}

/** Which of the places are as they should be; those left open are not. */
export function rightPlaces(expected: readonly string[], given: readonly (string | undefined)[]): boolean[] {
  return expected.map((place, at) => place === given[at]);
}
