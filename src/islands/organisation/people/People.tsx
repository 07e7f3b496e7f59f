import { may } from '#domain/authorisation';
import type { LookPurpose } from '#domain/organisation/look';
import type { Team } from '#domain/organisation/team-tree';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { readTeams } from '../../../client/organisation/teams.ts';
import '../../../styles/people.css';
import { peopleText as text } from '../../../text/people.ts';
import { progressText } from '../../../text/progress.ts';
import { OnOpen } from '../../shared/OnOpen.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { AssignMany } from '../assignments/AssignMany.tsx';
import { DisputeList } from '../assignments/DisputeList.tsx';
import { LoweringList } from '../assignments/LoweringList.tsx';
import { InOrganisation } from '../InOrganisation.tsx';
import { InvitationList } from './InvitationList.tsx';
import { InvitePerson } from './InvitePerson.tsx';
import { JoinLinks } from './JoinLinks.tsx';
import { MemberList } from './MemberList.tsx';
import { OnlyProgress } from './OnlyProgress.tsx';
import { PersonPage } from './PersonPage.tsx';
import { ProgressList } from './ProgressList.tsx';
import { useMembers } from './use-members.ts';
import { useNamedMember } from './use-named-member.ts';
import { useProgressLink } from './use-progress-link.ts';
import { WithPurpose } from './WithPurpose.tsx';

/** The people of an organisation, for who keeps the list. */
export function People() {
  return (
    <InOrganisation page="people">
      {(organisation) => (
        <WithPurpose>{(purpose) => <WithTeams organisation={organisation} purpose={purpose} />}</WithPurpose>
      )}
    </InOrganisation>
  );
}

interface Props {
  organisation: Organisation;
  purpose: LookPurpose;
}

function WithTeams({ organisation, purpose }: Props) {
  const { answer, again } = useAnswer(() => readTeams(organisation.id));
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  return <PeopleOf organisation={organisation} purpose={purpose} teams={answer.value} />;
}

function PeopleOf({ organisation, purpose, teams }: Props & { teams: readonly Team[] }) {
  const { id, you } = organisation;
  const keepsList = you.some((kind) => may(kind, 'GET /organisations/{organisation}/members'));
  const seesProgress = you.some((kind) => may(kind, 'GET /organisations/{organisation}/people'));
  const { fragment, filter } = useProgressLink();
  if (!keepsList || (seesProgress && filter))
    return (
      <OnlyProgress
        key={filter && fragment}
        organisation={id}
        purpose={purpose}
        teams={teams}
        begun={filter}
        {...(keepsList && { all: leaveLink })}
      />
    );
  return <KeptList organisation={organisation} purpose={purpose} teams={teams} seesProgress={seesProgress} />;
}

function leaveLink() {
  location.hash = '';
}

interface ListProps extends Props {
  teams: readonly Team[];
  seesProgress: boolean;
}

function KeptList({ organisation, purpose, teams, seesProgress }: ListProps) {
  const { named, leave, heading } = useNamedMember();
  const members = useMembers(organisation.id, purpose, named === undefined);
  const { id } = organisation;

  if (named)
    return (
      <PersonPage
        key={named}
        organisation={organisation}
        member={named}
        purpose={purpose}
        teams={teams}
        changed={members.put}
        back={leave}
      />
    );
  return (
    <>
      <section class="stack" aria-labelledby="mensen">
        <h2 id="mensen" ref={heading} tabIndex={-1}>
          {text.title}
        </h2>
        <InvitePerson organisation={id} teams={teams} invited={members.again} />
        <p>
          <a href="/organisatie/mensen/importeren">{text.importList}</a>
        </p>
        <MemberList organisation={id} purpose={purpose} members={members} teams={teams} />
      </section>
      <AssignMany organisation={id} members={members} />
      {seesProgress && (
        <OnOpen title={progressText.title} why={progressText.why}>
          {() => <ProgressList organisation={id} purpose={purpose} teams={teams} />}
        </OnOpen>
      )}
      <DisputeList organisation={id} purpose={purpose} teams={teams} />
      <LoweringList organisation={id} purpose={purpose} />
      <InvitationList organisation={id} purpose={purpose} />
      <JoinLinks organisation={id} teams={teams} />
    </>
  );
}
