import type { Offer } from '../../../client/organisation/joining.ts';
import { joiningText as text } from '../../../text/joining.ts';

/** The team, and whom to ask. */
export function OfferFacts({ offer: { team, contact } }: { offer: Offer }) {
  return (
    <p class="measure">
      {team && (
        <>
          {text.team} <b>{team}</b>.{' '}
        </>
      )}
      {text.contact} <a href={`mailto:${contact}`}>{contact}</a>.
    </p>
  );
}
