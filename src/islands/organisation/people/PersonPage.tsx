import { useState } from 'preact/hooks';
import { may } from '#domain/authorisation';
import type { LookPurpose } from '#domain/organisation/look';
import type { Team } from '#domain/organisation/team-tree';
import { type Member, readMember } from '../../../client/organisation/members.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { assignmentsText } from '../../../text/assignments.ts';
import { loweringText } from '../../../text/lowerings.ts';
import { peopleText } from '../../../text/people.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { AskLess } from '../assignments/AskLess.tsx';
import { Assigned } from '../assignments/Assigned.tsx';
import { AskedToJoin } from './AskedToJoin.tsx';
import { EndMembership } from './EndMembership.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { PersonStanding } from './PersonStanding.tsx';
import { RolesForm } from './RolesForm.tsx';

const text = peopleText.person;

interface Props {
  organisation: Organisation;
  member: string;
  purpose: LookPurpose;
  teams: readonly Team[];
  changed: (member: Member) => void;
  back: () => void;
}

/** One person as the organisation wrote them down, and what can be changed. */
export function PersonPage({ organisation, member: id, purpose, teams, changed, back }: Props) {
  const { answer, again } = useAnswer(() => readMember(organisation.id, id, purpose));
  const [now, setNow] = useState<Member>();
  const givesRoles = organisation.you.some((kind) =>
    may(kind, 'PUT /organisations/{organisation}/members/{member}/roles'),
  );
  const seesProgress = organisation.you.some((kind) => may(kind, 'GET /organisations/{organisation}/people/{member}'));
  const wayBack = (
    <p>
      <button class="link-button" type="button" onClick={back}>
        {text.back}
      </button>
    </p>
  );

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok')
    return (
      <>
        {wayBack}
        <TroubleNotice trouble={answer} again={again} />
      </>
    );
  const member = now ?? answer.value;
  const isCounted = member.status === 'active' || member.status === 'invited';
  const of = { organisation: organisation.id, member };
  function put(next: Member) {
    setNow(next);
    changed(next);
  }
  return (
    <article class="person">
      {wayBack}
      {/* What was pressed to change the status is gone by then: reading goes on from the top. */}
      <ArrivedHeading key={member.status} id="persoon">
        {member.name || text.nameless}
      </ArrivedHeading>
      <PersonFacts member={member} teams={teams} />
      {seesProgress && member.status === 'active' && (
        <PersonStanding organisation={organisation.id} member={id} purpose={purpose} />
      )}
      {member.status === 'asked' && <AskedToJoin {...of} put={put} back={back} />}
      {isCounted && (
        <section class="stack" aria-labelledby="toegewezen">
          <h3 id="toegewezen">{assignmentsText.title}</h3>
          <p>{assignmentsText.person}</p>
          <Assigned organisation={organisation.id} purpose={purpose} teams={teams} to={{ member: id }} />
        </section>
      )}
      {isCounted && (
        <section class="stack" aria-labelledby="minder-vragen">
          <h3 id="minder-vragen">{loweringText.title}</h3>
          <AskLess organisation={organisation.id} purpose={purpose} teams={teams} of={{ member: id }} />
        </section>
      )}
      {member.status !== 'ended' && <PersonDetails {...of} teams={teams} put={put} />}
      {givesRoles && isCounted && <RolesForm {...of} teams={teams} put={put} />}
      {isCounted && <EndMembership {...of} put={put} />}
    </article>
  );
}
