import { useState } from 'preact/hooks';
import type { Team } from '#domain/organisation/team-tree';
import { inviteAgain } from '../../../client/organisation/invitations.ts';
import { type Member, type MemberInput, saveMember } from '../../../client/organisation/members.ts';
import { peopleText } from '../../../text/people.ts';
import { isAddress } from '../../shared/is-address.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { PersonFields } from './PersonFields.tsx';

const text = peopleText.person;

interface Props {
  organisation: string;
  member: Member;
  teams: readonly Team[];
  put: (member: Member) => void;
}

/** Address, name and team, and for who has not joined the invitation once more. */
export function PersonDetails({ organisation, member, teams, put }: Props) {
  const { busy, trouble, run } = useTask();
  const { address, name, team } = member;
  const [input, setInput] = useState<MemberInput>({ address, name, team });
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    setSaid('');
    if (!isAddress(input.address)) return document.getElementById('person-address')?.focus();
    const given = { ...input, address: input.address.trim().toLowerCase(), name: input.name.trim() };
    void run(
      () => saveMember(organisation, member.id, given),
      () => {
        setSaid(text.saved);
        const { team: _, ...rest } = member;
        put({ ...rest, address: given.address, name: given.name, ...(given.team && { team: given.team }) });
      },
    );
  }
  function resend() {
    setSaid('');
    void run(
      () => inviteAgain(organisation, [member.id]),
      ({ invited }) => setSaid(invited > 0 ? text.resent : text.notResent),
    );
  }
  return (
    <section class="stack" aria-labelledby="gegevens">
      <h3 id="gegevens">{text.edit}</h3>
      <form class="person-form stack" onSubmit={send} noValidate>
        <PersonFields id="person" input={input} change={setInput} teams={teams} tried={tried} />
        <div class="row">
          <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
            {busy ? text.saving : text.save}
          </button>
          {member.status === 'invited' && (
            <button class="link-button" type="button" onClick={resend}>
              {text.resend}
            </button>
          )}
        </div>
        <p role="status">{said}</p>
        <TroubleNotice trouble={trouble} />
      </form>
    </section>
  );
}
