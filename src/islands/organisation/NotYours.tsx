import type { Organisation } from '../../client/organisation/organisations.ts';
import { organisationText } from '../../text/organisation.ts';

const text = organisationText.notYours;

/** For a link to an organisation that is not there, or that is of others: figures of another would pass for its own. */
export function NotYours({ own: { id, name } }: { own: Pick<Organisation, 'id' | 'name'> }) {
  return (
    <div class="stack measure">
      <h2>{text.title}</h2>
      <p>{text.why}</p>
      <p>
        <a class="nl-button nl-button--primary" href={`${location.pathname}?organisatie=${encodeURIComponent(id)}`}>
          {text.own(name)}
        </a>
      </p>
    </div>
  );
}
