import { useEffect } from 'preact/hooks';
import { factsOf } from '#domain/verification/form';
import { publicBadge } from '../../client/badges.ts';
import { titlePage } from '../../client/page-title.ts';
import { publicBadgeText as text } from '../../text/public-badge.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { BadgeSheet } from './BadgeSheet.tsx';

/** A badge that its owner shares, for anyone who has the link. */
export function PublicBadge() {
  const { answer, again } = useAnswer(() => publicBadge(publicId()));
  const credential = answer?.kind === 'ok' ? answer.value.credential : undefined;
  const isOfOrganisation = credential && factsOf(credential).about === 'organisation';
  useEffect(() => {
    if (credential) titlePage(factsOf(credential).name);
  }, [credential]);

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind === 'refused') return <NotShared />;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  return (
    <>
      <BadgeSheet credential={answer.value.credential} status={answer.value.status} />
      <div class="panel panel-info stack badge-check no-print">
        <h2>{text.checkTitle}</h2>
        <p class="measure">{text.check}</p>
        <p class="measure medium">{isOfOrganisation ? text.ofOrganisation : text.holder}</p>
        <p class="row">
          <a
            class="nl-button nl-button--primary"
            href={`/verifieer#${encodeURIComponent(`${location.origin}/bewijs/${publicId()}`)}`}
          >
            {text.checkLink}
          </a>
          <button class="nl-button nl-button--secondary" type="button" onClick={() => print()}>
            {text.print}
          </button>
        </p>
      </div>
    </>
  );
}

function NotShared() {
  return (
    <div class="stack" role="alert">
      <h2>{text.absent.title}</h2>
      <p class="measure">{text.absent.why}</p>
      <p>
        <a href="/verifieer">{text.absent.verify}</a>
      </p>
    </div>
  );
}

/** /bewijs/<id>; or ?id= where the server knows no such address, as in development. */
function publicId(): string {
  const last = location.pathname.split('/').filter(Boolean)[1];
  return last ?? new URLSearchParams(location.search).get('id') ?? 'geen';
}
