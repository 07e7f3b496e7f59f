import { useState } from 'preact/hooks';
import type { Team } from '#domain/organisation/team-tree';
import { createJoinLink } from '../../../client/organisation/invitations.ts';
import { peopleText } from '../../../text/people.ts';
import { CopyField } from '../../shared/CopyField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import '../../../styles/fields.ts';
import { TeamSelect } from './TeamSelect.tsx';

const text = peopleText.links;
const lengths = [7, 30, 90];

interface Props {
  organisation: string;
  teams: readonly Team[];
  made: () => void;
}

/** Makes a link and shows it once: the server keeps only what it can recognise it by. */
export function MakeJoinLink({ organisation, teams, made }: Props) {
  const { busy, trouble, run } = useTask();
  const [days, setDays] = useState(30);
  const [team, setTeam] = useState<string>();
  const [url, setUrl] = useState<string>();

  function send(event: Event) {
    event.preventDefault();
    void run(
      () => createJoinLink(organisation, days, team),
      (link) => {
        setUrl(link.url);
        made();
      },
    );
  }
  return (
    <form class="stack" onSubmit={send}>
      <div class="people-filter">
        {teams.length > 0 && (
          <TeamSelect
            id="link-team"
            label={peopleText.fields.team}
            none={peopleText.noTeam}
            teams={teams}
            value={team}
            choose={setTeam}
          />
        )}
        <div class="field">
          <label for="link-days">{text.days}</label>
          <select
            class="utrecht-select utrecht-select--html-select"
            id="link-days"
            value={days}
            onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
          >
            {lengths.map((length) => (
              <option key={length} value={length}>
                {text.day(length)}
              </option>
            ))}
          </select>
        </div>
        <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
          {text.make}
        </button>
      </div>
      {url && (
        <div class="panel panel-info">
          <CopyField id="link-made" label={text.link} hint={text.made} value={url} arrives />
        </div>
      )}
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
