import { useState } from 'preact/hooks';
import { acceptInvitation, invitationToken, readInvitation } from '../../../client/organisation/joining.ts';
import { signInLink } from '../../../client/way-back.ts';
import '../../../styles/joining.css';
import { joiningText } from '../../../text/joining.ts';
import type { SeenResource } from '../../../text/seen.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { OfferFacts } from './OfferFacts.tsx';
import { Shares } from './Shares.tsx';
import { UnusableLink } from './UnusableLink.tsx';
import { useLink } from './use-link.ts';

const text = joiningText.invitation;

/** Who invites, what joining shares, and the choice. The token is used up by the button alone. */
export function Invitation({ seen }: { seen: readonly SeenResource[] }) {
  const { token, answer, again } = useLink(invitationToken, readInvitation);
  const { busy, trouble, run } = useTask();
  const [decided, setDecided] = useState<'joined' | 'declined'>();

  if (token === '') return <UnusableLink {...joiningText.incomplete} />;
  if (token === undefined || !answer) return <p role="status">{joiningText.loading}</p>;
  if (answer.kind === 'refused') return <UnusableLink title={joiningText.unusable} why={answer.message} />;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const { offer, address } = answer.value;
  if (decided) return <Decided decided={decided} organisation={offer.organisation} />;

  function decide(choice: 'joined' | 'declined') {
    invitationToken.forget();
    setDecided(choice);
  }
  return (
    <div class="joining">
      <h2>{text.title(offer.organisation)}</h2>
      <OfferFacts offer={offer} />
      <Shares offer={offer} seen={seen} />
      <div class="next-step stack">
        {address === undefined ? (
          <>
            <p>{text.signInWhy}</p>
            <div class="row">
              <a class="nl-button nl-button--primary" href={signInLink('/uitnodiging')}>
                {text.signIn}
              </a>
            </div>
          </>
        ) : (
          <>
            <p>
              {text.as} <b>{address}</b>.
            </p>
            <div class="row">
              <button
                class="nl-button nl-button--primary"
                type="button"
                aria-disabled={busy}
                onClick={() =>
                  run(
                    () => acceptInvitation(token),
                    () => decide('joined'),
                  )
                }
              >
                {busy ? text.joining : text.join}
              </button>
              <button class="link-button" type="button" onClick={() => decide('declined')}>
                {text.decline}
              </button>
            </div>
          </>
        )}
      </div>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

function Decided({ decided, organisation }: { decided: 'joined' | 'declined'; organisation: string }) {
  const joined = decided === 'joined';
  return (
    <div class="joining stack measure">
      <ArrivedHeading id="besloten">{joined ? text.joined(organisation) : text.declined}</ArrivedHeading>
      <p>{joined ? text.joinedWhy : text.declinedWhy(organisation)}</p>
      <p class="row">
        <a class="nl-button nl-button--primary" href="/leerpad">
          {text.path}
        </a>
        {joined && <a href="/account#organisaties">{text.account}</a>}
      </p>
    </div>
  );
}
