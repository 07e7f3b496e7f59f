import type { Trouble } from '../../client/api.ts';
import { signInAndReturn } from '../../client/way-back.ts';
import { apiText as text } from '../../text/api.ts';
import { FieldFault } from './FieldFault.tsx';

interface Props {
  trouble: Trouble | undefined;
  /** Asks once more, where a page was read. Without it something was sent, and what was filled in is still there. */
  again?: () => void;
}

/** Says what went wrong and what one can do; nothing where nothing did. */
export function TroubleNotice({ trouble, again }: Props) {
  if (!trouble) return null;
  const faults = (trouble.kind === 'refused' && trouble.problem.faults) || [];
  const mayTryAgain = trouble.kind === 'offline' || trouble.kind === 'failed';
  return (
    <div class="utrecht-alert utrecht-alert--error" role="alert">
      <p>{trouble.message}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <FieldFault key={fault.field + fault.detail} {...fault} />
          ))}
        </ul>
      )}
      {trouble.kind === 'signed-out' && (
        <p>
          {again ? (
            <a href={signInAndReturn()}>{text.signIn}</a>
          ) : (
            <a href={signInAndReturn()} target="_blank" rel="noreferrer">
              {text.signInBeside}
            </a>
          )}
        </p>
      )}
      {again && mayTryAgain && (
        <button class="link-button" type="button" onClick={again}>
          {text.again}
        </button>
      )}
    </div>
  );
}
