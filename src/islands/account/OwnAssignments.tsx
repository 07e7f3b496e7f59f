import { useState } from 'preact/hooks';
import { dayOf, dutchDate } from '#domain/dutch-date';
import type { OwnMembership } from '../../client/organisation/memberships.ts';
import { assignmentsText, relationWords } from '../../text/assignments.ts';
import { membershipsText as text } from '../../text/memberships.ts';
import { DisputeForm } from './DisputeForm.tsx';

type Assignment = OwnMembership['assignments'][number];

/** What the organisation says that this person does and works with, through which team, and a way to say that it is wrong. */
export function OwnAssignments({ membership: { member, assignments, earlier } }: { membership: OwnMembership }) {
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
      {dispute && (
        <div class="medium">
          <p class="quiet">{text.dispute.sent(dayOf(dispute.disputedAt))}</p>
          <p>{dispute.remark}</p>
          {dispute.answer && dispute.answeredAt && (
            <p>
              <b>{text.dispute.answered(dayOf(dispute.answeredAt))}:</b> {dispute.answer}
            </p>
          )}
        </div>
      )}
      {(!dispute || dispute.answer) && (
        <DisputeForm member={member} assignment={id} title={title} disputed={setDispute} />
      )}
    </li>
  );
}
