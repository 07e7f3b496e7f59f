import { useEffect, useRef, useState } from 'preact/hooks';
import type { PendingSignIn } from '../../client/pending-sign-in.ts';
import { requestSignIn, signIn } from '../../client/session.ts';
import { signInText as text } from '../../text/sign-in.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import '../../styles/fields.ts';

interface Props {
  pending: PendingSignIn;
  renewed: (pending: PendingSignIn) => void;
  signedIn: () => void;
  otherAddress: () => void;
}

/** After the mail went out: its code, typed in the browser that asked for it. */
export function TypeCode({ pending, renewed, signedIn, otherAddress }: Props) {
  const { busy, trouble, run } = useTask();
  const [faulty, setFaulty] = useState(false);
  const [resent, setResent] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function send(event: Event) {
    event.preventDefault();
    const code = (field.current?.value ?? '').replace(/[\s-]/g, '');
    setFaulty(!/^\d{8}$/.test(code));
    if (!/^\d{8}$/.test(code)) return field.current?.focus();
    void run(() => signIn({ request: pending.request, code }), signedIn);
  }
  function resend() {
    setResent(false);
    void run(
      () => requestSignIn(pending.address),
      ({ id, expiresAt }) => {
        renewed({ ...pending, request: id, expiresAt });
        setResent(true);
      },
    );
  }

  return (
    <form class="stack" onSubmit={send} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {text.mailed}
      </h2>
      <p>{text.mailedTo(pending.address)}</p>
      <p class="medium quiet">{text.mailWait}</p>
      {isLoopback() && (
        <p class="utrecht-alert utrecht-alert--info medium">
          {text.demo} <a href="/postvak">{text.demoLink}</a>.
        </p>
      )}
      <div class="field">
        <label for="code">{text.code}</label>
        <span id="code-hint" class="field-hint">
          {text.codeHint}
        </span>
        {faulty && (
          <span id="code-fault" class="field-fault" role="alert">
            {text.codeFault}
          </span>
        )}
        <input
          id="code"
          ref={field}
          class="utrecht-textbox utrecht-textbox--html-input code-field"
          type="text"
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={12}
          aria-invalid={faulty}
          aria-describedby={faulty ? 'code-fault code-hint' : 'code-hint'}
        />
      </div>
      <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
        {busy ? text.signingIn : text.signIn}
      </button>
      <TroubleNotice trouble={trouble} />
      <p role="status">{resent && text.resent}</p>
      <div class="row">
        <button class="link-button" type="button" onClick={resend}>
          {text.resend}
        </button>
        <button class="link-button" type="button" onClick={otherAddress}>
          {text.otherAddress}
        </button>
      </div>
    </form>
  );
}

/** Only a demonstration runs on the machine that it is read on. */
const isLoopback = () => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
