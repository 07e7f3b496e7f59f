import { itemText as text } from '../../text/item-statistics.ts';

/** Says of figures that they are not about people, as far as they are not. */
export function SimulatedNotice({ some, all }: { some: number; all: number }) {
  if (some === 0) return null;
  return <p class="utrecht-alert utrecht-alert--warning simulated">{text.simulated(some, all)}</p>;
}
