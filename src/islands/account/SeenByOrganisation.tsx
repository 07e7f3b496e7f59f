import { dayOf } from '#domain/dutch-date';
import { type Seen, seenByOrganisations } from '../../client/own-data.ts';
import { ColumnHeads } from '../../components/ColumnHeads.tsx';
import { kindNames } from '../../text/organisation.ts';
import { lookKindText, lookPurposeText, seenText as text } from '../../text/own-data.ts';
import { SignedOut } from '../shared/SignedOut.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { OwnLowering } from './OwnLowering.tsx';
import { SeenAssignments } from './SeenAssignments.tsx';
import { SeenStanding } from './SeenStanding.tsx';
import '../../styles/stacked-table.css';

/** Who is signed in sees themselves as each of their organisations does, and who looked. */
export function SeenByOrganisation() {
  const { answer, again } = useAnswer(seenByOrganisations);
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind === 'signed-out') return <SignedOut title={text.signedOutTitle} why={text.signedOut} />;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  return (
    <section class="stack" aria-labelledby="van-mij">
      <h2 id="van-mij">{text.title}</h2>
      {answer.value.length === 0 && <p>{text.none}</p>}
      {answer.value.map((seen) => (
        <InOne key={seen.membership.member} seen={seen} />
      ))}
    </section>
  );
}

function InOne({ seen: { membership, view, looks } }: { seen: Seen }) {
  const { member, organisation, status } = membership;
  return (
    <article class="stack" aria-labelledby={`organisatie-${member}`}>
      <h3 id={`organisatie-${member}`}>{organisation.name}</h3>
      {status === 'ended' && <p>{text.ended}</p>}
      {(status === 'asked' || status === 'invited') && <p>{text.waiting}</p>}
      {status === 'active' && (
        <>
          <SeenStanding view={view} />
          <SeenAssignments membership={membership} />
          <OwnLowering membership={membership} />
        </>
      )}
      <p class="medium">
        {text.question} <b>{organisation.contact}</b>.
      </p>
      <h4>{text.looks}</h4>
      {looks.length === 0 ? <p>{text.noLooks}</p> : <LookTable looks={looks} />}
    </article>
  );
}

function LookTable({ looks }: Pick<Seen, 'looks'>) {
  return (
    <table class="utrecht-table utrecht-table--html-table stacked-table">
      <ColumnHeads heads={text.lookHead} />
      <tbody>
        {looks.map(({ id, at, by, role, kind, purpose }) => (
          <tr key={id}>
            <th scope="row">{dayOf(at)}</th>
            <td data-label={text.lookHead[1]}>
              {by} ({kindNames[role]})
            </td>
            <td data-label={text.lookHead[2]}>{lookKindText[kind]}</td>
            <td data-label={text.lookHead[3]}>{lookPurposeText[purpose]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
