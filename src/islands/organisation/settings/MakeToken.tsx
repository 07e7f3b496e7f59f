import { useState } from 'preact/hooks';
import { makeScimToken } from '../../../client/organisation/scim-tokens.ts';
import { scimText as text } from '../../../text/scim-tokens.ts';
import { CopyField } from '../../shared/CopyField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

/** Makes a token and shows it once: the server keeps only what it can recognise it by. */
export function MakeToken({ organisation, made }: { organisation: string; made: () => void }) {
  const { busy, trouble, run } = useTask();
  const [label, setLabel] = useState('');
  const [invites, setInvites] = useState(false);
  const [tried, setTried] = useState(false);
  const [secret, setSecret] = useState<string>();

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    if (label.trim() === '') return document.getElementById('scim-label')?.focus();
    void run(
      () => makeScimToken(organisation, { label: label.trim(), invites }),
      (token) => {
        setSecret(token.secret);
        setLabel('');
        setTried(false);
        made();
      },
    );
  }
  return (
    <form class="stack" onSubmit={send} noValidate>
      <TextField
        id="scim-label"
        field="label"
        text={text.label}
        value={label}
        put={setLabel}
        fault={tried && label.trim() === '' ? text.labelFault : undefined}
        required
      />
      <label class="choice">
        <input type="checkbox" checked={invites} onChange={() => setInvites(!invites)} />
        <span>
          <b>{text.choice.title}</b>
          <small>{text.choice.hint}</small>
        </span>
      </label>
      <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
        {busy ? text.making : text.make}
      </button>
      {secret && (
        <div class="panel panel-info">
          <CopyField id="scim-secret" label={text.secret} hint={text.secretHint} value={secret} arrives />
        </div>
      )}
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
