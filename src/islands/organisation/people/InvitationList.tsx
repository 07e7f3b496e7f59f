import { useEffect, useState } from 'preact/hooks';
import type { LookPurpose } from '#domain/organisation/look';
import type { Outcome } from '../../../client/api.ts';
import {
  inviteUnsent,
  type OpenInvitation,
  openInvitations,
  withdrawInvitation,
} from '../../../client/organisation/invitations.ts';
import { dayOf } from '../../../text/dates.ts';
import { peopleText } from '../../../text/people.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { OnOpen } from '../../shared/OnOpen.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
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
  const { busy, trouble, run } = useTask();
  const [shown, setShown] = useState<OpenInvitation[]>([]);
  const [answer, setAnswer] = useState<Outcome<{ next?: string }>>();
  const [said, setSaid] = useState('');

  async function read(cursor?: string) {
    const outcome = await openInvitations(organisation, purpose, cursor);
    if (outcome.kind === 'ok') {
      const { invitations } = outcome.value;
      setShown((before) => (cursor ? [...before, ...invitations] : invitations));
    }
    setAnswer(outcome);
  }
  useEffect(() => void read(), []);

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={() => void read()} />;
  const { next } = answer.value;
  if (shown.length === 0) return <p>{text.none}</p>;
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
        {shown.map(({ id, member, name, address, state, sentAt }) => (
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
                    () => setShown(shown.filter((one) => one.member !== member)),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {next && (
        <button class="nl-button nl-button--secondary" type="button" onClick={() => void read(next)}>
          {peopleText.more}
        </button>
      )}
    </>
  );
}
