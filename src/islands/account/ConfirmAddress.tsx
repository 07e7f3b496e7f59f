import { useEffect, useState } from 'preact/hooks';
import { addAddress } from '../../client/addresses.ts';
import { keptToken } from '../../client/organisation/kept-token.ts';
import { currentSession } from '../../client/session.ts';
import { signInLink } from '../../client/way-back.ts';
import '../../styles/account.css';
import { addressesText } from '../../text/addresses.ts';
import { ArrivedHeading } from '../shared/ArrivedHeading.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';

const text = addressesText.link;
const kept = keptToken('ai-geletterd-adres');

/** The page of the mailed link that adds an address. Only the button uses the link up. */
export function ConfirmAddress() {
  const { busy, trouble, run } = useTask();
  const [token, setToken] = useState<string>();
  const [isSignedOut, setIsSignedOut] = useState(false);
  const [done, setDone] = useState(false);

  useEffect(() => {
    setToken(kept.take());
    void currentSession().then((session) => setIsSignedOut(session.kind === 'ok' && !session.value.signedIn));
  }, []);

  if (done)
    return (
      <div class="sign-in stack">
        <ArrivedHeading id="toegevoegd">{text.done}</ArrivedHeading>
        <p>{text.doneWhy}</p>
        <p>
          <a class="nl-button nl-button--primary" href="/account#adressen">
            {text.back}
          </a>
        </p>
      </div>
    );
  if (token === '') return <Unusable title={text.incomplete} why={text.incompleteWhy} />;
  if (trouble?.kind === 'refused') return <Unusable title={text.unusable} why={trouble.message} />;
  if (isSignedOut)
    return (
      <div class="sign-in stack">
        <p>{text.signedOut}</p>
        <p>
          <a class="nl-button nl-button--primary" href={signInLink('/account/adres')}>
            {addressesText.signIn}
          </a>
        </p>
      </div>
    );
  return (
    <div class="sign-in stack">
      <p class="nl-paragraph nl-paragraph--lead">{text.ready}</p>
      <button
        class="nl-button nl-button--primary"
        type="button"
        aria-disabled={busy}
        onClick={() =>
          run(
            () => addAddress({ token: token ?? '' }),
            () => {
              kept.forget();
              setDone(true);
            },
          )
        }
      >
        {busy ? text.busy : text.button}
      </button>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

function Unusable({ title, why }: { title: string; why: string }) {
  return (
    <div class="sign-in stack" role="alert">
      <h2>{title}</h2>
      <p>{why}</p>
      <p>
        <a href="/account#adressen">{text.back}</a>
      </p>
    </div>
  );
}
