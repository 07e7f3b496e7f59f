import { dayOf } from '#domain/dutch-date';
import type { CellId } from '#domain/taxonomy';
import { badgesText as text } from '../../text/badges.ts';
import { cellShort } from '../../text/cells.ts';
import { BadgePicture } from './BadgePicture.tsx';

interface Props {
  cell: CellId;
  attainedAt: string;
  busy: boolean;
  claim: () => void;
}

/** An attained cell whose badge is still to be claimed. */
export function ClaimCard({ cell, attainedAt, busy, claim }: Props) {
  return (
    <li class="badge-card">
      <BadgePicture cell={cell} />
      <div>
        <h3>{cellShort(cell)}</h3>
        <p class="medium">{text.level(cell)}</p>
        <p class="small quiet">
          {text.attainedOn(dayOf(attainedAt))}
          <br />
          {text.claim.ready}
        </p>
        <button class="nl-button nl-button--primary" type="button" aria-disabled={busy} onClick={claim}>
          {busy ? text.claim.busy : text.claim.button}
          <span class="visually-hidden">{text.claim.for(cell)}</span>
        </button>
      </div>
    </li>
  );
}
