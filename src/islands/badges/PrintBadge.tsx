import { ownCredential } from '../../client/badges.ts';
import { publicBadgeText as text } from '../../text/public-badge.ts';
import { SignedOut } from '../shared/SignedOut.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { BadgeSheet } from './BadgeSheet.tsx';
import { credentialIn } from './credential-in.ts';

/** One's own badge on a sheet of paper; shared or not. */
export function PrintBadge() {
  const { answer, again } = useAnswer(() => ownCredential(location.hash.slice(1) || 'geen'));
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind === 'signed-out') return <SignedOut why={text.own.signedOut} />;
  if (answer.kind === 'offline' || answer.kind === 'failed') return <TroubleNotice trouble={answer} again={again} />;
  const credential = answer.kind === 'ok' ? credentialIn(answer.value) : undefined;
  return (
    <div class="stack">
      {credential ? (
        <BadgeSheet credential={credential} />
      ) : (
        <p class="utrecht-alert utrecht-alert--info">{text.own.absent}</p>
      )}
      <p class="row no-print">
        {credential && (
          <button class="nl-button nl-button--primary" type="button" onClick={() => print()}>
            {text.print}
          </button>
        )}
        <a href="/bewijzen">{text.own.back}</a>
      </p>
    </div>
  );
}
