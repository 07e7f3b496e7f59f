import { useState } from 'preact/hooks';
import { dayOf } from '#domain/dutch-date';
import { pathOf, type Team } from '#domain/organisation/team-tree';
import { answerDispute, type Dispute, type DisputeOutcome } from '../../../client/organisation/disputes.ts';
import { disputesText as text } from '../../../text/assignments.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

interface Props {
  organisation: string;
  dispute: Dispute;
  teams: readonly Team[];
  answered: () => void;
}

/** What somebody says is not right, and the answers there are. */
export function DisputeAnswer({ organisation, dispute, teams, answered }: Props) {
  const { busy, trouble, run } = useTask();
  const [said, setSaid] = useState('');
  const [tried, setTried] = useState(false);
  const field = `antwoord-${dispute.id}`;
  const answer = said.trim();
  const { holds, team } = dispute.assignment;

  function send(outcome: DisputeOutcome) {
    setTried(true);
    if (answer.length < 5) return document.getElementById(field)?.focus();
    void run(() => answerDispute(organisation, dispute.id, { answer, outcome }), answered);
  }
  return (
    <div class="person-form stack">
      <p class="medium quiet">{text.says(dispute.by, dispute.assignment.title, dayOf(dispute.disputedAt))}</p>
      <p>{dispute.remark}</p>
      {holds ? (
        team && <OfTeam by={dispute.by} member={dispute.member} team={team} teams={teams} />
      ) : (
        <p class="medium">{text.past}</p>
      )}
      <TextField
        id={field}
        field="answer"
        text={text.answer}
        value={said}
        put={setSaid}
        fault={tried && answer.length < 5 ? text.fault : undefined}
        required
        long
        most={2000}
      />
      <div class="row">
        <button
          class="nl-button nl-button--secondary"
          type="button"
          aria-disabled={busy}
          onClick={() => send(holds ? 'keep' : 'withdraw')}
        >
          {holds ? text.keep : text.answerPast}
        </button>
        {holds && (
          <button class="link-button" type="button" onClick={() => send(team ? 'uphold' : 'withdraw')}>
            {team ? text.uphold : text.withdraw}
          </button>
        )}
      </div>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

interface OfTeamProps {
  by: string;
  member: string;
  team: string;
  teams: readonly Team[];
}

/** What can be done about what somebody has through a team. */
function OfTeam({ by, member, team, teams }: OfTeamProps) {
  const name = pathOf(teams, team);
  return (
    <div class="medium">
      <p>{text.ofTeam(name)}</p>
      <ul>
        <li>
          <a href={`#lid=${member}`}>{text.toPerson(by)}</a>
        </li>
        <li>
          <a href={`/organisatie/teams#team=${team}`}>{text.toTeam(name)}</a>
        </li>
      </ul>
      <p>{text.thenAnswer}</p>
    </div>
  );
}
