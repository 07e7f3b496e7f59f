import type { Trouble } from '../../client/api.ts';
import { signInAndReturn } from '../../client/way-back.ts';
import { apiText as text } from '../../text/api.ts';

interface Props {
  trouble: Trouble | undefined;
  /** Offered where trying again makes sense. */
  again?: () => void;
}

/** Says what went wrong and what one can do; nothing where nothing did. */
export function TroubleNotice({ trouble, again }: Props) {
  if (!trouble) return null;
  const mayTryAgain = trouble.kind === 'offline' || trouble.kind === 'failed';
  return (
    <div class="utrecht-alert utrecht-alert--error" role="alert">
      <p>{trouble.message}</p>
      {trouble.kind === 'signed-out' && (
        <p>
          <a href={signInAndReturn()}>{text.signIn}</a>
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
