import type { Trouble } from '../../client/api.ts';
import { signInAndReturn } from '../../client/way-back.ts';
import { assessmentText as text } from '../../text/assessment.ts';

/** Why handing in did not work; the answers are still there, and so is the button. */
export function HandInTrouble({ trouble }: { trouble: Trouble }) {
  return (
    <div class="notice notice-fault" role="alert">
      <p>{trouble.message}</p>
      {trouble.kind === 'refused' && trouble.problem.faults && (
        <ul>
          {trouble.problem.faults.map(({ field, detail }) => (
            <li key={field}>{detail}</li>
          ))}
        </ul>
      )}
      {trouble.kind === 'signed-out' && (
        <p>
          <a href={signInAndReturn()}>{text.save.signIn}</a>
        </p>
      )}
    </div>
  );
}
