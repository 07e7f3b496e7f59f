import { dayOf } from '#domain/dutch-date';
import { pathOf, type Team } from '#domain/organisation/team-tree';
import { closeJoinLink, joinLinks } from '../../../client/organisation/invitations.ts';
import { peopleText } from '../../../text/people.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { OnOpen } from '../../shared/OnOpen.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { MakeJoinLink } from './MakeJoinLink.tsx';

const text = peopleText.links;

interface Props {
  organisation: string;
  teams: readonly Team[];
}

/** Links by which colleagues ask to join. */
export function JoinLinks(props: Props) {
  return (
    <OnOpen title={text.title} why={text.why}>
      {() => <Links {...props} />}
    </OnOpen>
  );
}

function Links({ organisation, teams }: Props) {
  const { answer, again } = useAnswer(() => joinLinks(organisation));
  const { busy, trouble, run } = useTask();
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const { links } = answer.value;
  return (
    <>
      <MakeJoinLink organisation={organisation} teams={teams} made={again} />
      {links.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul class="ruled people-rows">
          {links.map(({ id, team, expiresAt }) => {
            const path = team ? pathOf(teams, team) : peopleText.noTeam;
            return (
              <li key={id}>
                <span>{path}</span>
                <span class="quiet">{text.until(dayOf(expiresAt))}</span>
                <Confirm
                  label={text.close}
                  name={text.closeOf(path, dayOf(expiresAt))}
                  question={text.closeQuestion}
                  confirm={text.closeYes}
                  busy={busy}
                  onConfirm={() => run(() => closeJoinLink(organisation, id), again)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <TroubleNotice trouble={trouble} />
    </>
  );
}
