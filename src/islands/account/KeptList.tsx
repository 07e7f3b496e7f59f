import type { Account } from '../../client/account.ts';
import { accountText } from '../../text/account.ts';

const text = accountText.kept;

/** Per kind of data: how much there is now, and how long it stays. */
export function KeptList({ account: { learner, held, attempts, badges } }: { account: Account }) {
  const rows = [
    [text.address, learner.address, text.addressTerm],
    [
      text.situation,
      text.situationNow(held.situation.roles.length, held.situation.applications.length),
      text.situationTerm,
    ],
    [text.reflections, text.reflectionsNow(Object.keys(held.reflections).length), text.reflectionsTerm],
    [text.completions, text.completionsNow(Object.keys(held.completions).length), text.completionsTerm],
    [text.attempts, text.attemptsNow(attempts.submitted, attempts.open), text.attemptsTerm],
    [text.badges, text.badgesNow(badges), text.badgesTerm],
  ];
  return (
    <section class="stack">
      <h2>{text.title}</h2>
      <dl class="kept">
        {rows.map(([what, now, term]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{now}</dd>
            <dd class="quiet">{term}</dd>
          </div>
        ))}
      </dl>
      <p class="row">
        <a href="/uitslag">{text.results}</a>
        <a href="/wat-ziet-mijn-organisatie">{text.whoSees}</a>
        <a href="/privacy">{text.privacy}</a>
      </p>
    </section>
  );
}
