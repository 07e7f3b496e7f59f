import { useState } from 'preact/hooks';
import { inviteNever } from '../../../client/organisation/invitations.ts';
import { peopleText } from '../../../text/people.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const text = peopleText.inviteFound;

interface Props {
  organisation: string;
  team: string | undefined;
}

/** Invites all who fit the list and were never invited, also those who are not on the page yet. */
export function InviteFound({ organisation, team }: Props) {
  const { busy, trouble, run } = useTask();
  const [said, setSaid] = useState('');
  return (
    <div class="stack">
      <p>
        <button
          class="nl-button nl-button--primary"
          type="button"
          aria-disabled={busy}
          onClick={() =>
            run(
              () => inviteNever(organisation, team),
              ({ invited }) => setSaid(peopleText.invitations.invited(invited)),
            )
          }
        >
          {text.invite}
        </button>
      </p>
      <p class="medium quiet">{text.why}</p>
      <p role="status">{said}</p>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
