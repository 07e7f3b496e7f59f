import { useEffect, useState } from 'preact/hooks';
import { pendingSignIn } from '../../client/pending-sign-in.ts';
import { currentSession, signIn } from '../../client/session.ts';
import '../../styles/account.css';
import { signInText } from '../../text/sign-in.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import { goOnSignedIn } from './go-on.ts';

const text = signInText.confirm;

/** The page of the mailed link. Only the button uses the link up, so a scanner that opens it does no harm. */
export function ConfirmSignIn() {
  const { busy, trouble, run } = useTask();
  const [token, setToken] = useState<string>();
  const [address, setAddress] = useState<string>();

  useEffect(() => {
    setToken(takeToken());
    void currentSession().then((session) => {
      if (session.kind === 'ok' && session.value.signedIn) setAddress(session.value.learner.address);
    });
    // Another link opened in this same tab changes nothing but the fragment.
    const reopen = () => location.reload();
    addEventListener('hashchange', reopen);
    return () => removeEventListener('hashchange', reopen);
  }, []);

  if (token === undefined) return <p role="status">{text.ready}</p>;
  if (token === '') return <Unusable title={text.incomplete} why={text.incompleteWhy} />;
  if (trouble?.kind === 'refused') return <Unusable title={text.unusable} why={trouble.message} />;
  return (
    <div class="sign-in stack">
      <p class="nl-paragraph nl-paragraph--lead">{text.ready}</p>
      {address && <p class="utrecht-alert utrecht-alert--info medium">{text.as(address)}</p>}
      <button
        class="nl-button nl-button--primary"
        type="button"
        aria-disabled={busy}
        onClick={() =>
          run(
            () => signIn({ token }),
            () => goOnSignedIn(pendingSignIn(new Date())?.back),
          )
        }
      >
        {busy ? text.busy : text.button}
      </button>
      <TroubleNotice trouble={trouble} />
      <p class="medium quiet">{text.why}</p>
    </div>
  );
}

function Unusable({ title, why }: { title: string; why: string }) {
  return (
    <div class="sign-in stack" role="alert">
      <h2>{title}</h2>
      <p>{why}</p>
      <p>
        <a class="nl-button nl-button--primary" href="/inloggen">
          {text.askAnew}
        </a>
      </p>
    </div>
  );
}

/** Takes the token out of the address bar; the history entry keeps it, so that a reload still works. */
function takeToken(): string {
  const token = location.hash.slice(1) || tokenIn(history.state);
  history.replaceState({ token }, '', location.pathname);
  return token;
}

function tokenIn(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('token' in state)) return '';
  return typeof state.token === 'string' ? state.token : '';
}
