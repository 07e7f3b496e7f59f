import { useEffect, useRef } from 'preact/hooks';
import type { Team } from '#domain/organisation/team-tree';
import { removeTeam } from '../../../client/organisation/teams.ts';
import { assignmentsText } from '../../../text/assignments.ts';
import { loweringText } from '../../../text/lowerings.ts';
import { teamsText as text } from '../../../text/teams.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { AskLess } from '../assignments/AskLess.tsx';
import { Assigned } from '../assignments/Assigned.tsx';
import { namedTeam } from './named-team.ts';
import { TeamForm } from './TeamForm.tsx';

/** Where the form is open: for a new team under this one or on top, to change one, or with what holds for one. */
export type Open =
  | { kind: 'add'; under: string | undefined }
  | { kind: 'change' | 'assigned'; team: string }
  | undefined;

interface TreeProps {
  organisation: string;
  teams: readonly Team[];
  open: Open;
  setOpen: (open: Open) => void;
  /** What was done, and the id of the button that began it. */
  done: (what: string, opener: string) => void;
  cancel: (opener: string) => void;
}

/** The teams under one, each with those under it. */
export function TeamLevel({ parent, ...shared }: TreeProps & { parent: string | undefined }) {
  const here = shared.teams.filter((team) => team.parent === parent);
  if (here.length === 0) return null;
  return (
    <ul class="team-level">
      {here.map((team) => (
        <TeamItem key={team.id} team={team} {...shared} />
      ))}
    </ul>
  );
}

/** A team, what can be done with it, and the teams under it. */
function TeamItem({ team, ...shared }: TreeProps & { team: Team }) {
  const { organisation, teams, open, setOpen, done, cancel } = shared;
  const { busy, trouble, run } = useTask();
  const ids = { add: `add-${team.id}`, change: `change-${team.id}` };
  const isAssigned = open?.kind === 'assigned' && open.team === team.id;
  const form = { organisation, teams, done, cancel };
  return (
    <li>
      {open?.kind === 'change' && open.team === team.id ? (
        <TeamForm {...form} team={team} opener={ids.change} />
      ) : (
        <div class="team-row">
          <b class="team-name">{team.name}</b>
          <button
            class="link-button"
            type="button"
            id={ids.add}
            aria-label={text.under(team.name)}
            onClick={() => setOpen({ kind: 'add', under: team.id })}
          >
            {text.addUnder}
          </button>
          <button
            class="link-button"
            type="button"
            id={ids.change}
            aria-label={text.changeOf(team.name)}
            onClick={() => setOpen({ kind: 'change', team: team.id })}
          >
            {text.change}
          </button>
          <button
            class="link-button"
            type="button"
            aria-label={assignmentsText.openOf(team.name)}
            aria-expanded={isAssigned}
            onClick={() => setOpen(isAssigned ? undefined : { kind: 'assigned', team: team.id })}
          >
            {assignmentsText.open}
          </button>
          <Confirm
            label={text.remove}
            name={text.removeOf(team.name)}
            question={text.removeQuestion}
            confirm={text.removeYes}
            busy={busy}
            onConfirm={() =>
              run(
                () => removeTeam(organisation, team.id),
                () => done(text.removed(team.name), 'add-team'),
              )
            }
          />
        </div>
      )}
      <TroubleNotice trouble={trouble} />
      {isAssigned && <AssignedHere organisation={organisation} team={team} teams={teams} />}
      {open?.kind === 'add' && open.under === team.id && <TeamForm {...form} under={team.id} opener={ids.add} />}
      <TeamLevel {...shared} parent={team.id} />
    </li>
  );
}

/** What holds for a team. Who came for this team by a link goes on here. */
function AssignedHere({ organisation, team, teams }: Pick<TreeProps, 'organisation' | 'teams'> & { team: Team }) {
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (namedTeam() === team.id) heading.current?.focus();
  }, []);
  return (
    <div class="panel team-assigned stack">
      <p ref={heading} tabIndex={-1}>
        {assignmentsText.team(team.name)}
      </p>
      <Assigned organisation={organisation} purpose="administration" teams={teams} to={{ team: team.id }} />
      <h3>{loweringText.title}</h3>
      <AskLess organisation={organisation} purpose="administration" teams={teams} of={{ team: team.id }} />
    </div>
  );
}
