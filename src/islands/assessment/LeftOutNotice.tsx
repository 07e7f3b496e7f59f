import type { LeftOut } from '../../client/attempts.ts';
import { assessmentText } from '../../text/assessment.ts';
import { resultAddress } from './useAttempt.ts';

const text = assessmentText.leftOut;

/** Which parts of a role's test are not asked this time, and why. */
export function LeftOutNotice({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <div class="utrecht-alert utrecht-alert--info left-out">
      <h2>{text.title}</h2>
      <ul class="medium">
        {leftOut.map((one) => (
          <li key={one.cell}>
            {text.one(one)}{' '}
            {one.reason === 'short-set' && one.attempt && <a href={resultAddress(one.attempt)}>{text.toShortSet}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
