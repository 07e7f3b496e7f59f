import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { placeText } from '../../text/practice.ts';
import { useFilledBefore } from './filled-before.ts';
import { rightPlaces } from './verdicts.ts';

interface Placements {
  form: RefObject<HTMLFormElement>;
  /** Per card the id of the place that was chosen; empty while there is none. */
  given: readonly string[];
  /** Per card whether it lies well; undefined while it is not checked, or not placed. */
  verdicts: readonly ('right' | 'other' | undefined)[];
  score: { right: number; of: number; summary: string } | undefined;
  place(card: number, place: string): void;
  check(): void;
}

/**
 * Where the cards were put, and how that went.
 * @param expected per card the id of its place
 * @param before reads what was filled in before the form came alive
 */
export function usePlacements(
  expected: readonly string[],
  before: (filled: { checked: number[]; selected: string[] }) => string[],
): Placements {
  const [given, setGiven] = useState<readonly string[]>(expected.map(() => ''));
  const [checked, setChecked] = useState(false);
  const form = useFilledBefore((filled) => setGiven(before(filled)));
  const right = rightPlaces(expected, given);
  const count = right.filter(Boolean).length;
  const open = given.filter((place) => place === '').length;
  return {
    form,
    given,
    verdicts: given.map((place, at) => (checked && place !== '' ? (right[at] ? 'right' : 'other') : undefined)),
    score: checked
      ? { right: count, of: expected.length, summary: placeText.summary(count, expected.length, open) }
      : undefined,
    place(card, place) {
      setGiven(given.with(card, place));
      setChecked(false);
    },
    check: () => setChecked(true),
  };
}
