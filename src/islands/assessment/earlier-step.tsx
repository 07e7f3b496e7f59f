import { testStartText as text } from '../../text/test-start.ts';
import type { Earlier } from './earlier.ts';
import { StartButton, type Step, Way } from './StartActions.tsx';
import { resultAddress } from './useAttempt.ts';

/** Where this was done before: what came of it, and what follows. */
export function earlierStep(earlier: Earlier, onStart: () => void): Step {
  const result = resultAddress(earlier.attempt);
  const toResult = <a href={result}>{text.refused.toResult}</a>;
  switch (earlier.kind) {
    case 'attained':
      return {
        ...text.earlier.attained(earlier.on),
        action: (
          <>
            <Way href="/bewijzen" says={text.earlier.badges} />
            {toResult}
            <button class="link-button" type="button" onClick={onStart}>
              {text.earlier.again}
            </button>
          </>
        ),
        practised: true,
      };
    case 'short-set':
      return { ...text.earlier.shortSet, action: <Way href={result} says={text.refused.toResult} />, practised: true };
    case 'waits':
      return { ...text.earlier.waits(earlier.until), action: <Way href={result} says={text.refused.toResult} /> };
    case 'again':
      return {
        ...text.earlier.another(earlier.on),
        action: (
          <>
            <StartButton onStart={onStart} />
            {toResult}
          </>
        ),
      };
    default:
      return earlier satisfies never;
  }
}
