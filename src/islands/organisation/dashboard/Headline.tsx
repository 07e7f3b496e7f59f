import type { Dashboard } from '../../../client/organisation/dashboard.ts';
import { dashboardText as text } from '../../../text/dashboard.ts';

/** Four figures, and what needs a hand. */
export function Headline({ counts }: { counts: Dashboard }) {
  const figures = [
    [counts.complete, text.headline.complete(counts.people)],
    [counts.underWay, text.headline.underWay],
    [counts.notBegun, text.headline.notBegun],
    [counts.expiring, text.headline.expiring],
  ] as const;
  const notes = [
    counts.prohibited > 0 && text.prohibited(counts.prohibited),
    counts.toRenew > 0 && text.toRenew(counts.toRenew),
    counts.asked > 0 && text.asked(counts.asked),
    counts.invited > 0 && text.waiting(counts.invited),
  ].filter((note) => note !== false);
  return (
    <>
      <dl class="figures">
        {figures.map(([figure, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <ul class="ruled figures-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
