import { useState } from 'preact/hooks';
import { dayOf, dutchDate } from '#domain/dutch-date';
import type { OwnMembership } from '../../client/organisation/memberships.ts';
import { assignmentsText, relationWords } from '../../text/assignments.ts';
import { membershipsText as text } from '../../text/memberships.ts';
import { DisputeForm } from './DisputeForm.tsx';

type Assignment = OwnMembership['assignments'][number];

/** What the organisation says that this person does and works with, through which team, and a way to say that it is wrong. */
export function OwnAssignments({
  membership: { member, assignments, earlier, disputes },
}: {
  membership: OwnMembership;
}) {
  return (
    <div class="stack">
      <h4>{text.assignments}</h4>
      {assignments.length === 0 ? (
        <p>{text.noAssignments}</p>
      ) : (
        <ul class="ruled own-assignments">
          {assignments.map((assignment) => (
            <OwnAssignment key={assignment.id} member={member} assignment={assignment} />
          ))}
        </ul>
      )}
      {earlier.length > 0 && <EarlierAssignments earlier={earlier} />}
      {disputes.length > 0 && <PastDisputes disputes={disputes} />}
    </div>
  );
}

function EarlierAssignments({ earlier }: Pick<OwnMembership, 'earlier'>) {
  return (
    <details>
      <summary>{text.earlier}</summary>
      <ul class="ruled">
        {earlier.map(({ kind, subject, title, since, until, via }) => (
          <li key={`${kind} ${subject} ${until}`}>
            <b>{title}</b>{' '}
            <span class="quiet">
              (
              {[text.kinds[kind], via && text.via(via), text.fromTo(dayOf(since), dayOf(until))]
                .filter(Boolean)
                .join(', ')}
              )
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was said against what does not hold any more: the answer stays to be read. */
function PastDisputes({ disputes }: Pick<OwnMembership, 'disputes'>) {
  return (
    <details>
      <summary>{text.dispute.past}</summary>
      <ul class="ruled">
        {disputes.map((dispute) => (
          <li key={dispute.disputedAt}>
            <b>{dispute.title}</b> <span class="quiet">({text.kinds[dispute.kind]})</span>
            <OwnDispute dispute={dispute} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OwnAssignment({ member, assignment }: { member: string; assignment: Assignment }) {
  const { id, kind, title, relations, via, authority } = assignment;
  const [dispute, setDispute] = useState(assignment.dispute);
  return (
    <li class="stack">
      <p>
        <b>{title}</b>{' '}
        <span class="quiet">
          (
          {[
            text.kinds[kind],
            relationWords(kind, relations),
            via && text.via(via),
            authority && assignmentsText.authority.given(authority.by, dutchDate(authority.on)),
          ]
            .filter(Boolean)
            .join(', ')}
          )
        </span>
      </p>
      {dispute && <OwnDispute dispute={dispute} />}
      {(!dispute || dispute.answer) && (
        <DisputeForm member={member} assignment={id} title={title} disputed={setDispute} />
      )}
    </li>
  );
}

function OwnDispute({ dispute }: { dispute: NonNullable<Assignment['dispute']> }) {
  const { disputedAt, remark, answer, answeredAt, outcome } = dispute;
  return (
    <div class="medium">
      <p class="quiet">
        {text.dispute.sent(dayOf(disputedAt))} {!answer && text.dispute.waiting}
      </p>
      <p>{remark}</p>
      {answer && answeredAt && (
        <p>
          <b>{text.dispute.answered(dayOf(answeredAt))}:</b> {answer}
        </p>
      )}
      {outcome && <p>{text.dispute.outcomes[outcome]}</p>}
    </div>
  );
}
