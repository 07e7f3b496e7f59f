import type { Renewal } from '#domain/organisation/renewal';
import { renewalText as text } from '../../../text/instruction.ts';

/** What saving a change would ask of whom, before it is saved. */
export function RenewalNotice({ renewals }: { renewals: readonly Renewal[] }) {
  if (renewals.length === 0) return <p class="medium quiet">{text.nothing}</p>;
  return (
    <section class="utrecht-alert utrecht-alert--info stack" aria-labelledby="renewal-title">
      <h2 id="renewal-title" class="small-heading">
        {text.title}
      </h2>
      <ul>
        {renewals.map((renewal) => (
          <li key={`${renewal.aspect} ${renewal.reason} ${renewal.relations?.join()}`}>
            {text.how(renewal)} {text.reads(renewal.reason)}
          </li>
        ))}
      </ul>
      <p class="medium">{text.kept}</p>
    </section>
  );
}
