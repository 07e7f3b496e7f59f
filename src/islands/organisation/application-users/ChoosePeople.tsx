import { useState } from 'preact/hooks';
import type { LookPurpose } from '#domain/organisation/look';
import { type MemberPage, readMembers } from '../../../client/organisation/members.ts';
import { applicationUsersText } from '../../../text/application-users.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const text = applicationUsersText.assign;

interface Props {
  organisation: string;
  purpose: LookPurpose;
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
}

/** People by name: who was chosen stays chosen while one searches for others. */
export function ChoosePeople({ organisation, purpose, chosen, choose }: Props) {
  const { busy, trouble, run } = useTask();
  const [search, setSearch] = useState('');
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<MemberPage>();
  const isShort = search.trim().length < 2;

  function find(event: Event) {
    event.preventDefault();
    setTried(true);
    if (isShort) return document.getElementById('assign-search')?.focus();
    void run(() => readMembers(organisation, purpose, { search: search.trim() }), setFound);
  }
  const members = found?.members.filter(({ status }) => status !== 'ended') ?? [];
  return (
    <form class="stack" onSubmit={find} noValidate>
      <TextField
        id="assign-search"
        text={{ label: text.search }}
        value={search}
        put={setSearch}
        fault={tried && isShort ? text.faults.search : undefined}
      />
      <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
        {busy ? text.finding : text.find}
      </button>
      <TroubleNotice trouble={trouble} />
      {members.map(({ id, name, address }) => (
        <label key={id} class="choice choice-tight">
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={() => choose(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]))}
          />
          <span>
            {name || address}
            {name && <small>{address}</small>}
          </span>
        </label>
      ))}
      <p role="status" class="medium">
        {found && text.found(members.length)} {found?.tooMany && text.tooMany}{' '}
        {chosen.size > 0 && text.chosen(chosen.size)}
      </p>
    </form>
  );
}
