import { dayOf } from '#domain/dutch-date';
import { type OrganisationBadge, readOrganisationBadges } from '../../../client/organisation/organisation-badges.ts';
import { organisationBadgeText as text } from '../../../text/organisation-badges.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { ClaimOrganisationBadge } from './ClaimOrganisationBadge.tsx';

/** The badges of an organisation, newest first, and a way to a new one for who may ask it. */
export function OrganisationBadges({ organisation, mayClaim }: { organisation: string; mayClaim: boolean }) {
  const { answer, again } = useAnswer(() => readOrganisationBadges(organisation));
  return (
    <section class="stack" aria-labelledby="bewijzen">
      <h2 id="bewijzen">{text.title}</h2>
      <p class="measure">{text.why}</p>
      {!answer && <p role="status">{text.loading}</p>}
      {answer && answer.kind !== 'ok' && <TroubleNotice trouble={answer} again={again} />}
      {answer?.kind === 'ok' && (
        <>
          {answer.value.length === 0 ? <p>{text.none}</p> : <BadgeRows badges={answer.value} />}
          {mayClaim && <ClaimOrganisationBadge organisation={organisation} badges={answer.value} claimed={again} />}
          {!mayClaim && <p class="medium quiet">{text.byAdministrator}</p>}
        </>
      )}
    </section>
  );
}

function BadgeRows({ badges }: { badges: readonly OrganisationBadge[] }) {
  return (
    <ul class="ruled">
      {badges.map(({ id, name, status, awardedAt, validUntil, revocation, publicUrl }) => (
        <li key={id}>
          <a href={publicUrl}>{name}</a>
          <p class="medium">
            <b>{text.statuses[status]}</b>, {text.period(dayOf(awardedAt), dayOf(validUntil))}
          </p>
          {revocation && <p class="medium">{text.revoked(dayOf(revocation.at), revocation.reason)}</p>}
        </li>
      ))}
    </ul>
  );
}
