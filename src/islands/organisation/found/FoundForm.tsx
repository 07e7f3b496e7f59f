import { useState } from 'preact/hooks';
import { makeOrganisation } from '../../../client/organisation/organisations.ts';
import { foundOrganisationText as text } from '../../../text/found-organisation.ts';
import { isAddress } from '../../shared/is-address.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

export interface Made {
  name: string;
  administrator: string;
}

const blank = { name: '', contact: '', oin: '', administrator: '' };

/** What an organisation begins with. */
export function FoundForm({ made }: { made: (made: Made) => void }) {
  const { busy, trouble, run } = useTask();
  const [input, setInput] = useState(blank);
  const [tried, setTried] = useState(false);
  const given = { ...input, name: input.name.trim(), oin: input.oin.trim() };
  const faults = {
    name: given.name.length < 2 ? text.nameFault : undefined,
    contact: isAddress(input.contact) ? undefined : text.addressFault,
    oin: /^(\d{20})?$/.test(given.oin) ? undefined : text.oinFault,
    administrator: isAddress(input.administrator) ? undefined : text.addressFault,
  };

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    const [faulty] = Object.entries(faults).find(([, fault]) => fault) ?? [];
    if (faulty) return document.getElementById(`found-${faulty}`)?.focus();
    const { name, oin } = given;
    const contact = input.contact.trim();
    const administrator = input.administrator.trim();
    void run(() => makeOrganisation({ name, contact, administrator, ...(oin && { oin }) }), made);
  }
  const field = (name: keyof typeof blank, type: 'text' | 'email' = 'text') => (
    <TextField
      id={`found-${name}`}
      field={name}
      type={type}
      text={text[name]}
      value={input[name]}
      put={(value) => setInput({ ...input, [name]: value })}
      fault={tried ? faults[name] : undefined}
      required={name !== 'oin'}
    />
  );
  return (
    <form class="found stack" onSubmit={send} noValidate>
      {field('name')}
      {field('contact', 'email')}
      {field('oin')}
      {field('administrator', 'email')}
      <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
        {busy ? text.making : text.make}
      </button>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
