import { dayOf } from '#domain/dutch-date';
import type { BadgeFacts } from '#domain/verification/form';
import type { Verdict } from '#domain/verification/verify';
import { publicBadgeText } from '../../text/public-badge.ts';
import { verifyText as text } from '../../text/verify.ts';
import { CriteriaText } from '../badges/CriteriaText.tsx';
import { isAsIssued } from './verdicts.ts';

const facts = publicBadgeText.facts;

/** What the badge says of itself, as text; its picture only where the signature holds. */
export function BadgeSays({ badge, verdict }: { badge: BadgeFacts; verdict: Verdict }) {
  const asIssued = isAsIssued(verdict);
  return (
    <section class="stack badge-says">
      <h3>{text.says[badge.about]}</h3>
      {!asIssued && <p class="medium">{text.untrusted}</p>}
      {asIssued && badge.image && <img src={badge.image} width="160" height="160" alt="" />}
      <p>
        <b>{badge.name}</b>
      </p>
      <p class="medium">{badge.description}</p>
      {asIssued && badge.about !== 'person' && (
        <>
          <p class="medium">{text.ofOrganisation}</p>
          {badge.criteria !== '' && <CriteriaText narrative={badge.criteria} />}
        </>
      )}
      <dl class="medium">
        <dt>{facts.issuer}</dt>
        <dd>
          {badge.issuerName}
          <br />
          <span class="small quiet">{badge.issuer}</span>
        </dd>
        <dt>{facts.awarded[badge.about]}</dt>
        <dd>{day(badge.validFrom)}</dd>
        {badge.about !== 'evidence-file' && (
          <>
            <dt>{facts.until}</dt>
            <dd>{badge.validUntil ? day(badge.validUntil) : facts.noEnd}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** A badge of elsewhere may say anything where a time is due. */
const day = (time: string) => (Number.isNaN(Date.parse(time)) ? time : dayOf(time));
