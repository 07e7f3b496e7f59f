import type { LookPurpose } from '#domain/organisation/look';
import type { ProgressFilter } from '#domain/organisation/progress-link';
import type { Team } from '#domain/organisation/team-tree';
import { readPerson } from '../../../client/organisation/people.ts';
import { peopleText } from '../../../text/people.ts';
import { progressText } from '../../../text/progress.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { Standing } from './PersonStanding.tsx';
import { ProgressList } from './ProgressList.tsx';
import { useNamedMember } from './use-named-member.ts';

interface Props {
  organisation: string;
  purpose: LookPurpose;
  teams: readonly Team[];
  /** Whom a figure led to. */
  begun: ProgressFilter | undefined;
  /** To the whole list, for who keeps it. */
  all?: () => void;
}

/** How far people are, and no list to keep: for a manager, and for whoever followed a figure to its people. */
export function OnlyProgress({ organisation, purpose, teams, begun, all }: Props) {
  const { named, leave, heading } = useNamedMember();
  if (!named)
    return (
      <section class="stack" aria-labelledby="voortgang">
        {all && (
          <p>
            <button class="link-button" type="button" onClick={all}>
              {progressText.all}
            </button>
          </p>
        )}
        <h2 id="voortgang" ref={heading} tabIndex={-1}>
          {progressText.title}
        </h2>
        <p>{progressText.why}</p>
        <ProgressList organisation={organisation} purpose={purpose} teams={teams} {...(begun && { begun })} />
      </section>
    );
  return (
    <article class="person">
      <p>
        <button class="link-button" type="button" onClick={leave}>
          {peopleText.person.back}
        </button>
      </p>
      <OnePerson key={named} organisation={organisation} member={named} purpose={purpose} />
    </article>
  );
}

function OnePerson({ organisation, member, purpose }: { organisation: string; member: string; purpose: LookPurpose }) {
  const { answer, again } = useAnswer(() => readPerson(organisation, member, purpose));
  if (!answer) return <p role="status">{progressText.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const person = answer.value;
  return (
    <>
      <ArrivedHeading id="persoon">{person ? person.name || person.address : progressText.nobody}</ArrivedHeading>
      <Standing person={person} />
    </>
  );
}
