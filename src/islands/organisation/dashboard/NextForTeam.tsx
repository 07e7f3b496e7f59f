import type { Dashboard } from '../../../client/organisation/dashboard.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { dashboardText as text } from '../../../text/dashboard.ts';
import { openPages } from '../pages.ts';

/** The one thing that helps most now; nothing where everybody is on their way, or for who sends no reminders. */
export function NextForTeam({ counts, organisation }: { counts: Dashboard; organisation: Organisation }) {
  const { counted, people } = counts;
  const { expiring = 0, notBegun = 0 } = counted ?? {};
  const next =
    expiring > 0
      ? { title: text.next.expiring(expiring), why: text.next.expiringWhy }
      : notBegun > 0
        ? { title: text.next.open(notBegun), why: text.next.openWhy }
        : !counted && people > 0
          ? { title: text.next.any, why: text.next.openWhy }
          : undefined;
  if (!next || !openPages(organisation.you).includes('reminders')) return null;
  return (
    <div class="next-step next-row">
      <div class="stack next-words">
        <p class="kicker">{text.next.kicker}</p>
        <h2>{next.title}</h2>
        <p>{next.why}</p>
      </div>
      <a class="nl-button nl-button--primary" href="/organisatie/herinneringen">
        {text.next.remind}
      </a>
    </div>
  );
}
