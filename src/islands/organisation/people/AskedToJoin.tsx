import { admitMember, type Member, refuseMember } from '../../../client/organisation/members.ts';
import { peopleText } from '../../../text/people.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const text = peopleText.person;

interface Props {
  organisation: string;
  member: Member;
  put: (member: Member) => void;
  back: () => void;
}

/** Somebody asked to join with a link, and waits for yes or no. */
export function AskedToJoin({ organisation, member, put, back }: Props) {
  const { busy, trouble, run } = useTask();
  return (
    <div class="next-step stack">
      <p>{text.asked}</p>
      <div class="row">
        <button
          class="nl-button nl-button--primary"
          type="button"
          aria-disabled={busy}
          onClick={() =>
            run(
              () => admitMember(organisation, member.id, member.team),
              () => put({ ...member, status: 'active', joinedAt: new Date().toISOString() }),
            )
          }
        >
          {text.admit}
        </button>
        <Confirm
          label={text.refuse}
          question={text.refuseQuestion}
          confirm={text.refuseYes}
          busy={busy}
          onConfirm={() =>
            run(
              () => refuseMember(organisation, member.id),
              () => {
                put({ ...member, status: 'ended' });
                back();
              },
            )
          }
        />
      </div>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
