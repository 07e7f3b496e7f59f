import { dayOf } from '#domain/dutch-date';
import type { AttemptSummary } from '../../client/attempts.ts';
import { resultText as text } from '../../text/result.ts';
import { resultAddress } from '../assessment/useAttempt.ts';

/** All results of a learner, the newest first; without one, a way to begin. */
export function ResultList({ attempts, gone }: { attempts: readonly AttemptSummary[]; gone: boolean }) {
  return (
    <div>
      <div class="title">
        <h1>{text.list.title}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{attempts.length > 0 ? text.list.lead : text.list.empty}</p>
      </div>
      {gone && (
        <div class="utrecht-alert utrecht-alert--info" role="status">
          <p>
            <b>{text.notHere.title}.</b> {text.notHere.text}
          </p>
        </div>
      )}
      {attempts.length === 0 ? (
        <p>
          <a class="nl-button nl-button--primary" href="/toetsen">
            {text.list.toTests}
          </a>
        </p>
      ) : (
        <ul class="ruled">
          {attempts.map(({ id, title, submittedAt }) => (
            <li key={id} class="row row-apart">
              <a href={resultAddress(id)}>{title}</a>
              <span class="medium quiet">{submittedAt && dayOf(submittedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
