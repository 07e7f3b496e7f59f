import type { LookPurpose } from '#domain/organisation/look';
import type { Team } from '#domain/organisation/team-tree';
import { openDisputes } from '../../../client/organisation/disputes.ts';
import { disputesText as text } from '../../../text/assignments.ts';
import { peopleText } from '../../../text/people.ts';
import { OnOpen } from '../../shared/OnOpen.tsx';
import { Paged } from '../../shared/Paged.tsx';
import { usePages } from '../../shared/use-pages.ts';
import { DisputeAnswer } from './DisputeAnswer.tsx';

interface Props {
  organisation: string;
  purpose: LookPurpose;
  teams: readonly Team[];
}

/** What people say is not right, until it has an answer. */
export function DisputeList(props: Props) {
  return (
    <OnOpen title={text.title} why={text.why}>
      {() => <Disputes {...props} />}
    </OnOpen>
  );
}

function Disputes({ organisation, purpose, teams }: Props) {
  const pages = usePages((cursor) => openDisputes(organisation, purpose, cursor));
  return (
    <Paged pages={pages} loading={text.loading} more={peopleText.more}>
      {(disputes) =>
        disputes.length === 0 ? (
          <p role="status">{text.none}</p>
        ) : (
          <ul class="ruled">
            {disputes.map((dispute) => (
              <li key={dispute.id}>
                <DisputeAnswer
                  organisation={organisation}
                  dispute={dispute}
                  teams={teams}
                  answered={() => pages.put(disputes.filter(({ id }) => id !== dispute.id))}
                />
              </li>
            ))}
          </ul>
        )
      }
    </Paged>
  );
}
