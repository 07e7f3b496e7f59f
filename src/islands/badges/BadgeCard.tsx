import { dayOf } from '#domain/dutch-date';
import { cellIds } from '#domain/taxonomy';
import { type Badge, fileAddress } from '../../client/badges.ts';
import { badgesText as text } from '../../text/badges.ts';
import { cellShort } from '../../text/cells.ts';
import { BadgeFiles } from './BadgeFiles.tsx';
import { BadgePicture } from './BadgePicture.tsx';
import { ShareSwitch } from './ShareSwitch.tsx';

/** A claimed badge: its picture, its term, and what its owner can do with it. */
export function BadgeCard({ badge, changed }: { badge: Badge; changed: () => void }) {
  const cell = cellIds.find((id) => badge.kind === 'cell' && id === badge.about);
  const { term, revocation } = badge;
  const ends = term === 'revoked' ? (revocation?.at ?? badge.validUntil) : badge.validUntil;
  return (
    <li class={term === 'revoked' || term === 'expired' ? 'badge-card badge-card-over' : 'badge-card'}>
      {cell ? (
        <BadgePicture cell={cell} />
      ) : (
        <img class="badge-picture" src={fileAddress(badge.id, 'badge.svg')} width="160" height="160" alt="" />
      )}
      <div>
        <h3>{cell ? cellShort(cell) : badge.name}</h3>
        {cell && <p class="medium">{text.level(cell)}</p>}
        <p class="small quiet">
          {text.awardedOn(dayOf(badge.awardedAt))}
          <br />
          {term === 'valid' ? text.term.valid(dayOf(ends)) : <b class="badge-alert">{text.term[term](dayOf(ends))}</b>}
        </p>
        {revocation && <p class="small">{text.reason(revocation.reason)}</p>}
        {term !== 'valid' && <p class="small">{text.renew}</p>}
        <BadgeFiles badge={badge} />
        {term !== 'revoked' && <ShareSwitch badge={badge} changed={changed} />}
      </div>
    </li>
  );
}
