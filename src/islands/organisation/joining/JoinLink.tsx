import { useState } from 'preact/hooks';
import { joinToken, readJoinLink } from '../../../client/organisation/joining.ts';
import { signInLink } from '../../../client/way-back.ts';
import '../../../styles/joining.css';
import { joiningText } from '../../../text/joining.ts';
import type { SeenResource } from '../../../text/seen.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { AskToJoin } from './AskToJoin.tsx';
import { OfferFacts } from './OfferFacts.tsx';
import { Shares } from './Shares.tsx';
import { UnusableLink } from './UnusableLink.tsx';
import { useLink } from './use-link.ts';

const text = joiningText.request;

/** A link that a whole team may have: what joining shares, and asking the organisation to let one in. */
export function JoinLink({ seen }: { seen: readonly SeenResource[] }) {
  const { token, answer, again } = useLink(joinToken, readJoinLink);
  const [asked, setAsked] = useState(false);

  if (token === '') return <UnusableLink {...joiningText.incomplete} />;
  if (token === undefined || !answer) return <p role="status">{joiningText.loading}</p>;
  if (answer.kind === 'refused') return <UnusableLink title={joiningText.unusable} why={answer.message} />;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const { offer, address } = answer.value;
  if (asked)
    return (
      <div class="joining stack measure">
        <ArrivedHeading id="gevraagd">{text.asked}</ArrivedHeading>
        <p>{text.askedWhy(offer.organisation)}</p>
        <p>
          <a class="nl-button nl-button--primary" href="/leerpad">
            {joiningText.invitation.path}
          </a>
        </p>
      </div>
    );
  return (
    <div class="joining">
      <h2>{text.title(offer.organisation)}</h2>
      <p class="measure">{text.why(offer.organisation)}</p>
      <OfferFacts offer={offer} />
      <Shares offer={offer} seen={seen} />
      {address === undefined ? (
        <div class="next-step stack">
          <p>{text.signInWhy}</p>
          <div class="row">
            <a class="nl-button nl-button--primary" href={signInLink('/meedoen')}>
              {text.signIn}
            </a>
          </div>
        </div>
      ) : (
        <AskToJoin
          token={token}
          asked={() => {
            joinToken.forget();
            setAsked(true);
          }}
        />
      )}
    </div>
  );
}
