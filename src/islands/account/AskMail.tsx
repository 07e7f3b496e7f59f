import { useRef, useState } from 'preact/hooks';
import type { PendingSignIn } from '../../client/pending-sign-in.ts';
import { requestSignIn } from '../../client/session.ts';
import { signInText as text } from '../../text/sign-in.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import '../../styles/fields.ts';

interface Props {
  address: string;
  mailed: (pending: Omit<PendingSignIn, 'back'>) => void;
}

/** The address to which a link and a code go. */
export function AskMail({ address, mailed }: Props) {
  const { busy, trouble, run } = useTask();
  const [faulty, setFaulty] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function send(event: Event) {
    event.preventDefault();
    const typed = field.current?.value.trim() ?? '';
    const fault = !/^\S+@\S+\.\S+$/.test(typed);
    setFaulty(fault);
    if (fault) return field.current?.focus();
    void run(
      () => requestSignIn(typed),
      ({ id, expiresAt }) => mailed({ request: id, address: typed, expiresAt }),
    );
  }

  return (
    <form class="stack" onSubmit={send} noValidate>
      <div class="field">
        <label for="address">{text.address}</label>
        <span id="address-hint" class="field-hint">
          {text.addressHint}
        </span>
        {faulty && (
          <span id="address-fault" class="field-fault" role="alert">
            {text.addressFault}
          </span>
        )}
        <input
          id="address"
          ref={field}
          class="utrecht-textbox utrecht-textbox--html-input"
          type="email"
          name="email"
          autocomplete="email"
          maxLength={254}
          defaultValue={address}
          aria-invalid={faulty}
          aria-describedby={faulty ? 'address-fault address-hint' : 'address-hint'}
        />
      </div>
      <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
        {busy ? text.sending : text.send}
      </button>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
