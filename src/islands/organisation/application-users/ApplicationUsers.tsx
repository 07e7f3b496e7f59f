import { useState } from 'preact/hooks';
import { may } from '#domain/authorisation';
import { readUsers, type ApplicationUsers as Users } from '../../../client/organisation/application-users.ts';
import { endAssignment } from '../../../client/organisation/assignments.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { applicationUsersText as text } from '../../../text/application-users.ts';
import { profileText } from '../../../text/profile.ts';
import { joined } from '../../../text/shared.ts';
import '../../../styles/people.css';
import { Confirm } from '../../shared/Confirm.tsx';
import { OnOpen } from '../../shared/OnOpen.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { WithPurpose } from '../people/WithPurpose.tsx';
import { AssignUsers } from './AssignUsers.tsx';
import { UserNames } from './UserNames.tsx';

interface Props {
  organisation: Organisation;
  application: { id: string; users?: number | undefined };
  /** What it asks, and of how many, is shown elsewhere on the page. */
  changed: () => void;
}

/** Who works with an application: teams and counts, and for who keeps people also names and handing it out. */
export function ApplicationUsers({ organisation, application: { id }, changed }: Props) {
  const { answer, again } = useAnswer(() => readUsers(organisation.id, id));
  const [said, setSaid] = useState('');
  const assigns = organisation.you.some((kind) => may(kind, 'POST /organisations/{organisation}/assignments'));

  function done(words: string) {
    setSaid(words);
    again();
    changed();
  }
  return (
    <section class="stack measure" aria-labelledby="wie-ermee-werkt">
      <h2 id="wie-ermee-werkt" class="small-heading">
        {text.title}
      </h2>
      {!answer && <p role="status">{text.loading}</p>}
      {answer?.kind === 'ok' && (
        <Counts organisation={organisation.id} users={answer.value} assigns={assigns} ended={done} />
      )}
      {answer && answer.kind !== 'ok' && <TroubleNotice trouble={answer} again={again} />}
      <p role="status" class={said ? '' : 'visually-hidden'}>
        {said}
      </p>
      {assigns ? (
        <>
          <OnOpen title={text.assign.title} why={text.assign.why} level={3}>
            {() => <AssignUsers organisation={organisation.id} application={id} done={done} />}
          </OnOpen>
          <OnOpen title={text.names.title} why={text.names.why} level={3}>
            {() => (
              <WithPurpose>
                {(purpose) => <UserNames organisation={organisation.id} application={id} purpose={purpose} />}
              </WithPurpose>
            )}
          </OnOpen>
        </>
      ) : (
        <p class="medium quiet">{text.askStaff}</p>
      )}
    </section>
  );
}

interface CountsProps {
  organisation: string;
  users: Users;
  assigns: boolean;
  ended: (said: string) => void;
}

function Counts({ organisation, users: { people, teams, alone }, assigns, ended }: CountsProps) {
  const { busy, trouble, run } = useTask();
  return (
    <>
      <p>{text.total(people)}</p>
      {(teams.length > 0 || alone > 0) && (
        <ul class="ruled people-rows">
          {teams.map((team) => (
            <li key={team.assignment}>
              <b>{team.name}</b>
              <span class="quiet">
                {team.people}, {text.does(relationsInWords(team.relations))}
              </span>
              {assigns && (
                <Confirm
                  label={text.end}
                  name={text.endOf(team.name)}
                  question={text.endQuestion(team.name)}
                  confirm={text.endYes}
                  busy={busy}
                  onConfirm={() =>
                    run(
                      () => endAssignment(organisation, team.assignment),
                      () => ended(text.ended(team.name)),
                    )
                  }
                />
              )}
            </li>
          ))}
          {alone > 0 && <li>{text.alone(alone)}</li>}
        </ul>
      )}
      <TroubleNotice trouble={trouble} />
    </>
  );
}

const relationsInWords = (relations: Users['teams'][number]['relations']) =>
  joined((relations.length > 0 ? relations : ['user' as const]).map((one) => profileText.relations[one].name));
