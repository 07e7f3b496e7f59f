import { practiceText as text } from '../../text/practice.ts';

export type Verdict = 'right' | 'other' | 'missed';
interface Props {
  id: string;
  verdict: Verdict;
  /** What the verdict is called here, where that is not the usual. */
  said?: string | undefined;
  children: string;
}

/** What would happen then, under what was chosen. */
export function Feedback({ id, verdict, said = text.verdicts[verdict], children }: Props) {
  return (
    <p id={id} class={`feedback feedback-${verdict}`}>
      <b>{said}</b> {children}
    </p>
  );
}
