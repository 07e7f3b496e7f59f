import { useState } from 'preact/hooks';
import { dayOf } from '#domain/dutch-date';
import type { LookPurpose } from '#domain/organisation/look';
import {
  inviteUnsent,
  type OpenInvitation,
  openInvitations,
  withdrawInvitation,
} from '../../../client/organisation/invitations.ts';
import { peopleText } from '../../../text/people.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { OnOpen } from '../../shared/OnOpen.tsx';
import { Paged } from '../../shared/Paged.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { usePages } from '../../shared/use-pages.ts';
import { useTask } from '../../shared/use-task.ts';

const text = peopleText.invitations;

interface Props {
  organisation: string;
  purpose: LookPurpose;
}

/** Who was invited and has not joined, and the mails that did not arrive. */
export function InvitationList(props: Props) {
  return (
    <OnOpen title={text.title} why={text.why}>
      {() => <Invitations {...props} />}
    </OnOpen>
  );
}

function Invitations({ organisation, purpose }: Props) {
  const pages = usePages((cursor) => openInvitations(organisation, purpose, cursor));
  return (
    <Paged pages={pages} loading={text.loading} more={peopleText.more}>
      {(invitations) =>
        invitations.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <OpenInvitations organisation={organisation} invitations={invitations} put={pages.put} />
        )
      }
    </Paged>
  );
}

interface OpenProps {
  organisation: string;
  invitations: readonly OpenInvitation[];
  put: (invitations: readonly OpenInvitation[]) => void;
}

function OpenInvitations({ organisation, invitations, put }: OpenProps) {
  const { busy, trouble, run } = useTask();
  const [said, setSaid] = useState('');
  return (
    <>
      <div class="row">
        <button
          class="nl-button nl-button--secondary"
          type="button"
          aria-disabled={busy}
          onClick={() =>
            run(
              () => inviteUnsent(organisation),
              ({ invited }) => setSaid(text.invited(invited)),
            )
          }
        >
          {text.all}
        </button>
      </div>
      <p role="status">{said}</p>
      <TroubleNotice trouble={trouble} />
      <ul class="ruled people-rows">
        {invitations.map(({ id, member, name, address, state, sentAt }) => (
          <li key={member}>
            <span>
              <a href={`#lid=${member}`}>{name || address}</a>
              {name && <small class="quiet"> {address}</small>}
            </span>
            <span class={state === 'not-sent' || state === 'expired' ? 'field-fault' : 'quiet'}>
              {text.states[state]} {state === 'sent' && sentAt && text.on(dayOf(sentAt))}
            </span>
            {id && (
              <Confirm
                label={text.withdraw}
                name={text.withdrawOf(name || address)}
                question={text.withdrawQuestion}
                confirm={text.withdrawYes}
                busy={busy}
                onConfirm={() =>
                  run(
                    () => withdrawInvitation(organisation, id),
                    () => put(invitations.filter((one) => one.member !== member)),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
