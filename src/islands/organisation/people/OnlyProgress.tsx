import type { LookPurpose } from '#domain/organisation/look';
import type { Team } from '#domain/organisation/team-tree';
import { peopleText } from '../../../text/people.ts';
import { progressText } from '../../../text/progress.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { PersonStanding } from './PersonStanding.tsx';
import { ProgressList } from './ProgressList.tsx';
import { useNamedMember } from './use-named-member.ts';

interface Props {
  organisation: string;
  purpose: LookPurpose;
  teams: readonly Team[];
}

/** For a manager, who sees how far people are and keeps no list. */
export function OnlyProgress({ organisation, purpose, teams }: Props) {
  const { named, leave, heading } = useNamedMember();
  if (!named)
    return (
      <section class="stack" aria-labelledby="voortgang">
        <h2 id="voortgang" ref={heading} tabIndex={-1}>
          {progressText.title}
        </h2>
        <p>{progressText.why}</p>
        <ProgressList organisation={organisation} purpose={purpose} teams={teams} />
      </section>
    );
  return (
    <article class="person">
      <p>
        <button class="link-button" type="button" onClick={leave}>
          {peopleText.person.back}
        </button>
      </p>
      <ArrivedHeading id="persoon">{progressText.onePerson}</ArrivedHeading>
      <PersonStanding key={named} organisation={organisation} member={named} purpose={purpose} />
    </article>
  );
}
