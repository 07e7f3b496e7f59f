import { useEffect, useState } from 'preact/hooks';
import { forgetPending, keepPending, type PendingSignIn, pendingSignIn } from '../../client/pending-sign-in.ts';
import { currentSession } from '../../client/session.ts';
import { onSignedInElsewhere } from '../../client/signed-in.ts';
import { wayBackHere } from '../../client/way-back.ts';
import '../../styles/account.css';
import { signInText as text } from '../../text/sign-in.ts';
import { AskMail } from './AskMail.tsx';
import { goOnSignedIn } from './go-on.ts';
import { TypeCode } from './TypeCode.tsx';

/** Sign in with a mail: first the address, then the code; or the link, in whichever tab it opens. */
export function SignIn() {
  const [pending, setPending] = useState<PendingSignIn>();
  const [address, setAddress] = useState('');
  const [blocked, setBlocked] = useState(false);
  const [elsewhere, setElsewhere] = useState(false);

  useEffect(() => {
    setPending(pendingSignIn(new Date()));
    void currentSession().then((session) => {
      if (session.kind === 'ok' && session.value.signedIn) location.replace(wayBackHere() ?? '/account');
    });
    return onSignedInElsewhere(() => setElsewhere(true));
  }, []);

  function keep(next: PendingSignIn) {
    setBlocked(!keepPending(next));
    setPending(next);
  }
  function startOver() {
    setAddress(pending?.address ?? '');
    forgetPending();
    setPending(undefined);
  }

  return (
    <div class="sign-in stack">
      {elsewhere && (
        <div class="utrecht-alert utrecht-alert--info" role="status">
          <p>{text.elsewhere}</p>
          <p>
            <a href={pending?.back ?? wayBackHere() ?? '/account'}>{text.goOn}</a>
          </p>
        </div>
      )}
      {pending ? (
        <TypeCode
          pending={pending}
          renewed={keep}
          signedIn={() => goOnSignedIn(pending.back)}
          otherAddress={startOver}
        />
      ) : (
        <AskMail address={address} mailed={(asked) => keep({ ...asked, back: wayBackHere() })} />
      )}
      {blocked && <p class="utrecht-alert utrecht-alert--info medium">{text.blocked}</p>}
    </div>
  );
}
