import { useState } from 'preact/hooks';
import { dutchDate } from '#domain/dutch-date';
import type { LookPurpose } from '#domain/organisation/look';
import { pathOf, type Team } from '#domain/organisation/team-tree';
import { type Assignment, endAssignment, readAssignments } from '../../../client/organisation/assignments.ts';
import { relationWords, assignmentsText as text } from '../../../text/assignments.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { AssignForm } from './AssignForm.tsx';

interface Props {
  organisation: string;
  purpose: LookPurpose;
  teams: readonly Team[];
  to: { member: string } | { team: string };
}

/** What holds for a person or a team. What a person has through a team is changed at that team. */
export function Assigned({ organisation, purpose, teams, to }: Props) {
  const { answer, again } = useAnswer(() => readAssignments(organisation, purpose, to));
  const { busy, trouble, run } = useTask();
  const [said, setSaid] = useState('');
  const isTeam = 'team' in to;

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  function end({ id, title }: Assignment) {
    void run(
      () => endAssignment(organisation, id),
      () => {
        setSaid(text.ended(title));
        again();
      },
    );
  }
  return (
    <div class="stack">
      {answer.value.length === 0 && <p>{text.none}</p>}
      {answer.value.length > 0 && (
        <ul class="ruled people-rows">
          {answer.value.map((one) => (
            <li key={one.id}>
              <b>{one.title}</b>
              <span class="quiet">
                {[
                  text.kinds[one.kind],
                  relationWords(one.kind, one.relations),
                  !isTeam && one.team && text.via(pathOf(teams, one.team)),
                  one.authority && text.authority.given(one.authority.by, dutchDate(one.authority.on)),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              {(isTeam || !one.team) && (
                <button
                  class="link-button"
                  type="button"
                  aria-label={text.endOf(one.title)}
                  aria-disabled={busy}
                  onClick={() => end(one)}
                >
                  {text.end}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="status">{said}</p>
      <TroubleNotice trouble={trouble} />
      <AssignForm
        id={isTeam ? `assign-${to.team}` : 'assign-person'}
        organisation={organisation}
        to={isTeam ? to : { members: [to.member] }}
        assigned={again}
      />
    </div>
  );
}
