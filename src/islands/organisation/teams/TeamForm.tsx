import { useEffect, useState } from 'preact/hooks';
import { moveOf, type Team } from '#domain/organisation/team-tree';
import { createTeam, saveTeam } from '../../../client/organisation/teams.ts';
import { teamsText } from '../../../text/teams.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { TeamSelect } from '../people/TeamSelect.tsx';

const text = teamsText.form;

interface Props {
  organisation: string;
  teams: readonly Team[];
  /** The team to change; without it a new one is made. */
  team?: Team;
  under?: string;
  /** The id of the button that opened this. */
  opener: string;
  done: (what: string, opener: string) => void;
  cancel: (opener: string) => void;
}

/** A name and a place in the tree. Only places where the team fits can be chosen. */
export function TeamForm({ organisation, teams, team, under, opener, done, cancel }: Props) {
  const { busy, trouble, run } = useTask();
  const [name, setName] = useState(team?.name ?? '');
  const [parent, setParent] = useState(team ? team.parent : under);
  const [tried, setTried] = useState(false);
  const fitting = teams.filter(({ id }) => moveOf(teams, team?.id, id) === 'fits');
  const focusName = () => document.getElementById('team-name')?.focus();
  useEffect(focusName, []);

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    const called = name.trim();
    if (called === '') return focusName();
    const input = { name: called, ...(parent && { parent }) };
    if (team)
      void run(
        () => saveTeam(organisation, team.id, input),
        () => done(teamsText.changed(called), opener),
      );
    else
      void run(
        () => createTeam(organisation, input),
        () => done(teamsText.added(called), opener),
      );
  }
  return (
    <form class="panel team-form stack" onSubmit={send} noValidate>
      <h3>{team ? text.change(team.name) : text.add}</h3>
      <TextField
        id="team-name"
        field="name"
        text={text.name}
        value={name}
        put={setName}
        fault={tried && name.trim() === '' ? text.noName : undefined}
        required
      />
      <TeamSelect
        id="team-parent"
        label={text.parent}
        none={text.top}
        teams={fitting}
        value={parent}
        choose={setParent}
      />
      <div class="row">
        <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
          {busy ? text.saving : text.save}
        </button>
        <button class="link-button" type="button" onClick={() => cancel(opener)}>
          {text.cancel}
        </button>
      </div>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
