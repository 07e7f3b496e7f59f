import { endMembership, type Member } from '../../../client/organisation/members.ts';
import { peopleText } from '../../../text/people.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const text = peopleText.person;

interface Props {
  organisation: string;
  member: Member;
  put: (member: Member) => void;
}

/** Ends a membership, after saying what stays. */
export function EndMembership({ organisation, member, put }: Props) {
  const { busy, trouble, run } = useTask();
  return (
    <section class="stack" aria-labelledby="beeindigen">
      <h3 id="beeindigen">{text.endTitle}</h3>
      <Confirm
        label={text.end}
        question={text.endWhy}
        confirm={text.endYes}
        busy={busy}
        onConfirm={() =>
          run(
            () => endMembership(organisation, member.id),
            () => put({ ...member, status: 'ended', roles: [], endedAt: new Date().toISOString() }),
          )
        }
      />
      <TroubleNotice trouble={trouble} />
    </section>
  );
}
