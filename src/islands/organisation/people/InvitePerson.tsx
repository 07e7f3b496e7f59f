import { useEffect, useRef, useState } from 'preact/hooks';
import type { Team } from '#domain/organisation/team-tree';
import { inviteMember, type MemberInput } from '../../../client/organisation/members.ts';
import { peopleText } from '../../../text/people.ts';
import { isAddress } from '../../shared/is-address.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { PersonFields } from './PersonFields.tsx';

const text = peopleText.invite;
const nobody: MemberInput = { address: '', name: '' };

interface Props {
  organisation: string;
  teams: readonly Team[];
  invited: () => void;
}

/** Puts one person on the list and mails them. The form stays open for who comes next. */
export function InvitePerson({ organisation, teams, invited }: Props) {
  const { busy, trouble, run } = useTask();
  const [isOpen, setIsOpen] = useState<boolean>();
  const [input, setInput] = useState(nobody);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const field = () => document.getElementById('invite-address');
  useEffect(() => {
    if (isOpen) field()?.focus();
    else if (isOpen === false) opener.current?.focus();
  }, [isOpen]);

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    setSaid('');
    if (!isAddress(input.address)) return field()?.focus();
    const given = { ...input, address: input.address.trim(), name: input.name.trim() };
    void run(
      () => inviteMember(organisation, given),
      () => {
        setSaid(text.sent(given.address));
        setInput({ ...nobody, team: input.team });
        setTried(false);
        field()?.focus();
        invited();
      },
    );
  }
  if (!isOpen)
    return (
      <p>
        <button class="nl-button nl-button--primary" type="button" ref={opener} onClick={() => setIsOpen(true)}>
          {text.open}
        </button>
      </p>
    );
  return (
    <form class="panel person-form stack" onSubmit={send} noValidate>
      <h3>{text.title}</h3>
      <p>{text.why}</p>
      <PersonFields id="invite" input={input} change={setInput} teams={teams} tried={tried} />
      <div class="row">
        <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
          {busy ? text.sending : text.send}
        </button>
        <button class="link-button" type="button" onClick={() => setIsOpen(false)}>
          {text.cancel}
        </button>
      </div>
      <p role="status">{said}</p>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
