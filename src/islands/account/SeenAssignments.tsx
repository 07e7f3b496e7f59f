import type { OwnMembership } from '../../client/organisation/memberships.ts';
import { relationWords } from '../../text/assignments.ts';
import { membershipsText as text } from '../../text/memberships.ts';

/** What the organisation says that this person does and works with, as HR reads it. */
export function SeenAssignments({ membership: { assignments } }: { membership: OwnMembership }) {
  return (
    <>
      <h4>{text.assignments}</h4>
      {assignments.length === 0 ? (
        <p>{text.noAssignments}</p>
      ) : (
        <ul>
          {assignments.map(({ id, kind, title, relations, via }) => (
            <li key={id}>
              {title} (
              {[text.kinds[kind], relationWords(kind, relations), via && text.via(via)].filter(Boolean).join(', ')})
            </li>
          ))}
        </ul>
      )}
      <p class="medium">
        <a href="/account#organisaties">{text.wrong}</a>
      </p>
    </>
  );
}
