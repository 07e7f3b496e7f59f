import type { CellResult } from '../../client/attempts.ts';
import { cellTitle } from '../../text/cells.ts';
import { scoreSentence, resultText as text } from '../../text/result.ts';
import { BadgePicture } from '../badges/BadgePicture.tsx';
import { MissedTopics } from './MissedTopics.tsx';
import { ScoreBand } from './ScoreBand.tsx';

interface Props {
  result: Pick<CellResult, 'cell' | 'decision' | 'score' | 'standardError' | 'unanswered' | 'missed' | 'reflected'> & {
    mayClaim?: boolean;
  };
  /** From where it is attained, 0 to 1; unknown where the test is no longer there. */
  cut: number | undefined;
  /** Another word for the decision, where it decides nothing. */
  verdict?: string;
}

/** What a test showed of one cell: the decision in words, the score with its doubt, and what to reread. */
export function CellOutcome({ result, cut, verdict }: Props) {
  const { cell, decision, unanswered, missed, reflected, mayClaim } = result;
  return (
    <li class="cell-outcome">
      <BadgePicture cell={cell} />
      <div class="stack">
        <p class={`decision decision-${decision}`}>
          <i aria-hidden="true" /> {verdict ?? text.decisions[decision]}
        </p>
        <h3>{cellTitle(cell)}</h3>
        {cut !== undefined && (
          <>
            <ScoreBand score={result.score} standardError={result.standardError} cut={cut} />
            <p class="medium">{scoreSentence(result, cut)}</p>
          </>
        )}
        {unanswered > 0 && <p class="medium">{text.unanswered(unanswered)}</p>}
        {reflected !== undefined && <p class="medium">{text.reflected(reflected)}</p>}
        {mayClaim && (
          <p class="medium">
            <a href="/bewijzen">{text.claim}</a>
          </p>
        )}
        <MissedTopics missed={missed} />
      </div>
    </li>
  );
}
