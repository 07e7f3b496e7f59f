import { useState } from 'preact/hooks';
import { type Relation, relations } from '#domain/application';
import { type AssignTo, assign } from '../../../client/organisation/assignments.ts';
import { readTeams } from '../../../client/organisation/teams.ts';
import { applicationUsersText } from '../../../text/application-users.ts';
import { profileText } from '../../../text/profile.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { WithTaxonomy } from '../../shared/WithTaxonomy.tsx';
import { TeamSelect } from '../people/TeamSelect.tsx';
import { WithPurpose } from '../people/WithPurpose.tsx';
import { ChoosePeople } from './ChoosePeople.tsx';
import { RoleSelect } from './RoleSelect.tsx';

const text = applicationUsersText.assign;
const ways = ['team', 'fits', 'people'] as const;
type Way = (typeof ways)[number];

interface Props {
  organisation: string;
  application: string;
  done: (said: string) => void;
}

/** Hands an application to a team, to who has a role now, or to people by name, and says what they do with it. */
export function AssignUsers({ organisation, application, done }: Props) {
  const { answer, again } = useAnswer(() => readTeams(organisation));
  const { busy, trouble, run } = useTask();
  const [way, setWay] = useState<Way>('team');
  const [team, setTeam] = useState<string>();
  const [role, setRole] = useState('');
  const [people, setPeople] = useState<ReadonlySet<string>>(new Set());
  const [does, setDoes] = useState<readonly Relation[]>(['user']);
  const [tried, setTried] = useState(false);
  if (!answer) return <p role="status">{applicationUsersText.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const teams = answer.value;
  const to = toOf(way, { team, role, people });

  function send() {
    setTried(to === undefined);
    if (!to) return;
    const what = { kind: 'application' as const, subject: application, relations: [...does] };
    void run(
      () => assign(organisation, what, to),
      ({ added, changed }) => {
        setPeople(new Set());
        done(text.done(added, changed));
      },
    );
  }
  return (
    <div class="person-form stack">
      <fieldset>
        <legend class="person-legend">{text.whom}</legend>
        {ways.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="assign-way" value={one} checked={way === one} onChange={() => setWay(one)} />
            <span>
              <b>{text.ways[one].title}</b>
              <small>{text.ways[one].hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {way === 'fits' && (
        <WithTaxonomy>{({ roles }) => <RoleSelect roles={roles} value={role} choose={setRole} />}</WithTaxonomy>
      )}
      {way !== 'people' && (
        <TeamSelect
          id="assign-to-team"
          label={way === 'team' ? text.team : text.within}
          none={way === 'team' ? text.chooseTeam : text.everywhere}
          teams={teams}
          value={team}
          choose={setTeam}
        />
      )}
      {way === 'people' && (
        <WithPurpose>
          {(purpose) => (
            <ChoosePeople organisation={organisation} purpose={purpose} chosen={people} choose={setPeople} />
          )}
        </WithPurpose>
      )}
      <fieldset aria-describedby="assign-users-adds">
        <legend class="person-legend">{text.relations}</legend>
        <span id="assign-users-adds" class="field-hint">
          {text.relationsHint}
        </span>
        {relations.map((one) => (
          <label key={one} class="choice choice-tight">
            <input
              type="checkbox"
              checked={does.includes(one)}
              onChange={() => setDoes(does.includes(one) ? does.filter((has) => has !== one) : [...does, one])}
            />
            <span>{profileText.relations[one].name}</span>
          </label>
        ))}
      </fieldset>
      {tried && !to && (
        <p class="field-fault" role="alert">
          {text.faults[way]}
        </p>
      )}
      <button class="nl-button nl-button--primary" type="button" aria-disabled={busy} onClick={send}>
        {busy ? text.busy : text.go}
      </button>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

interface Chosen {
  team: string | undefined;
  role: string;
  people: ReadonlySet<string>;
}

function toOf(way: Way, { team, role, people }: Chosen): AssignTo | undefined {
  switch (way) {
    case 'team':
      return team === undefined ? undefined : { team };
    case 'fits':
      return role === '' ? undefined : { filter: { role, ...(team !== undefined && { team }) } };
    case 'people':
      return people.size === 0 ? undefined : { members: [...people] };
    default:
      return way satisfies never;
  }
}
