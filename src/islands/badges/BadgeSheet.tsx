import { factsOf } from '#domain/verification/form';
import '../../styles/badge-sheet.css';
import { dayOf } from '#domain/dutch-date';
import { publicBadgeText } from '../../text/public-badge.ts';
import { alignmentsOf } from './alignments.ts';
import { CriteriaText } from './CriteriaText.tsx';

const text = publicBadgeText.facts;

interface Props {
  credential: Record<string, unknown>;
  status?: keyof typeof publicBadgeText.status;
}

/** A badge for who reads it: the picture, what it says, since when and until when, and how it was earned. */
export function BadgeSheet({ credential, status }: Props) {
  const facts = factsOf(credential);
  const alignments = alignmentsOf(credential);
  return (
    <article class="badge-sheet">
      {facts.image && (
        <img class="badge-sheet-picture" src={facts.image} width="512" height="512" alt={text.picture(facts.name)} />
      )}
      <div class="stack">
        <h2>{facts.name}</h2>
        {status && (
          <p class={`badge-status badge-status-${status}`}>
            <b>{publicBadgeText.status[status].word}.</b> {publicBadgeText.status[status].says}
          </p>
        )}
        <p>{facts.description}</p>
        <dl class="badge-facts">
          <dt>{text.issuer}</dt>
          <dd>{facts.issuerName}</dd>
          <dt>{text.awarded[facts.about]}</dt>
          <dd>{dayOf(facts.validFrom)}</dd>
          <dt>{text.until}</dt>
          <dd>{facts.validUntil ? dayOf(facts.validUntil) : text.noEnd}</dd>
        </dl>
        <h3>{facts.about === 'person' ? text.criteria.person : text.criteria.organisation}</h3>
        <CriteriaText narrative={facts.criteria} />
        {facts.about === 'organisation' && facts.evidence.length > 0 && (
          <>
            <h3>{text.evidence}</h3>
            {facts.evidence.map(({ name, description }) => (
              <p key={name} class="medium badge-evidence">
                <b>{name}.</b> {description}
              </p>
            ))}
          </>
        )}
        {alignments.length > 0 && (
          <>
            <h3>{text.alignments}</h3>
            <ul class="medium">
              {alignments.map(({ name, framework, url }) => (
                <li key={name}>
                  {url ? <a href={url}>{name}</a> : name}
                  {framework && <span class="quiet"> ({framework})</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </article>
  );
}
