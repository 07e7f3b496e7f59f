import { listFragment, type WaitingStatus } from '#domain/organisation/list-link';
import type { Dashboard } from '../../../client/organisation/dashboard.ts';
import { dashboardText as text } from '../../../text/dashboard.ts';
import { PeopleLink } from './PeopleLink.tsx';

interface Props {
  counts: Dashboard;
  team: string | undefined;
}

/** Four figures, each with the way to its people, and what needs a hand. */
export function Headline({ counts, team }: Props) {
  const { counted, prohibited = 0, asked, invited, invitations } = counts;
  const notes = [
    counted && counted.people < counts.people && text.partly(counted.people, counts.people, counts.minimumGroup),
    prohibited > 0 && text.prohibited(prohibited),
    !invitations && asked > 0 && text.asked(asked),
    !invitations && invited > 0 && text.waiting(invited),
  ].filter((note) => typeof note === 'string');
  const toRenew = counted?.toRenew ?? 0;
  const waiting = waitingNotes(counts);
  return (
    <>
      {counted ? <Figures counted={counted} team={team} /> : <TooFew counts={counts} team={team} />}
      {notes.length + toRenew + waiting.length > 0 && (
        <ul class="ruled figures-notes">
          {toRenew > 0 && (
            <li>
              <PeopleLink of={{ team, renewal: true }}>{text.toRenew(toRenew)}</PeopleLink>
            </li>
          )}
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          {waiting.map(([status, words]) => (
            <li key={status}>
              <a href={`/organisatie/mensen#${listFragment(status)}`}>{words}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Who waits, and who was not heard of yet, each with the part of the list where they stand. */
function waitingNotes({ asked, invitations }: Dashboard): [WaitingStatus, string][] {
  if (!invitations) return [];
  const { open, expired, none } = invitations;
  return [
    ...(asked > 0 ? [['asked', text.asked(asked)] satisfies [WaitingStatus, string]] : []),
    ...(open > 0 ? [['not-answered', text.open(open, expired)] satisfies [WaitingStatus, string]] : []),
    ...(none > 0 ? [['not-invited', text.none(none)] satisfies [WaitingStatus, string]] : []),
  ];
}

function Figures({ counted, team }: { counted: NonNullable<Dashboard['counted']>; team: string | undefined }) {
  const figures = [
    [counted.complete, text.headline.complete(counted.people), { progress: 'complete' }],
    [counted.underWay, text.headline.underWay, { progress: 'under-way' }],
    [counted.notBegun, text.headline.notBegun, { progress: 'not-begun' }],
    [counted.expiring, text.headline.expiring, { expiring: true }],
  ] as const;
  return (
    <dl class="figures">
      {figures.map(([figure, name, of]) => (
        <div key={name}>
          <dt>
            <PeopleLink of={{ team, ...of }}>{name}</PeopleLink>
          </dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function TooFew({ counts: { people, minimumGroup }, team }: Props) {
  return (
    <div class="panel stack">
      <h2>{text.tooFew.title(people)}</h2>
      <p class="measure">{text.tooFew.why(minimumGroup)}</p>
      {people > 0 && (
        <p>
          <PeopleLink of={{ team }}>{text.tooFew.show}</PeopleLink>
        </p>
      )}
    </div>
  );
}
