import type { LookPurpose } from '#domain/organisation/look';
import type { ProgressFilter } from '#domain/organisation/progress-link';
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
      <ArrivedHeading id="persoon">{progressText.onePerson}</ArrivedHeading>
      <PersonStanding key={named} organisation={organisation} member={named} purpose={purpose} />
    </article>
  );
}
