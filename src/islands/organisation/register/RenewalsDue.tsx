import { useEffect, useState } from 'preact/hooks';
import { ownRenewals } from '../../../client/organisation/renewals.ts';
import { wasSignedIn } from '../../../client/signed-in.ts';
import { ownRenewalText as text } from '../../../text/own-renewals.ts';

/** Says on the learning path that a changed application asks something; nothing where it does not. */
export function RenewalsDue() {
  const [due, setDue] = useState(0);
  useEffect(() => {
    if (!wasSignedIn()) return;
    void ownRenewals().then((outcome) => {
      if (outcome.kind === 'ok') setDue(outcome.value.flatMap(({ renewals }) => renewals).length);
    });
  }, []);
  if (due === 0) return null;
  return (
    <p class="utrecht-alert utrecht-alert--info measure">
      {text.due(due)} <a href="/vernieuwen">{text.dueLink}</a>
    </p>
  );
}
