import type { Offer } from '../../../client/organisation/joining.ts';
import { joiningText } from '../../../text/joining.ts';
import type { SeenResource } from '../../../text/seen.ts';
import { joined } from '../../../text/shared.ts';

const { shares, yours } = joiningText;

interface Props {
  offer: Offer;
  /** From the table by which the software gives access; the page reads it when it is built. */
  seen: readonly SeenResource[];
}

/** What joining shares, and what it does not. */
export function Shares({ offer, seen }: Props) {
  return (
    <div class="joining-shares">
      <section class="panel panel-info stack" aria-labelledby="wat-ze-ziet">
        <h2 id="wat-ze-ziet">{shares.title}</h2>
        <p>{shares.aim}</p>
        <ul>
          {seen.map(({ resource, title, fields }) => (
            <li key={resource}>
              <b>{title}</b>: {joined(fields)}.
            </li>
          ))}
          <li>{offer.managersSeePeople ? shares.managers : shares.noManagers}</li>
          <li>{shares.looks}</li>
        </ul>
        <p>
          <b>{shares.never}</b>
        </p>
        <p>
          <a href="/wat-ziet-mijn-organisatie">{shares.more}</a>
        </p>
      </section>
      <section class="panel stack" aria-labelledby="wat-blijft">
        <h2 id="wat-blijft">{yours.title}</h2>
        <ul>
          {yours.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
