import { useState } from 'preact/hooks';
import { readTeams } from '../../../client/organisation/teams.ts';
import '../../../styles/people.css';
import '../../../styles/teams.css';
import { teamsText as text } from '../../../text/teams.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { InOrganisation } from '../InOrganisation.tsx';
import { namedTeam } from './named-team.ts';
import { TeamForm } from './TeamForm.tsx';
import { type Open, TeamLevel } from './TeamLevel.tsx';

/** The tree of teams, changed where one stands. */
export function Teams() {
  return <InOrganisation page="teams">{({ id }) => <Tree organisation={id} />}</InOrganisation>;
}

function Tree({ organisation }: { organisation: string }) {
  const { answer, again } = useAnswer(() => readTeams(organisation));
  const [open, setOpen] = useState<Open>(named);
  const [said, setSaid] = useState('');

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const teams = answer.value;

  function done(what: string, opener: string) {
    setSaid(what);
    setOpen(undefined);
    again();
    document.getElementById(opener)?.focus();
  }
  function cancel(opener: string) {
    setOpen(undefined);
    setTimeout(() => document.getElementById(opener)?.focus());
  }
  const shared = { organisation, teams, open, setOpen, done, cancel };
  return (
    <section class="stack" aria-labelledby="boom">
      <h2 id="boom">{text.title}</h2>
      {teams.length === 0 && (
        <div class="panel stack">
          <h3>{text.empty.title}</h3>
          <p class="measure">{text.empty.why}</p>
        </div>
      )}
      {open?.kind === 'add' && open.under === undefined ? (
        <TeamForm organisation={organisation} teams={teams} done={done} cancel={cancel} opener="add-team" />
      ) : (
        <p>
          <button
            class="nl-button nl-button--primary"
            type="button"
            id="add-team"
            onClick={() => setOpen({ kind: 'add', under: undefined })}
          >
            {text.add}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      <TeamLevel {...shared} parent={undefined} />
    </section>
  );
}

/** The team that the address names, with what holds there. */
function named(): Open {
  const team = namedTeam();
  return team === undefined ? undefined : { kind: 'assigned', team };
}
